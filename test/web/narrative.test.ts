import { beforeAll, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";
import { openChromium } from "./chromium.ts";
import { mustBeAccessible, signIn } from "./visitor.ts";

const running = tracker();
beforeAll(() => enterExamples(running, [{ ...bosniaHerzegovina2019, releases: [] }]));

test("A coordinator tells something in words, headquarters does for the report, and both find it again", async ({
  skip,
}) => {
  const browser = await openChromium();
  if (browser === undefined) return skip("no browser");
  try {
    const address = `${running.host.apiUrl}/`;
    const tell = async (persona: string, screen: string, field: string, text: string, open?: string) => {
      const { page, complaints, leave } = await signIn(browser, address, persona);
      await page.goto(`${address}#${screen}`);
      if (open !== undefined) await page.getByText(open).click();
      await page.getByLabel(field).fill(text);
      await mustBeAccessible(page);
      await page.getByRole("button", { name: "Save" }).click();
      await expect
        .poll(() =>
          page.evaluate(() => sessionStorage.length === 0 || !JSON.stringify(sessionStorage).includes("narrative")),
        )
        .toBe(true);
      expect(complaints).toEqual([]);
      await leave();
    };
    await tell(
      "Coordinator, Bosnia and Herzegovina",
      "submission/BA/bih-2019/2021-H2",
      "Achievements",
      "The network of activists grew.",
    );
    const path = "/places/BA/projects/bih-2019/submissions/2021-H2/narrative";
    const { body } = await surely(await running.as("ba-approver"))(`GET ${path}`);
    expect(body.narrative).toEqual({ language: "en", answers: { achievements: "The network of activists grew." } });

    await tell(
      "Headquarters",
      "draft/bih-2019/usaid-2019/2021-H1",
      "Next steps",
      "Trainings go on.",
      "Told in the report in words by headquarters",
    );
    await running.settle();
    const draft = await surely(await running.as("hq"))(
      "GET /projects/bih-2019/grants/usaid-2019/reports/2021-H1/draft",
    );
    expect(draft.body.content.narratives).toContainEqual(
      expect.objectContaining({ question: "next-steps", place: null, text: "Trainings go on." }),
    );
  } finally {
    await browser.close();
  }
}, 60_000);
