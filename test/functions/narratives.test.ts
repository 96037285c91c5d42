import { beforeAll, describe, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { eventually, type Send, surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
let hq: Send;
let coordinator: Send;
let approver: Send;

const path = "/places/BA/projects/bih-2019/submissions/2021-H2";
const grant = "/projects/bih-2019/grants/usaid-2019";
const report = `${grant}/reports/2021-H2`;
const told = { language: "bs", answers: { challenges: "Obuke su kasnile.\n\nNastavljamo u proljeće." } };
const problems = (body: { problems: { path: string; code: string }[] }) =>
  body.problems.map(({ path, code }) => `${path} ${code}`);

beforeAll(async () => {
  await enterExamples(own, [{ ...bosniaHerzegovina2019, releases: [] }]);
  [hq, coordinator, approver] = (await Promise.all(
    ["hq", "ba-coordinator", "ba-approver"].map((who) => own.as(who)),
  )) as [Send, Send, Send];
});

describe("a place", () => {
  test("is asked what the templates of its grants ask, in a language", async () => {
    const { body } = await surely(coordinator)(`GET ${path}/narrative?language=fr`);
    expect(body).toMatchObject({ version: 0, narrative: null });
    expect(body.questions.map(({ title }: { title: string }) => title)).toEqual([
      "Réalisations",
      "Difficultés",
      "Prochaines étapes",
    ]);
  });

  test("tells nothing that could lead to a person, and nothing that nobody asks", async () => {
    const refused = async (answers: object) => {
      const { status, text, body } = await coordinator(`PUT ${path}/narrative`, { body: { language: "en", answers } });
      expect(status).toBe(422);
      expect(text).not.toMatch(/061|AB1234567/);
      return problems(body);
    };
    expect(await refused({ achievements: "Call 061 123 456" })).toEqual(["answers.achievements personalData"]);
    expect(await refused({ gossip: "x", "next-steps": "Passport AB1234567" })).toEqual([
      "answers.gossip notAsked",
      "answers.next-steps documentNumber",
    ]);
    expect((await surely(coordinator)(`GET ${path}/narrative`)).body.narrative).toBeNull();
  });

  test("changes what it told with the version that it saw; a repetition changes nothing, and the history has it", async () => {
    const first = await surely(coordinator)(`PUT ${path}/narrative`, { body: told });
    expect((await surely(coordinator)(`PUT ${path}/narrative`, { body: told })).version).toBe(first.version);
    const other = { ...told, answers: { ...told.answers, achievements: "Mreža je proširena." } };
    expect((await coordinator(`PUT ${path}/narrative`, { body: other })).status).toBe(412);
    await surely(coordinator)(`PUT ${path}/narrative`, { body: other, seen: first.version });
    const { body } = await surely(approver)(`GET ${path}/history`);
    expect(body.changes.at(-1)).toMatchObject({
      type: "submission.narrated.v1",
      detail: { differences: [{ path: "answers.achievements", to: "Mreža je proširena." }] },
    });
  });

  test("is read in the report once it is approved, in its own language, and not changed after that", async () => {
    await surely(hq)(`PUT ${report}/requested`, { body: {} });
    const early = await eventually(() => hq(`GET ${report}/draft`));
    expect(early.body.content.narratives).toEqual([]);
    await surely(coordinator)(`PUT ${path}/submitted`, { body: { nothingToReport: true }, seen: 2 });
    await surely(approver)(`PUT ${path}/approved`, { body: {}, seen: 3 });
    await own.settle();
    const { body } = await surely(hq)(`GET ${report}/draft`);
    expect(body.content.narratives).toMatchObject([
      { question: "achievements", place: "BA", language: "bs", text: "Mreža je proširena." },
      { question: "challenges", place: "BA", period: "2021-H2" },
    ]);
    const { text } = await surely(hq)(`GET ${report}/draft/html`);
    expect(text).toContain('<p lang="bs">Bosnia and Herzegovina: Obuke su kasnile.</p>');
    expect(text).toContain('<p lang="bs">Nastavljamo u proljeće.</p>');
    expect((await coordinator(`PUT ${path}/narrative`, { body: told, seen: 2 })).status).toBe(409);
  });

  test("while it is opened again, is read as it was approved", async () => {
    await surely(hq)(`PUT ${path}/reopened`, { body: { reason: "error", text: "A word is wrong" }, seen: 4 });
    await surely(coordinator)(`PUT ${path}/narrative`, { body: told, seen: 2 });
    await surely(hq)(`PUT ${report}/requested`, { body: {} });
    await own.settle();
    expect((await surely(hq)(`GET ${report}/draft`)).body.content.narratives).toHaveLength(2);
  });

  test("says when it was handed in, and how the numbers came about", async () => {
    const { quality } = (await surely(hq)(`GET ${grant}/reports/2021-H1/draft`)).body.content;
    expect(quality.handedIn).toMatchObject([{ place: "BA", period: "2021-H1", late: true }]);
    expect(quality.explained).toEqual([
      { place: "BA", period: "2021-H1", code: "nothingCounted", times: 1 },
      { place: "BA", period: "2021-H1", code: "pillarNotOfGrant", times: 1 },
    ]);
    const { text } = await surely(hq)(`GET ${grant}/reports/2021-H1/draft/html`);
    expect(text).toContain("Serves something else than the grant is for");
    // What was said to explain it stays with headquarters.
    expect(text).not.toContain("Activists were trained to prevent");
  });
});

describe("headquarters", () => {
  test("tells something for a grant and period: it stands in the draft at once, before the places", async () => {
    const body = { language: "en", answers: { achievements: "The network grew.", challenges: "Late trainings." } };
    await surely(hq)(`PUT ${report}/narrative`, { body });
    await own.settle();
    const { content } = (await surely(hq)(`GET ${report}/draft`)).body;
    expect(
      content.narratives.map(({ question, place }: { question: string; place: string | null }) => [question, place]),
    ).toEqual([
      ["achievements", null],
      ["achievements", "BA"],
      ["challenges", null],
      ["challenges", "BA"],
    ]);
    expect((await surely(hq)(`GET ${report}/narrative`)).body.narrative).toEqual(body);
  });
});

describe("a template", () => {
  const terms = {
    title: "A short one with a question of its own",
    sections: [
      { section: "cover" },
      { section: "narrative", questions: [{ id: "media", title: "What did the press say?" }], always: true },
      { section: "results", heading: "What came out", charts: false },
      { section: "breakdowns", measures: ["training.participants"] },
      { section: "coverage" },
      { section: "revision" },
    ],
  };
  const use = async (template: string) => {
    const { version, body } = await surely(hq)(`GET ${grant}`);
    const { id: _id, ...now } = body.grant;
    return hq(`PUT ${grant}`, { body: { ...now, template }, seen: version });
  };

  test.each([
    ["without who reported", { sections: terms.sections.filter(({ section }) => section !== "coverage") }],
    ["with a section that there is not", { sections: [...terms.sections, { section: "gossip" }] }],
    ["with a section twice", { sections: [...terms.sections, { section: "results" }] }],
    ["with a setting of another section", { sections: [{ section: "money", measures: ["x"] }, ...terms.sections] }],
    [
      "that asks what no language has words for",
      { sections: [{ section: "narrative", questions: [{ id: "q" }] }, ...terms.sections] },
    ],
    [
      "that names what is not measured",
      { sections: terms.sections.map((one) => ("measures" in one ? { ...one, measures: ["x"] } : one)) },
    ],
  ])("%s is refused", async (_what, change) => {
    expect((await hq("PUT /templates/ours", { body: { ...terms, ...change } })).status).toBe(422);
  });

  test("of ours needs no code: sections, headings, charts and questions follow it", async () => {
    expect((await use("ours")).body.problems).toMatchObject([{ path: "template", code: "unknown" }]);
    expect((await hq("PUT /templates/standard", { body: terms })).status).toBe(409);
    await surely(hq)("PUT /templates/ours", { body: terms });
    expect((await surely(hq)("GET /templates")).body.templates.map(({ id }: { id: string }) => id)).toEqual([
      "standard",
      "short",
      "eight-plus-three",
      "ours",
    ]);
    expect((await use("ours")).status).toBe(200);
    await surely(hq)(`PUT ${report}/narrative`, {
      body: { language: "en", answers: { media: "It said <b>much</b>." } },
      seen: (await surely(hq)(`GET ${report}/narrative`)).version,
    });
    await surely(hq)(`PUT ${report}/requested`, { body: {} });
    await own.settle();
    const { text } = await surely(hq)(`GET ${report}/draft/html`);
    expect([...text.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading)).toEqual([
      "What did the press say?",
      "What came out",
      "Who and what was reached",
      "Who reported",
      "Revision",
    ]);
    expect(text).toContain("It said &lt;b&gt;much&lt;/b&gt;.");
  });

  test("that changes leaves a released report as it was", async () => {
    const { version } = await surely(hq)(`GET ${report}/draft`);
    await surely(hq)(`PUT ${report}/released`, { body: {}, seen: version });
    const usaid = surely(await own.as("usaid"));
    const before = (await usaid("GET /donors/usaid/reports/bih-2019/usaid-2019/2021-H2/1/html")).text;
    await surely(hq)("PUT /templates/ours", {
      body: { ...terms, sections: terms.sections.slice(-2) },
      seen: 1,
    });
    expect((await usaid("GET /donors/usaid/reports/bih-2019/usaid-2019/2021-H2/1/html")).text).toBe(before);
  });

  test("in the order of 8+3 has a place for every question, answered or not", async () => {
    expect((await use("eight-plus-three")).status).toBe(200);
    await surely(hq)(`PUT ${report}/requested`, { body: {} });
    await own.settle();
    const { text } = await surely(hq)(`GET ${report}/draft/html`);
    const headings = [...text.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading]) => heading);
    expect(
      headings.filter((heading) =>
        /performance|Changes and|Measuring|People reached|Participation|Risk|Exit|Lessons/.test(heading ?? ""),
      ),
    ).toHaveLength(8);
    expect(text).toContain("Nobody has answered this.");
  });
});
