import { beforeAll, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { eventually, type Send, surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker({ clock: "2022-04-01T08:00:00Z" });
const grant = "/projects/bih-2019/grants/usaid-2019";
const extension = {
  kind: "noCostExtension",
  date: "2022-04-01",
  endsOn: "2022-12-31",
  reason: "Trainings were late in 2020",
};
let ask: Send;
let hq: Send;

beforeAll(async () => {
  await enterExamples(own, [bosniaHerzegovina2019]);
  ask = await own.as("hq");
  hq = surely(ask);
});

test("an extension does not fit before the project is extended, and nothing is written", async () => {
  const { status, body } = await ask(`PUT ${grant}/amendments/no-cost`, { body: extension });
  expect([status, body.problems.map(({ code }: { code: string }) => code)]).toEqual([422, ["outsideProject"]]);
  expect((await hq(`GET ${grant}`)).body.amendments).toEqual([]);
});

test("an extension moves the calendar, keeps the history, and leaves what was released as it was", async () => {
  const released = "GET /donors/usaid/reports/bih-2019/usaid-2019/2020-H1/1/json";
  const before = (await hq(released)).text;
  expect((await ask(`PUT ${grant}/reports/2022-H2/requested`, { body: {} })).status).toBe(404);
  const { body, version } = await hq("GET /projects/bih-2019");
  const { id: _id, ...terms } = body.project;
  await hq("PUT /projects/bih-2019", { body: { ...terms, endsOn: "2022-12-31" }, seen: version });

  const first = await hq(`PUT ${grant}/amendments/no-cost`, { body: extension });
  expect((await hq(`PUT ${grant}/amendments/no-cost`, { body: extension })).version).toBe(first.version);
  await hq(`PUT ${grant}/reports/2022-H2/requested`, { body: {} });
  const draft = await eventually(() => ask(`GET ${grant}/reports/2022-H2/draft`));
  expect(draft.body.content.grant).toMatchObject({ startsOn: "2019-06-01", endsOn: "2022-12-31" });

  expect((await hq(`GET ${grant}`)).body).toMatchObject({
    grant: { endsOn: "2022-05-31" },
    standing: { endsOn: "2022-12-31" },
    amendments: [{ id: "no-cost", terms: extension }],
  });
  expect((await hq(`GET ${grant}?on=2022-03-31`)).body.standing.endsOn).toBe("2022-05-31");
  const project = (await hq("GET /projects/bih-2019")).body;
  expect(project.grants.find(({ id }: { id: string }) => id === "usaid-2019").endsOn).toBe("2022-12-31");
  expect((await hq(released)).text).toBe(before);
});

test("the calendar asks for the reports of an extension on their day, and not before there is one", async () => {
  const other = "/projects/bih-2019/grants/us-state-2019";
  const drafted = async () => {
    own.host.setClock("2023-03-01T05:00:00Z");
    await own.host.runSchedule("CalendarDaily");
    await own.settle();
    return (await ask(`GET ${other}/reports/2022-H2/draft`)).status;
  };
  expect(await drafted()).toBe(404);
  await hq(`PUT ${other}/amendments/no-cost`, { body: extension });
  expect(await drafted()).toBe(200);
});

test("a correction needs the version that was seen", async () => {
  const corrected = { ...extension, reason: "Trainings were late in 2020 and 2021" };
  const answer = await ask(`PUT ${grant}/amendments/no-cost`, { body: corrected });
  expect(answer.body.problems).toMatchObject([{ code: "stale" }]);
});
