import * as z from "zod";
import { ReportingCalendar } from "./calendar/reportingCalendar.ts";
import { type Rule, usual } from "./disclosure/primary.ts";
import { BudgetLine, overlaps } from "./money/budgets.ts";
import { isOutOfUse } from "./money/currencies.ts";
import { Money } from "./money/money.ts";
import { RateRule } from "./money/rates.ts";
import { Place } from "./places/places.ts";
import { Id, IsoDate, Slug, text } from "./text.ts";

/** What an activity serves: the "4 P" of the field. */
export const Pillar = z.enum(["prevention", "protection", "prosecution", "partnership"]);
export type Pillar = z.infer<typeof Pillar>;

/**
 * How activities that several grants paid for are credited to one of them: in full (each donor's report has all of them,
 * the total over donors counts them once), by the grant's share of them, or only what the grant paid for alone.
 */
export const CreditRule = z.enum(["inFull", "byShare", "ringFenced"]);
export type CreditRule = z.infer<typeof CreditRule>;

/** One donor's agreement to pay for one project. An amount that is not known is null, which is not zero. */
export const GrantTerms = z
  .strictObject({
    donor: Slug,
    title: text(200),
    /** The donor's own reference; not every source gives one. */
    reference: text(60).nullable(),
    amount: Money.nullable(),
    startsOn: IsoDate,
    endsOn: IsoDate,
    places: z.array(Place).min(1).max(50),
    pillars: z.array(Pillar).min(1),
    calendar: ReportingCalendar,
    creditRule: CreditRule,
    /** Its part of what it pays for together with others, against their weights; 1 without a word. Agreed amounts will do. */
    creditWeight: z.int().min(1).max(1_000_000_000).optional(),
    /** By whose rates, and which of them, money in other currencies counts. Without it such money stays unknown. */
    rates: z.strictObject({ source: Slug, rule: RateRule }).optional(),
    budget: z
      .array(BudgetLine)
      .max(200)
      .refine((lines) => !overlaps(lines), "plans twice for the same days")
      .optional(),
    /** From how many on victims may be counted in what the donor gets: 10 without a word. And whether nobody is protected like few. */
    smallestCount: z.int().min(2).max(1000).optional(),
    protectZero: z.boolean().optional(),
    note: text(500).optional(),
    /** How the donor wants its reports; the standard template without it. */
    template: Slug.optional(),
  })
  .refine((grant) => grant.startsOn <= grant.endsOn, { path: ["endsOn"], error: "is before the start" })
  .refine(({ amount, startsOn }) => amount === null || !isOutOfUse(amount.currency, startsOn), {
    path: ["amount", "currency"],
    error: "was not in use when the grant began (ISO 4217)",
    params: { code: "notInUse" },
  });
type GrantTerms = z.infer<typeof GrantTerms>;
export const Grant = GrantTerms.safeExtend({ id: Id });
export type Grant = z.infer<typeof Grant>;

/** Which counts of victims a grant's reports withhold for their own sake. */
export const ruleOf = ({ smallestCount = usual.smallest, protectZero = usual.protectZero }: GrantTerms): Rule => ({
  smallest: smallestCount,
  protectZero,
});
