import { describe, expect, test } from "vitest";
import type { Activity } from "../../../shared/activities/activity.ts";
import type { UnderReview } from "../../../shared/findings/underReview.ts";
import { activity, found, grant, review, training } from "../../support/review.ts";

type Case = [says: string, activity: Activity, findings: string[], given?: Partial<UnderReview>];
const table = (cases: readonly Case[]) =>
  test.each(cases)("%s", (_says, one, findings, given) => {
    expect(found(review({ a: one }, given))).toEqual(findings.map((finding) => `activities.a${finding}`));
  });

const people = (...counts: [status: string, sex: string, count: number][]) =>
  counts.map(([status, sex, count]) => ({ status, sex, age: "adult", exploitation: "forcedLabour", count }));
const assistance = (given: object) => activity({ kind: "assistance", ...given });
const hotline = (given: object = {}) => activity({ kind: "hotline", calls: 40, ...given });
const served = [
  { measure: "served", count: 42 },
  { measure: "served", sex: "female", count: 12 },
  { measure: "served", sex: "male", count: 30 },
];
const parts = people(["new", "female", 12], ["continuing", "male", 30]);

describe("numbers that are stated beside the parts", () => {
  table([
    [
      "some lines were not counted, and more is stated",
      activity({
        kind: "campaign",
        media: [{ medium: "radio" }, { medium: "play", count: 4 }],
        stated: [{ measure: "events", count: 9 }],
      }),
      [],
    ],
    [
      "two currencies are two sums",
      activity({
        kind: "subgrant",
        ngo: "An NGO",
        amount: { minor: 500, currency: "USD" },
        stated: [
          { measure: "value", currency: "USD", count: 500 },
          { measure: "value", currency: "EUR", count: 400 },
        ],
      }),
      [".stated.1 countedUnderStated"],
    ],
    ["nothing stated", assistance({ people: parts }), []],
    ["all of it adds up", assistance({ people: parts, stated: served }), []],
    [
      "less is stated than recorded",
      assistance({ people: parts, stated: [{ measure: "served", count: 41 }] }),
      [".stated.0 countedOverStated"],
    ],
    [
      "more is stated than recorded",
      assistance({ people: parts, stated: [{ measure: "served", count: 43 }] }),
      [".stated.0 countedUnderStated"],
    ],
    [
      "a cell is another one",
      assistance({ people: parts, stated: [{ measure: "newlyAssisted", sex: "female", count: 10 }] }),
      [".stated.0 countedOverStated"],
    ],
    [
      "stated breakdowns add up to more than the total",
      assistance({ stated: [{ measure: "served", count: 41 }, ...served.slice(1)] }),
      [" nothingCounted", ".stated.0 statedNotCounted", ".stated.1 partsOverTotal"],
    ],
    [
      "about 41, in parts of 42",
      assistance({ qualifier: "about", people: parts, stated: [{ measure: "served", count: 41 }] }),
      [],
    ],
    [
      "about 41, stated in parts of 42",
      assistance({ qualifier: "about", people: parts, stated: [{ measure: "served", count: 41 }, ...served.slice(1)] }),
      [".stated.1 partsDiffer"],
    ],
    [
      "a total of a list that is empty",
      assistance({ people: [], services: [{ service: "legal", count: 1 }], stated: [{ measure: "served", count: 3 }] }),
      [".stated.0 countedUnderStated"],
    ],
  ]);

  test("is refused at recording where there is no such cell", () => {
    expect(() => training({ stated: [{ measure: "events", sex: "female", count: 1 }] })).toThrow("not a dimension");
    expect(() => training({ stated: [{ measure: "smiles", count: 1 }] })).toThrow();
    const subgrant = { kind: "subgrant", ngo: "An NGO", stated: [{ measure: "value", count: 500 }] };
    expect(() => activity(subgrant)).toThrow("of which currency");
    const twice = { measure: "participants", sex: "female", count: 1 };
    expect(() => training({ stated: [twice, { ...twice, count: 2 }] })).toThrow("twice");
  });
});

describe("dates and the period", () => {
  const long = { grants: [grant("g1", { startsOn: "2010-01-01" })] };
  const inGrant = (cases: readonly Case[]) => table(cases.map(([says, one, findings]) => [says, one, findings, long]));
  inGrant([
    ["in it", training({ startsOn: "2020-03-01", endsOn: "2020-03-05" }), []],
    ["over its beginning", training({ startsOn: "2019-12-28", endsOn: "2020-01-02" }), []],
    ["over its end", training({ startsOn: "2020-06-28", endsOn: "2020-07-02" }), []],
    ["one day, before it", training({ startsOn: "2019-12-31" }), [".startsOn beforePeriod"]],
    ["over before it", training({ startsOn: "2019-03-01", endsOn: "2019-12-31" }), [".endsOn beforePeriod"]],
    ["after it", training({ startsOn: "2020-07-01", endsOn: "2020-07-02" }), [".startsOn afterPeriod"]],
    ["a hotline of old", hotline({ openedOn: "1999-05-01" }), []],
    ["a hotline that closed before", hotline({ closedOn: "2019-11-30" }), [".closedOn beforePeriod"]],
    ["a hotline that opens later", hotline({ openedOn: "2020-09-01" }), [".openedOn afterPeriod"]],
  ]);
});

describe("dates and the grant", () => {
  const short = { grants: [grant("g1", { startsOn: "2020-03-01", endsOn: "2020-04-30" })] };
  table([
    ["no dates, and the grant ran in the period", training(), [], short],
    ["in it", training({ startsOn: "2020-03-01", endsOn: "2020-04-30" }), [], short],
    ["before it", training({ startsOn: "2020-02-28" }), [".grants.0 outsideGrant"], short],
    [
      "over its end",
      training({ startsOn: "2020-04-29", endsOn: "2020-05-02" }),
      [".grants.0 partlyOutsideGrant"],
      short,
    ],
    ["a hotline that goes on", hotline({ openedOn: "1999-05-01" }), [], short],
    ["a hotline that closed too early", hotline({ closedOn: "2020-02-01" }), [".grants.0 outsideGrant"], short],
    [
      "a grant that is over",
      training(),
      [".grants.0 outsideGrant"],
      { grants: [grant("g1", { startsOn: "2019-01-01", endsOn: "2019-12-31" })] },
    ],
  ]);
});

describe("grants, places and pillars", () => {
  table([
    ["a grant that is gone", training(), [".grants.0 unknownGrant"], { grants: [] }],
    [
      "a grant for another country",
      training(),
      [".grants.0 notEarmarked"],
      { grants: [grant("g1", { places: ["KZ"] })] },
    ],
    [
      "another pillar",
      training(),
      [".pillar pillarNotOfGrant"],
      { grants: [grant("g1", { pillars: ["prevention"] })] },
    ],
    [
      "one grant of two pays for the pillar",
      training({ grants: ["g1", "g2"] }),
      [".pillar pillarNotOfGrant"],
      { grants: [grant("g1"), grant("g2", { pillars: ["prevention"] })] },
    ],
  ]);
});

describe("nothing counted", () => {
  table([
    ["a training nobody counted", training({ participants: undefined }), [" nothingCounted"]],
    ["a training without anybody", training({ participants: [] }), [" nothingCounted"]],
    ["assistance to nobody", assistance({ people: people(["new", "female", 0]), services: [] }), [" nothingCounted"]],
    ["services, and people not counted", assistance({ services: [{ service: "legal", count: 2 }] }), []],
    [
      "a campaign of which nobody counted anything",
      activity({ kind: "campaign", media: [{ medium: "radio" }] }),
      [" nothingCounted"],
    ],
    [
      "a reform without its name",
      activity({ kind: "reform", instrument: "law", stage: "adopted" }),
      [" nothingCounted"],
    ],
    ["a reform", activity({ kind: "reform", reform: "penal-code", instrument: "law", stage: "adopted" }), []],
    ["a sub-grant of an amount that is not known", activity({ kind: "subgrant", ngo: "An NGO" }), []],
    [
      "a measurement in words",
      activity({ kind: "measurement", indicator: "trust", form: "text", value: { text: "Grew" } }),
      [],
    ],
    [
      "a measurement without a value",
      activity({ kind: "measurement", indicator: "trust", form: "share" }),
      [" nothingCounted"],
    ],
    ["a hotline is asked for its calls only", hotline({ calls: undefined }), [".calls callsNotReported"]],
  ]);
});

describe("hotlines and people", () => {
  const referred = (count: number) => ({ referrals: [{ service: "shelter", count }] });
  table([
    ["calls", hotline(), []],
    ["no calls", hotline({ calls: 0 }), [".calls noCalls"]],
    ["calls not counted, and referrals", hotline({ calls: undefined, ...referred(3) }), [".calls callsNotReported"]],
    ["calls do not apply", hotline({ calls: "notApplicable" }), []],
    [
      "calls by topic only",
      hotline({ calls: undefined, callsBy: [{ topic: "missingPerson", sex: "unknown", count: 4 }] }),
      [],
    ],
    ["closed on the first day, without calls", hotline({ calls: 0, closedOn: "2020-01-01" }), [".calls noCalls"]],
    ["as many referrals as calls", hotline(referred(40)), []],
    ["more referrals than calls", hotline(referred(41)), [".referrals referralsOverCalls"]],
    [
      "more newly assisted than served",
      assistance({
        people: parts,
        stated: [
          { measure: "newlyAssisted", count: 50 },
          { measure: "served", count: 42 },
        ],
      }),
      [" newOverServed", ".stated.0 countedUnderStated"],
    ],
  ]);
});

describe("personal data, in whichever field it stands", () => {
  table([
    ["a number of the country", training({ note: "Ask 061 23 45" }), []],
    ["a mobile number", training({ topic: "Ask 061234567" }), [".topic telephone"]],
    ["a passport", hotline({ operator: "Passport no. A1234567" }), [".operator documentNumber"]],
  ]);
});
