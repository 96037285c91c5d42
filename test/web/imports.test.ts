import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { surely } from "../examples/client.ts";
import { usTipGrants } from "../examples/usTipGrants.ts";
import { tracker } from "../support/tracker.ts";
import { openChromium } from "./chromium.ts";
import { mustBeAccessible, signIn } from "./visitor.ts";

const running = tracker();
let browser: Browser | undefined;

beforeAll(async () => {
  const send = surely(await running.as("hq"));
  await Promise.all([
    send("PUT /rates/example", { body: { title: "Example rates" } }),
    send("PUT /funding/example", { body: usTipGrants }),
    openChromium().then((opened) => {
      browser = opened;
    }),
  ]);
});
afterAll(() => browser?.close());

const csv = (name: string, ...lines: string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`${lines.join("\n")}\n`),
});
const head = "id,recipient,amount,grant_year,country,recipient_type";

test("What a file would do is shown before it is taken over; with a row refused nothing is", async ({ skip }) => {
  if (browser === undefined) return skip("no browser");
  const { page, complaints, leave } = await signIn(browser, `${running.host.apiUrl}/`, "Headquarters");
  await page.getByRole("link", { name: "Imports" }).click();
  const card = (name: string) => page.getByRole("article").filter({ has: page.getByRole("heading", { name }) });

  const rates = card("Example rates");
  await rates.getByLabel("Choose a file").setInputFiles(csv("rates.csv", "date,currency,rate", "2020-03-01,BAM,1.80"));
  await rates.getByText("rates.csv").waitFor();
  await mustBeAccessible(page);
  await rates.getByRole("button", { name: "Take it over" }).click();
  await rates.getByText("It was taken over.").waitFor();
  await rates.getByLabel("Choose a file").setInputFiles(csv("later.csv", "date,currency,rate", "2020-03-01,BAM,1.81"));
  await rates.getByRole("row", { name: /1\.80.*1\.81/ }).waitFor();
  await rates.getByRole("button", { name: "Leave it" }).click();

  const funding = card(usTipGrants.title);
  await funding
    .getByLabel("Choose a file")
    .setInputFiles(csv("broken.csv", head, "1,IOM,100,2010,Albania,NGO", "2,IOM,1.234,5,Albania,NGO,more"));
  await funding.getByRole("table", { name: "Refused" }).or(funding.getByRole("alert")).first().waitFor();
  expect(await funding.getByRole("button", { name: "Take it over" }).count()).toBe(0);
  await funding
    .getByLabel("Choose a file")
    .setInputFiles(csv("good.csv", head, "1,IOM,100,2010,Albania,NGO", "2,IOM,NA,2011,Albania,NGO"));
  await funding.getByText("good.csv").waitFor();
  await mustBeAccessible(page);
  await funding.getByRole("button", { name: "Take it over" }).click();
  await funding.getByText("It was taken over.").waitFor();

  const send = surely(await running.as("hq"));
  const { body } = await send("GET /funding/example");
  expect(body.sums).toMatchObject({ rows: 2, unknownAmounts: 1, known: { minor: 10_000, currency: "USD" } });
  expect(complaints).toEqual([]);
  await leave();
});
