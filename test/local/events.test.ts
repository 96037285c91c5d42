import { describe, expect, test } from "vitest";
import { fixtureHost } from "./fixture/fixtureHost.ts";
import { items } from "./fixture/items.ts";

const lines: string[] = [];
const host = fixtureHost({ clock: "2024-02-01T05:00:00Z", log: (line) => void lines.push(line) });

const put = async (place: string, item: string, body: string) => {
  const authorization = `Bearer ${await host().token("hq")}`;
  const response = await fetch(`${host().apiUrl}/places/${place}/items/${item}`, {
    method: "PUT",
    body,
    headers: { authorization },
  });
  expect(response.status).toBe(204);
};
const make = (what: string) => fetch(`${host().apiUrl}/do/${what}`, { method: "POST" });
const notes = async () => (await items(host(), "Notes")).map(({ pk }) => pk?.S ?? "");
const waiting = (queue: string) => (host().deadLetters()[queue] ?? []).map(({ body }) => JSON.parse(body));

describe("from a write to the last function", () => {
  test("a write's records go by the stream and the bus to the function that hears them, once at rest", async () => {
    await put("BA", "one", "heard");
    await host().idle();
    expect((await notes()).sort()).toEqual(expect.arrayContaining(["one#a", "one#b"]));
    const note = (await items(host(), "Notes")).find(({ pk }) => pk?.S === "one#a");
    expect(JSON.parse(note?.event?.S ?? "")).toMatchObject({
      version: "0",
      source: "fixture",
      "detail-type": "fact.recorded",
      time: "2024-02-01T05:00:00Z",
      detail: {
        body: "heard",
        eventName: "INSERT",
        awsRegion: "local-1",
        eventSourceARN: expect.stringMatching(/:table\/.*Facts11111111\/stream\//),
      },
    });
  });

  test("what the filter leaves out is not delivered", async () => {
    await put("BA", "twice", "heard");
    await host().idle();
    const before = (await items(host(), "Notes")).find(({ pk }) => pk?.S === "twice#a");
    await put("BA", "twice", "changed");
    await host().idle();
    expect((await items(host(), "Notes")).find(({ pk }) => pk?.S === "twice#a")).toEqual(before);
  });

  test("a poison record is given up alone, and those behind it come through", async () => {
    await Promise.all([put("BA", "p1", "heard"), put("BA", "p2", "poison"), put("BA", "p3", "heard")]);
    await host().idle();
    expect(await notes()).toEqual(expect.arrayContaining(["p1#a", "p1#b", "p3#a", "p3#b"]));
    const failures = waiting("Lost").filter(({ DDBStreamBatchInfo }) => DDBStreamBatchInfo);
    expect(failures).toHaveLength(2);
    expect(failures[0]).toMatchObject({
      version: "1.0",
      requestContext: {
        condition: "RetryAttemptsExhausted",
        approximateInvokeCount: 3,
        functionArn: expect.stringContaining("Publish"),
      },
      responseContext: { statusCode: 200, functionError: "Unhandled" },
      DDBStreamBatchInfo: { batchSize: 1, shardId: expect.any(String), streamArn: expect.stringContaining("/stream/") },
    });
  });

  test("so is one that makes the function throw", async () => {
    const before = waiting("Lost").length;
    await Promise.all([put("BA", "e1", "explode"), put("BA", "e2", "heard")]);
    await host().idle();
    expect(await notes()).toEqual(expect.arrayContaining(["e2#a", "e2#b"]));
    expect(waiting("Lost").length).toBe(before + 2);
  });

  test("what a function of the bus cannot process goes to its own failure destination", async () => {
    await put("BA", "u", "unhearable");
    await host().idle();
    expect(waiting("Failed")).toHaveLength(2);
    expect(waiting("Failed")[0]).toMatchObject({
      requestContext: { condition: "RetriesExhausted", approximateInvokeCount: 2 },
      requestPayload: { "detail-type": "fact.recorded", detail: { body: "unhearable" } },
      responsePayload: { errorType: "Error", errorMessage: "cannot hear this" },
    });
  });

  test("what a rule may not deliver goes to the rule's dead-letter queue, by the queue's policy, and is told", async () => {
    await put("BA", "n", "unheard");
    await host().idle();
    const undelivered = (host().deadLetters().Lost ?? []).filter(
      ({ attributes }) => attributes.ERROR_CODE === "NO_PERMISSIONS",
    );
    expect(undelivered).toHaveLength(2);
    expect(host().refusals).toContainEqual(
      expect.objectContaining({ functionName: "events.amazonaws.com", action: "lambda:InvokeFunction" }),
    );
  });
});

describe("schedules", () => {
  test("run when asked, with what Scheduler fills in, by the clock as it is put", async () => {
    await host().runSchedule("Daily");
    expect(await notes()).toContain("2024-02-01T05:00:00Z");
    host().setClock("2024-02-02T05:00:00Z");
    await host().runSchedule("Daily11111111");
    expect(await notes()).toContain("2024-02-02T05:00:00Z");
  });

  test("a rule with a rate sends a scheduled event", async () => {
    await host().runSchedule("Hourly");
    expect(await notes()).toContain("Scheduled Event");
  });

  test("the host page runs them, but not for another site's page", async () => {
    const run = (headers: Record<string, string>) =>
      fetch(`${host().hostUrl}/schedules/Daily/run`, { method: "POST", redirect: "manual", headers });
    expect((await run({ origin: host().hostUrl })).status).toBe(303);
    expect((await run({ origin: "https://evil.example" })).status).toBe(404);
  });
});

describe("every call to AWS is checked against the function's own role", () => {
  test.each([
    ["scan", "dynamodb:Scan", "Facts"],
    ["others", "dynamodb:GetItem", "Facts"],
    ["notes", "dynamodb:PutItem", "Notes"],
    ["spam", "ses:SendEmail", "somebody@elsewhere.example"],
  ])("%s: refused, and named", async (what, action, resource) => {
    const before = host().refusals.length;
    const response = await make(what);
    if (what === "spam") expect(await response.json()).toMatchObject({ status: 403, type: "AccessDeniedException" });
    else expect(response.status).toBe(500);
    expect(host().refusals.slice(before)).toEqual([
      { functionName: "Answer", action, resource: expect.stringContaining(resource) },
    ]);
    expect(lines.at(-1)).toMatch(new RegExp(`^Answer may not ${action} on .*: grant it in infra/$`));
  });

  test("what is granted works: an index, a queue, mail from the domain", async () => {
    const before = host().refusals.length;
    expect((await make("index")).status).toBe(200);
    expect(await (await make("message")).json()).toMatchObject({
      status: 200,
      answer: { MD5OfMessageBody: expect.any(String) },
    });
    expect(await (await make("mail")).json()).toMatchObject({ status: 200, answer: { MessageId: expect.any(String) } });
    expect(host().refusals).toHaveLength(before);
  });

  test("a key of nobody is no key", async () => {
    const authorization =
      "AWS4-HMAC-SHA256 Credential=AKIANOBODY/20200101/local-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0";
    const response = await fetch(`${host().hostUrl}/aws`, { method: "POST", body: "{}", headers: { authorization } });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining("UnrecognizedClientException"),
    ]);
  });
});

test("the outbox shows mail: text as text, HTML in a frame that runs nothing", async () => {
  await make("mail");
  expect(host().outbox().at(-1)).toMatchObject({
    from: "The desk <desk@example.org>",
    to: ["reader@example.org"],
    subject: "Hello",
    text: "A text",
  });
  const page = await (await fetch(`${host().hostUrl}/outbox`)).text();
  expect(page).toContain("<pre>A text</pre>");
  expect(page).toContain('<iframe sandbox title="Hello" srcdoc="&#60;p&#62;');
  expect(page).not.toContain("<script>");
});

test("the host page shows what is missing, what waits and who can sign in", async () => {
  const page = await (await fetch(host().hostUrl)).text();
  for (const text of [
    host().apiUrl,
    "ba-coordinator",
    "Rights that are missing",
    "/queues/Lost",
    "Machine11111111",
    "Run now",
  ])
    expect(page).toContain(text);
  expect(await (await fetch(`${host().hostUrl}/queues/Lost`)).text()).toContain("RetryAttemptsExhausted");
});
