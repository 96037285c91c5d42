import * as z from "zod";
import { days } from "../periods.ts";
import { IsoDate, text } from "../text.ts";
import { category } from "./categories.ts";
import { Count, kind } from "./kind.ts";

/** A telephone hotline in one period: whether it opened or operated, its calls and where it referred callers to. */
export const hotline = kind({
  kind: "hotline",
  title: "Hotline",
  fields: {
    operator: text(200).optional().meta({ title: "Operator", description: "The institution that runs it" }),
    openedOn: IsoDate.optional().meta({ title: "Opened on", description: "Leave out when it is not known" }),
    closedOn: IsoDate.optional().meta({ title: "Closed on", description: "Leave out while it operates" }),
    calls: Count.optional().meta({
      title: "Calls",
      description: "Received in the period; leave out when nobody counted them",
    }),
    referrals: z
      .array(z.strictObject({ service: category("service"), count: Count }))
      .max(50)
      .optional()
      .meta({ title: "Referrals", description: "Callers referred in the period, by service" }),
  },
  check: ({ openedOn, closedOn }, problem) => {
    if (openedOn !== undefined && closedOn !== undefined && closedOn < openedOn)
      problem(["closedOn"], "is before it opened");
  },
  measures: {
    opened: {
      title: "Hotlines opened",
      unit: "hotlines",
      dimensions: [],
      overTime: "sum",
      victims: false,
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
      cells: ({ openedOn, closedOn }, period) => {
        const { to } = days(period);
        const open = (openedOn === undefined || openedOn <= to) && (closedOn === undefined || closedOn > to);
        return open ? [{ value: 1 }] : [];
      },
    },
    calls: {
      title: "Calls to hotlines",
      unit: "calls",
      dimensions: [],
      overTime: "sum",
      victims: false,
      cells: ({ calls }) => (calls === undefined ? null : [{ value: calls }]),
    },
    referrals: {
      title: "Referrals by hotlines",
      unit: "referrals",
      dimensions: ["service"],
      overTime: "sum",
      victims: true,
      cells: ({ referrals }) => referrals?.map(({ service, count }) => ({ in: { service }, value: count })) ?? null,
    },
  },
});
