import type { Problem } from "../../errors.ts";
import type { Element } from "../element.ts";
import { all, attribute, content, defined, first, narrative, organisation, weightOf } from "./find.ts";
import type { Found } from "./found.ts";
import { readBudgets } from "./readBudgets.ts";
import { readPlaces } from "./readPlaces.ts";
import { readTransactions } from "./readTransactions.ts";
import { type LeftOut, notTaken } from "./taken.ts";

/** When it begins and ends: as it was where that is said, as planned otherwise. */
function readDates(activity: Element): Pick<Found, "startsOn" | "endsOn"> {
  const dates = new Map(
    all(activity, "activity-date").map((own) => [attribute(own, "type"), attribute(own, "iso-date") ?? ""]),
  );
  return { startsOn: dates.get("2") ?? dates.get("1") ?? "", endsOn: dates.get("4") ?? dates.get("3") ?? "" };
}

/** Our names of the classifications that an activity has one of. */
const defaults = {
  collaborationType: "collaboration-type",
  flowType: "default-flow-type",
  financeType: "default-finance-type",
  aidType: "default-aid-type",
  tiedStatus: "default-tied-status",
} as const;

/** Of several of which one is kept, what is not. */
const onlyFirst = (activity: Element, name: string): LeftOut[] => {
  const more = all(activity, name).length - 1;
  return more > 0 ? [{ path: name, count: more, why: "only the first is kept" }] : [];
};

/** Reads an `iati-activity` of IATI 2.03. Nothing is thrown: what is wrong and what is left out is listed, all of it. */
export function readActivity(activity: Element): Found {
  const problems: Problem[] = [];
  const leftOut: LeftOut[] = [
    ...notTaken(activity),
    ...onlyFirst(activity, "description"),
    ...onlyFirst(activity, "default-aid-type"),
  ];
  const currency = attribute(activity, "default-currency");
  const markers = all(activity, "policy-marker");
  const known = markers.filter((own) => (attribute(own, "vocabulary") ?? "1") === "1");
  if (known.length < markers.length)
    leftOut.push({
      path: "policy-marker",
      count: markers.length - known.length,
      why: "only those of the OECD DAC are kept",
    });
  return {
    identifier: content(first(activity, "iati-identifier")) ?? "",
    title: narrative(first(activity, "title")) ?? "",
    description: narrative(first(activity, "description")),
    ...readDates(activity),
    ...readPlaces(activity, problems, leftOut),
    sectors: all(activity, "sector").map((own) => ({
      code: attribute(own, "code") ?? "",
      vocabulary: attribute(own, "vocabulary") ?? "1",
      ...defined({ name: narrative(own), uri: attribute(own, "vocabulary-uri"), weight: weightOf(own) }),
    })) as Found["sectors"],
    policyMarkers: known.map((own) => ({
      code: attribute(own, "code") ?? "",
      significance: attribute(own, "significance") ?? "",
    })),
    defaults: defined(
      Object.fromEntries(
        Object.entries(defaults).map(([key, name]) => [key, attribute(first(activity, name), "code")]),
      ),
    ) as Record<string, string>,
    participants: all(activity, "participating-org").map((own) => ({
      ...organisation(own),
      role: attribute(own, "role") ?? "",
    })),
    budgets: readBudgets(activity, currency, problems),
    transactions: readTransactions(activity, currency, problems, leftOut),
    leftOut,
    problems,
  };
}
