import type { Addresses } from "../template/addresses.ts";

/** Everything a function finds in `process.env`: its settings from the template and what Lambda adds. Nothing of this machine's. */
export function environment(
  name: string,
  accessKeyId: string,
  memoryMb: number,
  handler: string,
  fromTemplate: Record<string, string>,
  at: Addresses,
): Record<string, string> {
  return {
    ...fromTemplate,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_SESSION_TOKEN: "local",
    AWS_REGION: at.region,
    AWS_DEFAULT_REGION: at.region,
    AWS_ENDPOINT_URL: `${at.hostUrl.replace("//localhost:", "//127.0.0.1:")}/aws`,
    AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${process.versions.node.split(".")[0]}.x`,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: "local",
    LANG: "en_US.UTF-8",
    TZ: ":UTC",
    _HANDLER: handler,
  };
}
