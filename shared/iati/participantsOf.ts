import type { Facts, Organisation } from "./facts.ts";
import type { ProjectIati } from "./projectTerms.ts";

/** Codes of the codelist OrganisationRole. */
const role = { funding: "1", accountable: "2", implementing: "4" } as const;

const keyOf = ({ role, ref, name }: Facts["participants"][number]): string => `${role} ${ref ?? name}`;

/** Who takes part, each once: donors fund, the publisher answers for it and implements, and so do those to whom it passes money on. */
export function participantsOf(
  donors: readonly Organisation[],
  publisher: Organisation,
  others: NonNullable<ProjectIati["participants"]>,
  transactions: Facts["transactions"],
): Facts["participants"] {
  const receivers = transactions.flatMap(({ receiver }) =>
    receiver === undefined || receiver.ref === publisher.ref ? [] : [receiver],
  );
  const all = [
    ...donors.map((donor) => ({ role: role.funding, ...donor })),
    { role: role.accountable, ...publisher },
    ...others.map(({ role, name, ref, type }) => ({
      role,
      name,
      ...(ref === undefined ? {} : { ref }),
      ...(type === undefined ? {} : { type }),
    })),
    { role: role.implementing, ...publisher },
    ...receivers.map((receiver) => ({ role: role.implementing, ...receiver })),
  ];
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
