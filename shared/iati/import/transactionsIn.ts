import type { Donor } from "../../donors.ts";
import type { Problem } from "../../errors.ts";
import type { Grant } from "../../grants.ts";
import { Transaction, type TransactionType } from "../../money/transactions.ts";
import { Id } from "../../text.ts";
import { checked } from "./checked.ts";
import type { Found, FoundTransaction } from "./found.ts";
import { donorOf, incoming } from "./matchDonors.ts";
import type { LeftOut } from "./taken.ts";

/** Ours by IATI's codes. What only lenders and investors do (5, 6, 8, 9, 10) has no place here. */
const types: Readonly<Record<string, TransactionType>> = {
  "1": "incomingFunds",
  "2": "outgoingCommitment",
  "3": "disbursement",
  "4": "expenditure",
  "7": "reimbursement",
  "11": "incomingCommitment",
  "12": "outgoingPledge",
  "13": "incomingPledge",
};

/** The types that pass money on, and so name a receiver. */
const outgoing: readonly string[] = ["2", "3", "7", "12"];

type Ours = Pick<Grant, "id" | "donor">;

/** Whose money it is: the provider's, or the only donor's. */
function grantOf(
  { type, provider }: FoundTransaction,
  grants: readonly Ours[],
  donors: readonly Donor[],
): Ours | undefined {
  const donor = provider !== undefined && incoming.includes(type) ? donorOf(provider, donors)?.id : undefined;
  return grants.length === 1 ? grants[0] : grants.find((grant) => grant.donor === donor);
}

/**
 * Its own reference as an id where it can be one; otherwise one made from what it says, so that the same transaction is the same in the
 * next file. Never the same twice.
 */
function idOf({ ref, type, valueDate, money: { minor, currency } }: FoundTransaction, taken: Set<string>): string {
  const says = ["iati", type, valueDate, minor < 0 ? `minus-${-minor}` : minor, currency.toLowerCase()].join("-");
  const isOwn = ref !== undefined && Id.safeParse(ref).success && !taken.has(ref);
  let id = isOwn ? ref : says;
  for (let n = 2; taken.has(id); n++) id = `${says}-${n}`;
  taken.add(id);
  return id;
}

/** The transactions of an activity under the grants that they belong to; what cannot be kept is listed with its amount. */
export function transactionsIn(
  { transactions }: Found,
  grants: readonly Ours[],
  donors: readonly Donor[],
): { transactions: Transaction[]; problems: Problem[]; leftOut: LeftOut[] } {
  const taken = new Set<string>();
  const kept: Transaction[] = [];
  const problems: Problem[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, own] of transactions.entries()) {
    const path = `transaction ${index + 1}`;
    const type = types[own.type];
    const grant = grantOf(own, grants, donors);
    const receiver = outgoing.includes(own.type) ? { receiver: own.receiver ?? "Not named in the IATI file" } : {};
    if (type === undefined)
      leftOut.push({
        path,
        count: 1,
        why: `type ${own.type || "missing"} (${own.money.currency} ${own.money.minor} minor units) has no place here`,
      });
    else if (grant === undefined)
      leftOut.push({ path, count: 1, why: "the file does not say whose money it is, of several donors" });
    else {
      const { money, valueDate } = own;
      const terms = { id: idOf(own, taken), grant: grant.id, type, money, valueDate, ...receiver };
      const result = checked(Transaction, terms, path);
      problems.push(...result.problems);
      if (result.value !== undefined) kept.push(result.value);
    }
  }
  return { transactions: kept, problems, leftOut };
}
