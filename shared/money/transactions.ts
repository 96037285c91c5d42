import * as z from "zod";
import { Id, IsoDate, text } from "../text.ts";
import { isOutOfUse } from "./currencies.ts";
import { Money } from "./money.ts";

interface TypeOfTransaction {
  /** Its code in the IATI 2.03 codelist TransactionType, as the organisation that runs the project publishes it. */
  readonly iati: string;
  readonly name: string;
  /** Where the money goes: from the donor to the project, from the project to whoever it passes it on to, or is it spent. */
  readonly way: "in" | "out" | "spent";
  /** A promise, an agreement, or money that moved. */
  readonly step: "promised" | "agreed" | "moved";
}

/** What the donor promises, agrees and pays: in the donor's own words, and in IATI's. `pledge` and `incomingPledge` say the same. */
const fromDonor = {
  pledge: { iati: "13", name: "Incoming Pledge", way: "in", step: "promised" },
  incomingPledge: { iati: "13", name: "Incoming Pledge", way: "in", step: "promised" },
  commitment: { iati: "11", name: "Incoming Commitment", way: "in", step: "agreed" },
  incomingCommitment: { iati: "11", name: "Incoming Commitment", way: "in", step: "agreed" },
  incomingFunds: { iati: "1", name: "Incoming Funds", way: "in", step: "moved" },
} as const satisfies Record<string, TypeOfTransaction>;

/** What the project does with it. A disbursement or reimbursement without a receiver is the donor's to the project. */
const fromProject = {
  expenditure: { iati: "4", name: "Expenditure", way: "spent", step: "moved" },
  outgoingPledge: { iati: "12", name: "Outgoing Pledge", way: "out", step: "promised" },
  outgoingCommitment: { iati: "2", name: "Outgoing Commitment", way: "out", step: "agreed" },
  disbursement: { iati: "3", name: "Disbursement", way: "out", step: "moved" },
  reimbursement: { iati: "7", name: "Reimbursement", way: "out", step: "moved" },
} as const satisfies Record<string, TypeOfTransaction>;

/**
 * The IATI 2.03 transaction types that grants have. Left out is what only lenders and investors do: interest (5), loan repayment (6),
 * equity (8, 9) and credit guarantees (10).
 */
export const transactionTypes = { ...fromDonor, ...fromProject } as const satisfies Record<string, TypeOfTransaction>;
export const TransactionType = z.enum(Object.keys(transactionTypes) as [keyof typeof transactionTypes]);
export type TransactionType = z.infer<typeof TransactionType>;

interface Booked {
  readonly type: TransactionType;
  readonly receiver?: string | undefined;
}

const mayComeFromDonor = ["disbursement", "reimbursement"];

/** Money that moved, or was promised, on a value date. */
export const TransactionTerms = z
  .strictObject({
    grant: Id,
    type: TransactionType,
    money: Money,
    valueDate: IsoDate,
    /** The organisation that the project passes the money on to (a sub-grant). Never a person. */
    receiver: text(200).optional(),
    /** The line of the grant's budget, by its purpose, that it was spent on. */
    budgetLine: text(120).optional(),
    note: text(300).optional(),
  })
  .refine(({ money, valueDate }) => !isOutOfUse(money.currency, valueDate), {
    path: ["money", "currency"],
    error: "was not in use on the value date (ISO 4217)",
    params: { code: "notInUse" },
  })
  .refine(
    ({ type, receiver }) =>
      mayComeFromDonor.includes(type) || (receiver !== undefined) === (transactionTypes[type].way === "out"),
    {
      path: ["receiver"],
      error: "goes with money that is passed on, and with nothing else",
      params: { code: "receiver" },
    },
  )
  .refine(({ budgetLine, ...own }) => budgetLine === undefined || countsAs(own) === "spent", {
    path: ["budgetLine"],
    error: "goes with money that was spent or passed on, and with nothing else",
    params: { code: "budgetLine" },
  });
export const Transaction = TransactionTerms.safeExtend({ id: Id });
export type Transaction = z.infer<typeof Transaction>;

/** What a transaction is in the grant's books: received from the donor, spent or passed on, or neither (a promise, an agreement). */
export function countsAs({ type, receiver }: Booked): "received" | "spent" | undefined {
  const { way, step } = transactionTypes[type];
  if (step !== "moved") return undefined;
  return way === "in" || (way === "out" && receiver === undefined) ? "received" : "spent";
}

/** Its IATI code in the file of who runs the project: what the donor disburses is incoming funds (1) there. */
export const iatiCode = (transaction: Booked): string =>
  mayComeFromDonor.includes(transaction.type) && transaction.receiver === undefined
    ? transactionTypes.incomingFunds.iati
    : transactionTypes[transaction.type].iati;
