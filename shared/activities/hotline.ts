import * as z from "zod";
import { days } from "../calendar/calendar.ts";
import { IsoDate, text } from "../text.ts";
import { service, sex } from "./categories.ts";
import { dimension } from "./dimension.ts";
import { Count, kind, NotApplicable, output } from "./kind.ts";
import { addedUp, split } from "./split.ts";

const topic = dimension("topic", {
  travelAndWorkAbroad: "Travel and work abroad",
  migrationLaw: "Migration law and documents",
  traffickingInformation: "Information on trafficking",
  suspectedCase: "Suspected case of trafficking",
  helpForVictim: "Help for a victim",
  missingPerson: "Search for a missing person",
  otherAbuse: "Other abuse or violence",
  other: "Other topics",
  unknown: "Topic not recorded",
});

const Language = z.string().regex(/^[a-z]{2}$/, "is not an ISO 639-1 language (such as ru)");

/** A telephone hotline in one period: whether it opened or operated, its calls and where it referred callers to. */
export const hotline = kind({
  kind: "hotline",
  title: "Hotline",
  dimensions: { topic, sex, service },
  fields: {
    operator: text(200).optional().meta({ title: "Operator", description: "The institution that runs it" }),
    openedOn: IsoDate.optional().meta({ title: "Opened on", description: "Leave out when it is not known" }),
    closedOn: IsoDate.optional().meta({ title: "Closed on", description: "Leave out while it operates" }),
    languages: z
      .array(Language)
      .max(30)
      .optional()
      .meta({ title: "Languages", description: "In which it answers, as ISO 639-1 codes: bs, en, ru" }),
    hours: text(100)
      .optional()
      .meta({ title: "Hours of operation", description: "When it answers, such as “every day, 9 to 21”" }),
    calls: z.union([Count, NotApplicable]).optional().meta({
      title: "Calls",
      description: "Received in the period; leave out when nobody counted, not applicable while it takes none",
    }),
    callsBy: z
      .array(z.strictObject({ topic: topic.code, sex: sex.code, count: Count }))
      .max(100)
      .optional()
      .meta({ title: "Calls by topic", description: "By topic and sex of the caller, as far as it was recorded" }),
    referrals: z
      .array(z.strictObject({ service: service.code, count: Count }))
      .max(50)
      .optional()
      .meta({ title: "Referrals", description: "Callers referred in the period, by service" }),
    potentialVictims: Count.optional().meta({
      title: "Potential victims",
      description: "People identified through calls in the period who may be victims",
    }),
  },
  check: ({ openedOn, closedOn, calls, callsBy }, problem) => {
    if (openedOn !== undefined && closedOn !== undefined && closedOn < openedOn)
      problem(["closedOn"], "is before it opened");
    if (calls === "notApplicable" && callsBy !== undefined) problem(["callsBy"], "there are none: calls do not apply");
    if (typeof calls === "number" && addedUp(callsBy) > calls)
      problem(["callsBy"], `add up to ${addedUp(callsBy)}, which is more than all ${calls} calls`);
  },
  measures: {
    opened: {
      title: "Hotlines opened",
      unit: "hotlines",
      dimensions: [],
      overTime: "sum",
      dated: true,
      victims: false,
      iati: output,
      hxl: "#output+hotline+opened+num",
      cells: ({ openedOn }, period) => {
        if (openedOn === undefined) return [];
        const { from, to } = days(period);
        return openedOn >= from && openedOn <= to ? [{ value: 1 }] : [];
      },
    },
    operating: {
      title: "Hotlines operating at the end of the period",
      unit: "hotlines",
      dimensions: [],
      overTime: "latest",
      victims: false,
      iati: output,
      hxl: "#capacity+hotline+num",
      cells: ({ openedOn, closedOn }, period) => {
        const { to } = days(period);
        const open = (openedOn === undefined || openedOn <= to) && (closedOn === undefined || closedOn > to);
        return open ? [{ value: 1 }] : [];
      },
    },
    calls: {
      title: "Calls to hotlines",
      unit: "calls",
      dimensions: ["topic", "sex"],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#output+hotline+calls+num",
      cells: ({ calls, callsBy }) => (calls === "notApplicable" ? [{ value: calls }] : split(callsBy, calls)),
    },
    referrals: {
      title: "Referrals by hotlines",
      unit: "referrals",
      dimensions: ["service"],
      overTime: "sum",
      victims: true,
      iati: output,
      hxl: "#service+referral+num",
      cells: ({ referrals }) => split(referrals),
    },
    potentialVictims: {
      title: "Potential victims identified by hotlines",
      unit: "people",
      dimensions: [],
      overTime: "sum",
      victims: true,
      iati: output,
      hxl: "#reached+ind+hotline+identified",
      cells: ({ potentialVictims }) => (potentialVictims === undefined ? null : [{ value: potentialVictims }]),
    },
  },
});
