import type { Donor } from "../../donors.ts";
import type { Problem } from "../../errors.ts";
import type { Organisation } from "../facts.ts";
import type { Found } from "./found.ts";

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The donor of an identifier; without one of the same identifier, the only one of the same name. */
export function donorOf({ ref, name }: Organisation, donors: readonly Donor[]): Donor | undefined {
  const byRef = donors.find(({ iati }) => iati !== undefined && iati === ref);
  const byName = donors.filter((donor) =>
    [donor.name, donor.short ?? donor.name].some((own) => plain(own) === plain(name)),
  );
  return byRef ?? (byName.length === 1 ? byName[0] : undefined);
}

/** IATI's codes of money that comes in: funds, commitments and pledges. */
export const incoming: readonly string[] = ["1", "11", "13"];

/** Who funds an activity, each donor once; who is not known here is a problem, because nobody else can say who it is. */
export function matchDonors(found: Found, donors: readonly Donor[]): { funders: Donor[]; problems: Problem[] } {
  const named = [
    ...found.participants.filter(({ role }) => role === "1"),
    ...found.transactions.flatMap(({ type, provider }) =>
      provider !== undefined && incoming.includes(type) ? [provider] : [],
    ),
  ];
  const once = [...new Map(named.map((own) => [`${own.ref ?? ""} ${plain(own.name)}`, own])).values()];
  const matched = once.map((own) => ({ own, donor: donorOf(own, donors) }));
  return {
    funders: [...new Set(matched.flatMap(({ donor }) => donor ?? []))],
    problems: matched.flatMap(({ own: { name, ref }, donor }) =>
      donor !== undefined
        ? []
        : [
            {
              path: "participating-org",
              code: "unknownDonor",
              message: `nobody entered the donor ${name}${ref === undefined ? "" : ` (iati: ${ref})`}: enter it first`,
            },
          ],
    ),
  };
}
