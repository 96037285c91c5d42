import type { Grant } from "../grants.ts";
import { countsAs, iatiCode, type Transaction, transactionTypes } from "../money/transactions.ts";
import { amount } from "./amount.ts";
import type { Facts, Organisation } from "./facts.ts";

/** Where money comes from and goes to, for the publisher's own books. */
function sides(
  transaction: Transaction,
  donor: Organisation,
  publisher: Organisation,
): { provider: Organisation; receiver?: Organisation } {
  if (transactionTypes[transaction.type].way === "in" || countsAs(transaction) === "received")
    return { provider: donor, receiver: publisher };
  const { receiver } = transaction;
  return { provider: publisher, ...(receiver === undefined ? {} : { receiver: { name: receiver } }) };
}

/**
 * Transactions as they were entered: each in its own currency and never converted, by value date. Notes stay here: they were written
 * for colleagues.
 */
export const transactionsOf = (
  transactions: readonly Transaction[],
  grants: readonly Grant[],
  donorOf: (grant: Grant) => Organisation,
  publisher: Organisation,
): Facts["transactions"] =>
  grants
    .flatMap((grant) =>
      transactions
        .filter((transaction) => transaction.grant === grant.id)
        .map((transaction) => ({
          ref: transaction.id,
          type: iatiCode(transaction),
          amount: amount(transaction.money),
          currency: transaction.money.currency,
          valueDate: transaction.valueDate,
          ...sides(transaction, donorOf(grant), publisher),
        })),
    )
    .toSorted((a, b) => (`${a.valueDate} ${a.ref}` < `${b.valueDate} ${b.ref}` ? -1 : 1));
