import * as z from "zod";
import { Money } from "./money.ts";
import { Id, IsoDate, text } from "./text.ts";

/** IATI 2.03 transaction types seen from the grant: what the donor promised, agreed and paid, and what the project spent. */
export const TransactionType = z.enum(["pledge", "commitment", "disbursement", "expenditure"]);

/** Money that moved, or was promised, on a value date. */
export const TransactionTerms = z.strictObject({
  grant: Id,
  type: TransactionType,
  money: Money,
  valueDate: IsoDate,
  note: text(300).optional(),
});
export const Transaction = TransactionTerms.safeExtend({ id: Id });
export type Transaction = z.infer<typeof Transaction>;
