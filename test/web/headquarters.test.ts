import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";
import { openChromium } from "./chromium.ts";
import { mustBeAccessible, signIn, type Visitor } from "./visitor.ts";

const running = tracker();
beforeAll(() => enterExamples(running, [bosniaHerzegovina2019]));

/** A test as headquarters in a browser; skipped where there is none. */
const asHeadquarters = (title: string, run: (visitor: Visitor, open: (at: string) => Promise<void>) => Promise<void>) =>
  test(title, async ({ skip }) => {
    const browser = await openChromium();
    if (browser === undefined) return skip("no browser");
    try {
      const address = `${running.host.apiUrl}/`;
      const visitor = await signIn(browser, address, "Headquarters");
      await run(visitor, async (at) => void (await visitor.page.goto(`${address}#/${at}`)));
      expect(visitor.complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 60_000);

asHeadquarters("A number of a report is opened down to the activities behind it", async ({ page }, open) => {
  await open("draft/bih-2019/usaid-2019/2020-H1");
  await page.getByRole("button", { name: "168† People trained, this period: what it is made of" }).click();
  const submissions = page.getByRole("table", { name: "People trained, this period: by submission" });
  await submissions.getByRole("row", { name: "In the report 168†" }).waitFor();
  await submissions.getByRole("button", { name: "Bosnia and Herzegovina, January to June 2020" }).click();
  const activities = page.getByRole("table", { name: "Bosnia and Herzegovina, January to June 2020: by activity" });
  await activities.getByText("Training of police officials and prosecutors").waitFor();
  expect(await activities.locator("tbody td:last-child").allTextContents()).toEqual(["62†", "42†", "64†"]);
  await mustBeAccessible(page);
});

asHeadquarters("A project shows who opened its reports, and is saved as an IATI file", async ({ page }, open) => {
  const donor = surely(await running.as("usaid"));
  await donor("GET /donors/usaid/reports/bih-2019/usaid-2019/2020-H1/1/xlsx");
  await running.settle();
  await open("projects/bih-2019");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the project as an IATI file" }).click();
  expect(await readFile(await (await saving).path(), "utf8")).toContain("<iati-activities");
  await mustBeAccessible(page);
  const grant = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: /International Development/ }) });
  await grant.getByRole("link", { name: "Who opened it: January to June 2020" }).click();
  await page.getByRole("row", { name: /Donor desk, USAID.*1.*XLSX/ }).waitFor();
  await mustBeAccessible(page);
});

asHeadquarters("An activity shows in which reports it counts", async ({ page }, open) => {
  await open("submission/BA/bih-2019/2020-H1");
  const card = page.getByRole("article").filter({ hasText: "Training of police officials and prosecutors" });
  await card.getByText("In which reports it counts").click();
  await card.getByText("January to June 2020: revision 1").first().waitFor();
  await card
    .getByText("July to December 2020, only in the numbers since the grant began: not released")
    .first()
    .waitFor();
  await mustBeAccessible(page);
});

asHeadquarters(
  "Every screen of headquarters is in the language that was chosen, and fits a phone",
  async ({ page }, open) => {
    const headings = {
      projects: ["Projets", "Проекты", "Projekti"],
      reports: ["Rapports publiés", "Выпущенные отчеты", "Objavljeni izvještaji"],
      totals: ["Totaux", "Итоги", "Ukupno"],
      "draft/bih-2019/usaid-2019/2020-H1": ["Rapport : janvier", "Отчет: январь", "Izvještaj: januar"],
      "opens/bih-2019/usaid-2019/2020-H1": ["Qui l’a ouvert", "Кто его открывал", "Ko ga je otvorio"],
      "nothing/here": ["Il n’y a rien ici", "Здесь ничего нет", "Ovdje nema ničega"],
    };
    for (const [at, language] of ["fr", "ru", "bs"].entries()) {
      await page.locator("select.language").selectOption(language);
      for (const [screen, says] of Object.entries(headings)) {
        await open(screen);
        await page.getByRole("heading", { level: 1, name: says[at] ?? "" }).waitFor();
        await page.locator(".loading").first().waitFor({ state: "detached" });
        expect(await page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"), screen).toBe(true);
      }
      await open("submission/BA/bih-2019/2020-H1");
      const professions = ["Travailleurs sociaux", "Социальные работники", "Socijalni radnici"];
      await page
        .getByRole("rowheader", { name: professions[at] ?? "" })
        .first()
        .waitFor();
      await mustBeAccessible(page);
    }
  },
);
