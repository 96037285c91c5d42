import { xlsx } from "../../shared/api/mediaTypes.ts";
import { texts } from "../languages/language.ts";
import { accessToken } from "../signIn/accessToken.ts";
import type { Answer, Given, Route } from "./operations.ts";
import { Refusal } from "./refusal.ts";
import { saveAs } from "./saveAs.ts";

interface Anything {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly seen?: number;
}

/** Calls an operation of the API by its route, as whoever is signed in. Throws a Refusal when it is not done. */
export async function ask<R extends Route>(route: R, given: Given<R>): Promise<Answer<R>> {
  const answer = await answerTo(route, given);
  const type = answer.headers.get("content-type") ?? "";
  if (type.includes("json")) return answer.json();
  if (type.startsWith("text/")) return answer.text() as Promise<Answer<R>>;
  return new Uint8Array(await answer.arrayBuffer()) as Answer<R>;
}

/** Saves what an operation answers as a file, byte for byte, under the name that the answer gives it. */
export async function download<R extends Route>(route: R, given: Given<R>, otherwise: string): Promise<void> {
  const answer = await answerTo(route, given);
  const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  saveAs(name ?? otherwise, await answer.blob());
}

async function answerTo<R extends Route>(route: R, given: Given<R>): Promise<Response> {
  const { path, query, body, seen } = given as Anything;
  const [method = "", pattern = ""] = route.split(" ");
  const filled = pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const address = query === undefined ? filled : `${filled}?${new URLSearchParams(query)}`;
  const headers = new Headers({ authorization: `Bearer ${await accessToken()}` });
  const isPlain = body instanceof Uint8Array || typeof body === "string";
  if (body !== undefined) headers.set("content-type", typeOf(body));
  if (seen !== undefined) headers.set("if-match", `"${seen}"`);
  const sent = isPlain ? (body as Uint8Array<ArrayBuffer> | string) : (JSON.stringify(body) ?? null);
  const answer = await fetch(address, { method, headers, body: sent }).catch((cause) => {
    const { noConnection, noConnectionWhy } = texts().problem;
    throw new Refusal(0, noConnection, noConnectionWhy, [], { cause });
  });
  if (!answer.ok) throw await refusalOf(answer);
  return answer;
}

/** A workbook is bytes, a table is text, all else is JSON. */
const typeOf = (body: unknown): string =>
  body instanceof Uint8Array ? xlsx : typeof body === "string" ? "text/csv" : "application/json";

/** The problem details of the answer (RFC 9457); the gateway in front of the functions answers only `{ message }`. */
async function refusalOf(answer: Response): Promise<Refusal> {
  const { signedOut, signedOutWhy, failed, failedWhy } = texts().problem;
  if (answer.status === 401) return new Refusal(401, signedOut, signedOutWhy);
  const { title, detail, message, problems } = await answer.json().catch(() => ({}));
  const why = detail ?? failedWhy(String(answer.status));
  return new Refusal(answer.status, title ?? message ?? failed, why, problems);
}
