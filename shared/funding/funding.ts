import * as z from "zod";
import { Currency, Money } from "../money/money.ts";
import { Slug, text } from "../text.ts";

const Column = z.string().min(1).max(100);

/** Which column of the file holds what. What is not named here is not read: files have columns of people's names. */
export const FundingColumns = z.strictObject({
  id: Column,
  recipient: Column,
  amount: Column,
  year: Column,
  /** As the file writes it: a country, or a region. */
  place: Column,
  kind: Column.optional(),
});

/** A list of grants that belong to no project of ours: who was given how much, where, in which year. */
export const FundingTerms = z.strictObject({
  title: text(200),
  source: text(300),
  licence: text(120).optional(),
  currency: Currency,
  columns: FundingColumns,
  /** What the file writes for an amount that is not known, which is not zero; an empty cell is always one. */
  unknown: z.array(z.string().max(40)).max(20),
  /** What the column `kind` says of a recipient who is a person: the name is left out. */
  people: z.array(z.string().max(40)).max(20),
});
export const Funding = FundingTerms.safeExtend({ id: Slug });
export type Funding = z.infer<typeof Funding>;

/** One grant of the list. `recipient` is null where the file names none, or names a person. */
export const FundingRow = z.strictObject({
  id: z.string().min(1).max(60),
  recipient: z.string().max(1000).nullable(),
  amount: Money.nullable(),
  year: z.int().min(1945).max(2100),
  place: z.string().max(200),
});
export type FundingRow = z.infer<typeof FundingRow>;
