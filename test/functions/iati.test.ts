import { XmlDocument } from "libxml2-wasm";
import { beforeAll, describe, expect, test } from "vitest";
import { bosniaHerzegovina2013 } from "../examples/bosniaHerzegovina2013.ts";
import { type Send, surely } from "../examples/client.ts";
import { examples } from "../examples/examples.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { isThere } from "../support/iati/data.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
let hq: Send;
beforeAll(async () => {
  await enterExamples(own, [...examples, bosniaHerzegovina2013]);
  hq = surely(await own.as("hq"));
});

const programmes = [...examples, bosniaHerzegovina2013];
const reports = programmes.flatMap(({ id, releases, grants }) =>
  releases.map(({ grant, period }) => {
    const { donor } = grants[grant as keyof typeof grants] as { donor: string };
    return { donor, path: `${id}/${grant}/${period}` };
  }),
);
const addresses = [
  ...reports.map(({ donor, path }) => ({ who: donor, address: `GET /donors/${donor}/reports/${path}/latest/iati` })),
  ...programmes.map(({ id }) => ({ who: "hq", address: `GET /projects/${id}/iati` })),
  { who: "hq", address: "GET /iati" },
];
const fileAt = async ({ who, address }: (typeof addresses)[number]): Promise<string> =>
  (await surely(await own.as(who))(address)).text;

describe.skipIf(!isThere)(
  "by the official schema, ruleset and codelists (skipped without them beside the project)",
  () => {
    test.each(addresses)("$address is right", async (one) => {
      const { validator } = await import("../support/iati/validate.ts");
      expect(validator(new Date().toISOString())(await fileAt(one))).toEqual({ schema: [], rules: [], codes: [] });
    });
  },
);

test("dump", async () => {
  const { writeFileSync } = await import("node:fs");
  for (const [i, one] of addresses.entries()) writeFileSync(`/tmp/w/scratch-iati/${i}.xml`, await fileAt(one));
  XmlDocument;
  hq;
});
