import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";
import { openChromium } from "./chromium.ts";
import { mustBeAccessible, signIn, type Visitor, visit } from "./visitor.ts";

const running = tracker();
let browser: Browser | undefined;

beforeAll(async () => {
  [browser] = await Promise.all([openChromium(), enterExamples(running, [bosniaHerzegovina2019])]);
});
afterAll(() => browser?.close());

const address = () => `${running.host.apiUrl}/`;

/** A test in the browser; skipped where there is none. Whatever the page complains about fails it. */
const inBrowser = (title: string, run: (as: (persona?: string) => Promise<Visitor>) => Promise<void>) =>
  test.concurrent(title, async ({ skip }) => {
    if (browser === undefined) return skip("no browser");
    const open = browser;
    const visitors: Visitor[] = [];
    try {
      await run(async (persona) => {
        const visitor = persona ? await signIn(open, address(), persona) : await visit(open, address());
        visitors.push(visitor);
        return visitor;
      });
      expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
    } finally {
      await Promise.all(visitors.map(({ leave }) => leave()));
    }
  });

inBrowser("A donor signs in, reads that 260 first responders were trained, saves it, and signs out", async (as) => {
  const { page } = await as("Donor: USAID");
  const report = page.getByRole("link", { name: /January to June 2020/ });
  await report.waitFor();
  await mustBeAccessible(page);
  await report.click();
  await page.frameLocator("iframe").getByText("260").first().waitFor();
  await mustBeAccessible(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "JSON" }).click();
  const saved = JSON.parse(await readFile(await (await saving).path(), "utf8"));
  expect(saved.id).toMatchObject({ donor: "usaid", period: "2020-H1", revision: 1 });
  const begins = { PDF: "%PDF-", XLSX: "PK", CSV: "\uFEFF", IATI: "<?xml" };
  for (const [format, beginning] of Object.entries(begins)) {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: format }).click();
    const file = await readFile(await (await saving).path(), "utf8");
    expect(file.slice(0, beginning.length)).toBe(beginning);
  }
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  await mustBeAccessible(page);
});

inBrowser("A report opens in a tab of its own, to be printed", async (as) => {
  const { page } = await as("Donor: USAID");
  await page.getByRole("link", { name: /January to June 2020/ }).click();
  const opening = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Open in a new tab" }).click();
  await (await opening).getByText("260").first().waitFor();
});

inBrowser("Headquarters sees the total counted once, and how the donors come to it", async (as) => {
  const { page } = await as("Headquarters");
  await page.getByRole("link", { name: "Totals" }).click();
  await page.getByLabel("What").selectOption({ label: "People trained" });
  await page.getByRole("button", { name: "Show" }).click();
  const byDonor = page.getByRole("table", { name: "By donor" });
  await byDonor.getByRole("row", { name: /All donors added up 570/ }).waitFor();
  await byDonor.getByRole("row", { name: /more than one donor 285/ }).waitFor();
  await byDonor.getByRole("row", { name: /Total, counted once 285/ }).waitFor();
  await mustBeAccessible(page);
});

inBrowser("A place hands in, is sent back, hands in again and is approved; headquarters releases it", async (as) => {
  const open = async (persona: string) => {
    const { page } = await as(persona);
    await page.getByRole("link", { name: /July to December 2020/ }).click();
    return page;
  };
  const coordinator = await open("Coordinator, Bosnia and Herzegovina");
  const handIn = coordinator.getByRole("button", { name: "Hand in" });
  const refused = coordinator.waitForResponse((response) => response.status() === 409);
  await handIn.click();
  await refused;
  await coordinator.getByRole("alert").getByText("There are no activities").waitFor();
  await mustBeAccessible(coordinator);
  await coordinator.getByLabel("There is nothing to report").check();
  await handIn.click();
  await coordinator.getByText("Waiting for approval").waitFor();

  const approver = await open("Approver, Bosnia and Herzegovina");
  await approver.getByLabel("What has to change?").fill("Were there really no trainings?");
  await mustBeAccessible(approver);
  await approver.getByRole("button", { name: "Send back" }).click();
  await approver.getByText("Sent back, because").waitFor();

  await coordinator.reload();
  await coordinator.getByText("Were there really no trainings?").first().waitFor();
  await coordinator.getByLabel("There is nothing to report").check();
  await handIn.click();
  await coordinator.getByText("Waiting for approval").waitFor();
  await approver.reload();
  await approver.getByRole("button", { name: "Approve" }).click();
  await approver.getByText("Approved by").waitFor();
  await running.settle();

  const { page: headquarters } = await as("Headquarters");
  await headquarters.getByRole("link", { name: /Bosnia/ }).click();
  await headquarters.getByRole("link", { name: "Draft and release July to December 2020" }).first().waitFor();
  await mustBeAccessible(headquarters);
  await headquarters.getByRole("link", { name: "Draft and release July to December 2020" }).first().click();
  await headquarters.getByRole("button", { name: "Release" }).click();
  await headquarters.getByText("Revision 1 is released").waitFor();
  await mustBeAccessible(headquarters);
});

inBrowser("What looks doubtful is explained, and the approver reads why", async (as) => {
  const coordinator = surely(await running.as("ba-coordinator"));
  await coordinator("PUT /places/BA/projects/bih-2019/submissions/2021-H2/activities/line", {
    body: { kind: "hotline", title: "New hotline", pillar: "protection", grants: ["usaid-2019"], calls: 0 },
  });
  const open = async (persona: string) => {
    const { page } = await as(persona);
    await page.getByRole("link", { name: /July to December 2021/ }).click();
    return page;
  };
  const page = await open("Coordinator, Bosnia and Herzegovina");
  const why = page.getByLabel("New hotline, calls: the hotline operated and nobody called");
  await why.fill("It opened on the last day of the year");
  await mustBeAccessible(page);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByText("Waiting for approval").waitFor();

  const approver = await open("Approver, Bosnia and Herzegovina");
  await approver.getByText("It opened on the last day of the year").waitFor();
  await mustBeAccessible(approver);
});

inBrowser("Headquarters opens what was approved again, and the place reads why", async (as) => {
  const { page } = await as("Headquarters");
  await page.getByRole("link", { name: /Bosnia/ }).click();
  await page
    .getByRole("row", { name: /January to June 2020/ })
    .getByRole("link", { name: "Approved" })
    .click();
  await page.getByLabel("Why", { exact: true }).selectOption({ label: "Data came late" });
  await page.getByLabel("What has to change?").fill("One training was reported after the deadline");
  await mustBeAccessible(page);
  await page.getByRole("button", { name: "Open it again" }).click();
  await page.getByText("Opened again, because").waitFor();
  await mustBeAccessible(page);
});

inBrowser("Who signs in without a role is told what to do", async (as) => {
  const send = await running.as("hq");
  const { body } = await send("GET /people");
  const { version } = body.people.find(({ person }: { person: { subject: string } }) => person.subject === "norway");
  await send("DELETE /people/norway", { seen: version });
  const visitor = await as("Donor: Norway");
  await visitor.page.getByRole("heading", { name: "You are signed in, but have no role yet" }).waitFor();
  await visitor.page.getByText(/who norway is/).waitFor();
  await mustBeAccessible(visitor.page);
});

inBrowser("A sign-in that nobody began here is not taken", async (as) => {
  const { page } = await as();
  await page.goto(`${address()}?code=stolen&state=guessed`);
  await page.getByRole("alert").getByText("begun in another tab").waitFor();
  expect(page.url()).toBe(address());
});

inBrowser("The page changes its language at once, keeps it, and reads a report and findings in it", async (as) => {
  const { page } = await as("Coordinator, Bosnia and Herzegovina");
  const fits = () =>
    page.evaluate("document.scrollingElement.scrollWidth <= innerWidth").then((does) => expect(does).toBe(true));
  for (const [language, title, button] of [
    ["ru", "Сдача данных", "Выйти"],
    ["fr", "Remises", "Se déconnecter"],
    ["bs", "Dostavljanje podataka", "Odjava"],
  ] as const) {
    await page.locator("select.language").selectOption(language);
    await page.getByRole("heading", { name: title }).waitFor();
    await page.getByRole("button", { name: button }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await mustBeAccessible(page);
    await fits();
  }
  await page.reload();
  await page.getByRole("heading", { name: "Dostavljanje podataka" }).waitFor();
  await page.getByRole("link", { name: /januar – juni 2020/ }).click();
  await page.getByText("Obučene osobe").or(page.getByText("Učesnici")).first().waitFor();
  await mustBeAccessible(page);
  await fits();

  const { page: donor } = await as("Donor: USAID");
  await donor.locator("select.language").selectOption("ru");
  await donor.getByRole("link", { name: /январь – июнь 2020/ }).click();
  await donor.frameLocator("iframe").getByText("Обученные лица").first().waitFor();
  await mustBeAccessible(donor);
});
