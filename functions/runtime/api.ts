import middy from "@middy/core";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type * as z from "zod";
import { mustBeAllowed } from "../../shared/access.ts";
import { type Contract, File, type Operation } from "../../shared/api/operation.ts";
import { NotFound } from "../../shared/errors.ts";
import type { Person } from "../../shared/people.ts";
import { caller } from "./caller.ts";
import { decideAgain } from "./decideAgain.ts";
import { now, type Stores, stores } from "./dependencies.ts";
import { packed } from "./packed.ts";
import { bytes, json, parse, plainText, seenVersion } from "./parse.ts";
import { problem } from "./problem.ts";

type Parsed<S> = S extends z.ZodType ? z.infer<S> : undefined;

/** A request that was checked against its contract, with who calls and when. */
export interface Request<O extends Operation> {
  readonly path: z.infer<O["path"]>;
  readonly query: Parsed<O["query"]>;
  readonly body: Parsed<O["body"]>;
  /** The version that the caller saw (If-Match). */
  readonly seen: number | undefined;
  /** Who calls; nobody in particular where anybody may. */
  readonly person: O["may"] extends "anybody" ? undefined : Person;
  readonly now: string;
  /** Where the API was reached: the beginning of the addresses that an answer prints. */
  readonly origin: string;
}

/** Reads, decides, writes. May run again when somebody else wrote in between. */
export type Endpoint<O extends Operation> = (request: Request<O>, stores: Stores) => Promise<z.input<O["answer"]>>;

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Result = APIGatewayProxyStructuredResultV2;

/** A Lambda that answers a contract: one endpoint an operation, and what they all need around them. */
export const api = <const C extends Contract>(contract: C, endpoints: { [K in keyof C]: Endpoint<C[K]> }) => {
  const byRoute = new Map(Object.entries(contract).map(([name, operation]) => [operation.route as string, name]));
  return middy<Event, Result>()
    .onError((request) => {
      request.response = problem(request.error, request.event.requestContext.requestId);
    })
    .handler(async (event) => {
      const name = byRoute.get(event.routeKey);
      const operation = name === undefined ? undefined : contract[name];
      if (name === undefined || operation === undefined) throw new NotFound("there is no such operation");
      const person = await allowed(operation, event);
      const request = { ...read(operation, event), person, now: now(), origin: originOf(event) } as Request<C[keyof C]>;
      const answer = await decideAgain(() => endpoints[name as keyof C](request, stores));
      return respond(operation, operation.answer.parse(answer), event.headers["accept-encoding"]);
    });
};

/** Who calls, if they may; undefined where anybody may and nobody is asked. */
async function allowed({ may }: Operation, event: Event): Promise<Person | undefined> {
  if (may === "anybody") return undefined;
  const person = await caller(event, stores);
  mustBeAllowed(may, person, event.pathParameters ?? {});
  return person;
}

/** API Gateway lets in only hosts that it serves; on this machine the port belongs to it. */
const originOf = ({ headers, requestContext }: Event): string =>
  `${headers["x-forwarded-proto"] ?? "https"}://${headers.host ?? requestContext.domainName}`;

/** Checks everything that was sent; an operation without a query or a body takes none. */
function read({ path, query, body, ifMatch, consumes }: Operation, { isBase64Encoded: isBase64, ...event }: Event) {
  const sent = () => {
    if (consumes === undefined) return json(event.body, isBase64);
    return consumes === "text" ? plainText(event.body, isBase64) : bytes(event.body, isBase64, consumes);
  };
  return {
    path: parse(path, event.pathParameters ?? {}, "path"),
    query: query === undefined ? undefined : parse(query, event.queryStringParameters ?? {}, "query"),
    seen: ifMatch === undefined ? undefined : seenVersion(event.headers["if-match"], ifMatch === "required"),
    body: body === undefined ? undefined : parse(body, sent(), ""),
  };
}

/** A page of a report runs nothing and loads nothing. */
const pageOnly =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'";

function respond({ status = 200, produces }: Operation, answer: unknown, acceptEncoding?: string): Result {
  const file = asFile(answer);
  const headers = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-type": produces ?? "application/json",
    ...(produces === undefined ? {} : { "content-security-policy": pageOnly }),
    ...(file === undefined ? {} : { "content-disposition": `attachment; filename="${file.name}"` }),
    ...(hasVersion(answer) ? { etag: `"${answer.version}"` } : {}),
  };
  const bytes = file?.bytes ?? answer;
  if (bytes instanceof Uint8Array)
    return { statusCode: status, headers, body: Buffer.from(bytes).toString("base64"), isBase64Encoded: true };
  const text = packed(produces === undefined ? JSON.stringify(answer) : String(answer), acceptEncoding);
  return { ...text, statusCode: status, headers: { ...headers, ...text.headers } };
}

const hasVersion = (answer: unknown): answer is { version: number } =>
  typeof answer === "object" && answer !== null && "version" in answer && typeof answer.version === "number";

const asFile = (answer: unknown): File | undefined => File.safeParse(answer).data;
