import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";
import { openChromium } from "./chromium.ts";
import { mustBeAccessible, signIn } from "./visitor.ts";

const running = tracker();
let browser: Browser | undefined;

beforeAll(async () => {
  [browser] = await Promise.all([openChromium(), enterExamples(running, [bosniaHerzegovina2019])]);
});
afterAll(() => browser?.close());

const submission = "/places/BA/projects/bih-2019/submissions";

/** What the API says of the activities of a period. */
async function recorded(period: string) {
  const send = surely(await running.as("ba-coordinator"));
  const { body } = await send(`GET ${submission}/${period}`);
  return body.activities.map(({ activity }: { activity: object }) => activity);
}

const open = async (on: Browser, period: RegExp) => {
  const visitor = await signIn(on, `${running.host.apiUrl}/`, "Coordinator, Bosnia and Herzegovina");
  await visitor.page.getByRole("link", { name: period }).click();
  return visitor;
};

test("A training is recorded on the page, changed and removed; what was typed survives a reload", async ({ skip }) => {
  if (browser === undefined) return skip("no browser");
  const { page, complaints, leave } = await open(browser, /July to December 2021/);
  await page.getByRole("button", { name: "Training", exact: true }).click();
  await page.getByLabel("Title").fill("Training of labour inspectors");
  await page.getByRole("button", { name: "Record it" }).click();
  await page.getByRole("alert").first().waitFor();
  await mustBeAccessible(page);

  await page.getByLabel("Pillar").selectOption({ label: "Prosecution" });
  await page.getByRole("group", { name: "Paid by" }).getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Add a line" }).first().click();
  await page.getByLabel("Profession").selectOption("labourInspector");
  await page.getByLabel("Sex").first().selectOption("female");
  await page.getByLabel("How many").fill("1.234,5");
  await page.getByRole("button", { name: "Record it" }).click();
  await page.getByText("which number is 1.234,5?").first().waitFor();
  await page.getByLabel("How many").fill("12");
  await page.reload();
  await page.getByRole("button", { name: "Training", exact: true }).click();
  await page.getByRole("button", { name: "Record it" }).click();
  await page.getByRole("heading", { name: "Training of labour inspectors" }).waitFor();
  expect(await recorded("2021-H2")).toEqual([
    expect.objectContaining({
      kind: "training",
      title: "Training of labour inspectors",
      pillar: "prosecution",
      participants: [{ profession: "labourInspector", sex: "female", count: 12 }],
    }),
  ]);
  await mustBeAccessible(page);

  await page.getByRole("button", { name: "Change" }).click();
  await page.getByLabel("How many").fill("13");
  await page.getByLabel("Why is it changed?").fill("One came late");
  await page.getByRole("button", { name: "Record the change" }).click();
  await page.getByText("One came late").waitFor();
  expect((await recorded("2021-H2"))[0].participants[0].count).toBe(13);

  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Yes, remove it" }).click();
  await page.getByText("No activity was recorded.").waitFor();
  expect(await recorded("2021-H2")).toEqual([]);
  expect(complaints).toEqual([]);
  await leave();
});

test("A workbook is downloaded and sent back; the page says what it would change, or what is wrong in which cell", async ({
  skip,
}) => {
  if (browser === undefined) return skip("no browser");
  const send = surely(await running.as("ba-coordinator"));
  await send(`PUT ${submission}/2022-H1/activities/meeting`, {
    body: {
      kind: "coordination",
      title: "Meeting of the monitoring teams",
      pillar: "partnership",
      grants: ["usaid-2019"],
      done: [{ what: "meeting", count: 2 }],
    },
  });
  const { page, complaints, leave } = await open(browser, /January to June 2022/);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the workbook" }).click();
  const buffer = await readFile(await (await saving).path());
  const file = (name: string, bytes: Buffer) => ({ name, mimeType: "application/octet-stream", buffer: bytes });
  const choose = page.getByLabel("Choose a filled-in workbook");
  await choose.setInputFiles(file("same.xlsx", buffer));
  await page.getByText("nothing would change").waitFor();
  await mustBeAccessible(page);

  await send(`DELETE ${submission}/2022-H1/activities/meeting`, { seen: 1 });
  await choose.setInputFiles(file("back.xlsx", buffer));
  await page.getByText("New: 1.").waitFor();
  await page.getByRole("button", { name: "Make the submission say this" }).click();
  await page.getByText("Workbook applied").waitFor();
  expect(await recorded("2022-H1")).toEqual([expect.objectContaining({ title: "Meeting of the monitoring teams" })]);

  await choose.setInputFiles(file("broken.xlsx", buffer.subarray(0, 100)));
  await page
    .getByRole("alert")
    .getByText(/not a workbook|cannot be read/)
    .waitFor();
  expect(complaints).toEqual([]);
  await leave();
});
