import type * as z from "zod";
import type { Amendment } from "../../amendments.ts";
import type { Donor } from "../../donors.ts";
import type { Problem } from "../../errors.ts";
import { Grant, type GrantTerms } from "../../grants.ts";
import { addUp, type Money } from "../../money/money.ts";
import { checked } from "./checked.ts";
import type { Found } from "./found.ts";
import { donorOf } from "./matchDonors.ts";
import type { LeftOut } from "./taken.ts";

/** What IATI does not say of a grant, as it is entered until somebody says otherwise. */
export const assumed = {
  reference: null,
  pillars: ["prevention", "protection", "prosecution", "partnership"],
  calendar: { frequency: "year", dueDays: 90 },
  creditRule: "inFull",
} as const satisfies Partial<z.input<typeof GrantTerms>>;

/** What a donor has committed in all; unknown without a commitment, or with several currencies. */
function committed(found: Found, donor: Donor, funders: readonly Donor[], donors: readonly Donor[]): Money | null {
  const own = found.transactions.filter(
    ({ type, provider }) =>
      type === "11" && (funders.length === 1 || (provider !== undefined && donorOf(provider, donors)?.id === donor.id)),
  );
  const [first] = own;
  return first === undefined
    ? null
    : addUp(
        own.map(({ money }) => money),
        first.money.currency,
      );
}

/**
 * One grant for each donor that funds an activity. One that is there keeps everything that IATI does not say, and after an amendment its
 * amount, too; budgets belong to a grant where there is only one.
 */
export function grantsIn(
  found: Found,
  funders: readonly Donor[],
  {
    donors,
    grants,
    amendments,
  }: { donors: readonly Donor[]; grants: readonly Grant[]; amendments: readonly Amendment[] },
): { grants: Grant[]; problems: Problem[]; leftOut: LeftOut[] } {
  const made = funders.map((donor) => {
    const there = grants.find((grant) => grant.donor === donor.id);
    const isAmended = there !== undefined && amendments.some(({ grant }) => grant === there.id);
    const amount = committed(found, donor, funders, donors);
    const terms = {
      id: donor.id,
      donor: donor.id,
      title: found.title,
      amount,
      startsOn: found.startsOn,
      endsOn: found.endsOn,
      places: found.places.map(({ place }) => place),
      ...assumed,
      ...there,
      ...(amount === null || isAmended ? {} : { amount }),
      ...(funders.length === 1 && found.budgets.length > 0 ? { budget: found.budgets } : {}),
    };
    return checked(Grant, terms, `grants.${terms.id}`);
  });
  const cannotTell = found.budgets.length > 0 && funders.length !== 1;
  return {
    grants: made.flatMap(({ value }) => value ?? []),
    problems: made.flatMap(({ problems }) => problems),
    leftOut: cannotTell
      ? [
          {
            path: "budget",
            count: found.budgets.length,
            why: "the file does not say whose they are, of several donors",
          },
        ]
      : [],
  };
}
