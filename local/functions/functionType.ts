import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import { arn } from "../template/addresses.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { environment } from "./environment.ts";
import { LambdaFunction } from "./lambdaFunction.ts";

interface FunctionProperties {
  Code: { S3Key?: string };
  DeadLetterConfig?: { TargetArn: string };
  Environment?: { Variables: Record<string, string> };
  Handler: string;
  Layers?: string[];
  MemorySize?: number;
  ReservedConcurrentExecutions?: number;
  Role: string;
  Runtime: string;
  Timeout?: number;
}

export const functionType: HostedType = {
  names(logicalId, own, at) {
    const name = own("FunctionName") ?? logicalId;
    return { Ref: name, Arn: arn(at, "lambda", `function:${name}`) };
  },
  host({ logicalId, title, names, properties }: Resource<FunctionProperties>, hosted: Hosted) {
    const { Code, Handler, MemorySize: memoryMb = 128, ReservedConcurrentExecutions, Timeout = 3 } = properties;
    if (!properties.Runtime.startsWith("nodejs"))
      throw new CannotStart(`${logicalId}: runtime ${properties.Runtime} is not hosted`);
    if (properties.Layers?.length) throw new CannotStart(`${logicalId}: setting Layers is not hosted`);
    const role = hosted.roles.get(properties.Role);
    if (!role) throw new CannotStart(`${logicalId}: its role ${properties.Role} is not in the template`);
    if (!role.trustedBy.includes("lambda.amazonaws.com")) {
      throw new CannotStart(`${logicalId}: lambda.amazonaws.com may not take on its role ${role.logicalId}`);
    }
    const [file = "", exportName = ""] = Handler.split(".");
    // An access key id of its own tells the host who calls: a function's bundle brings its own SDK.
    const accessKeyId = `AKIALOCAL${String(hosted.functions.size + 1).padStart(11, "0")}`;
    const name = names.Ref;
    const lambda = new LambdaFunction(
      {
        logicalId,
        title,
        name,
        arn: names.Arn ?? "",
        role,
        accessKeyId,
        memoryMb,
        timeoutMs: Timeout * 1000,
        entry: entryOf(logicalId, hosted.assets[Code.S3Key ?? ""], file),
        exportName,
        clock: hosted.clock.shared,
        env: environment(
          name,
          accessKeyId,
          memoryMb,
          Handler,
          properties.Environment?.Variables ?? {},
          hosted.addresses,
        ),
        output: (text) => hosted.functionLog(title, text),
        ...(ReservedConcurrentExecutions !== undefined && { reservedConcurrency: ReservedConcurrentExecutions }),
      },
      hosted,
    );
    if (properties.DeadLetterConfig) lambda.async.deadLetterArn = properties.DeadLetterConfig.TargetArn;
    hosted.functions.set(names.Arn ?? "", lambda);
  },
};

function entryOf(logicalId: string, folder: string | undefined, file: string): string {
  const path = ["mjs", "js", "cjs"].map((ending) => join(folder ?? "", `${file}.${ending}`)).find(existsSync);
  if (!folder || !path)
    throw new CannotStart(
      `${logicalId}: there is no ${file}.mjs in its code (${folder ?? "inline code is not hosted"})`,
    );
  return pathToFileURL(path).href;
}
