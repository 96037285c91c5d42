import { expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker({ clock: "2020-02-28T05:00:00Z" });

test("a report that nobody drafted is asked for on the day it is due, once", async () => {
  await enterExamples(own, [{ ...bosniaHerzegovina2019, submissions: [], releases: [] }]);
  const hq = await own.as("hq");
  const drafted = async (period: string) =>
    (await hq(`GET /projects/bih-2019/grants/usaid-2019/reports/${period}/draft`)).version;
  const days = async (today: string) => {
    own.host.setClock(`${today}T05:00:00Z`);
    await own.host.runSchedule("CalendarDaily");
    await own.settle();
  };

  // 2019-H2 ends on 31 December and is due 60 days later: on 29 February 2020.
  await days("2020-02-28");
  expect(await drafted("2019-H1")).toBeDefined();
  expect(await drafted("2019-H2")).toBeUndefined();
  await days("2020-02-29");
  const first = await drafted("2019-H2");
  expect(first).toBeDefined();
  await days("2020-03-01");
  expect(await drafted("2019-H2")).toBe(first);
});
