import { setTimeout } from "node:timers/promises";
import { xlsx } from "../../shared/api/mediaTypes.ts";

/** What came back: the status, the version it names, and the body as JSON where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly version: number | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: whoever asks knows what it asked for
  readonly body: any;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** What a browser would call it: its name as a file, where it is one. */
  readonly file: string | undefined;
}

export type Send = (
  request: string,
  options?: { body?: unknown; text?: string; seen?: number | undefined },
) => Promise<Answer>;

/** Speaks to the HTTP API as one persona: `send("PUT /donors/usaid", { body })`. */
export async function speakAs(subject: string, apiUrl: string, hostUrl: string): Promise<Send> {
  const token = await fetch(`${hostUrl}/personas/${subject}/token`, { method: "POST" });
  if (!token.ok) throw new Error(`there is no persona ${subject}: ${token.status}`);
  const { access_token } = (await token.json()) as { access_token: string };
  return async (request, { body, text: table, seen } = {}) => {
    const [method = "GET", path = "/"] = request.split(" ");
    const response = await fetch(`${apiUrl.replace(/\/$/, "")}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${access_token}`,
        ...(seen === undefined ? {} : { "if-match": `"${seen}"` }),
        ...(body === undefined ? {} : { "content-type": body instanceof Uint8Array ? xlsx : "application/json" }),
        ...(table === undefined ? {} : { "content-type": "text/csv" }),
      },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) }),
      ...(table === undefined ? {} : { body: table }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const etag = response.headers.get("etag")?.replaceAll('"', "");
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      version: etag === undefined ? undefined : Number(etag),
      body: isJson ? JSON.parse(text) : undefined,
      text,
      bytes,
      file: /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1],
    };
  };
}

/** Sends what must succeed; throws with the answer when it does not. */
export const surely =
  (send: Send): Send =>
  async (request, options) => {
    const answer = await send(request, options);
    if (answer.status < 300) return answer;
    throw new Error(`${request} was answered ${answer.status}: ${answer.text}`);
  };

/** Asks again until it is there, for what happens a moment later (a draft); throws after `seconds`. */
export async function eventually(ask: () => Promise<Answer>, seconds = 60): Promise<Answer> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer.status < 300) return answer;
    if (answer.status !== 404 || Date.now() > end) throw new Error(`not there: ${answer.status} ${answer.text}`);
    await setTimeout(25);
  }
}
