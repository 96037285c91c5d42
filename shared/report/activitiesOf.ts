import { kinds } from "../activities/kinds.ts";
import { type Digest, inOrder, some } from "../figures/digest.ts";
import type { Grant } from "../grants.ts";
import type { Place } from "../places/places.ts";
import type { SubmissionId } from "../submission.ts";
import type { Report } from "./report.ts";

type Rows = NonNullable<Report["activities"]>;

/** The digest of an approved submission. */
export interface Digested extends SubmissionId, Digest {}

/** How many activities a report lists by title: it is one item of at most 400 KB. */
export const mostListed = 200;

/** What was done in the reported period and stands in the grant's report, by place and kind; in whole, whatever its share of it. */
export function activitiesOf(
  { id, creditRule }: Pick<Grant, "id" | "creditRule">,
  digests: readonly Digested[],
  places: readonly Place[],
  donorOf: (grant: string) => string,
): Rows {
  const isOurs = ({ grants }: { grants: readonly string[] }): boolean =>
    grants.includes(id) && (creditRule !== "ringFenced" || grants.length === 1);
  const own = digests.map(({ place, listed, more }) => ({
    place,
    listed: listed.filter(isOurs).map((one) => ({ place, one })),
    more: more.filter(isOurs),
  }));
  const all = own.flatMap(({ listed }) => listed);
  const [shown, left] = some(all, ({ place, one }) => `${place} ${one.kind}`, mostListed);
  return places.flatMap((place) =>
    kinds.flatMap(({ kind, title }) => {
      const here = shown.filter((of) => of.place === place && of.one.kind === kind).map(({ one }) => one);
      const counts = own
        .filter((of) => of.place === place)
        .flatMap(({ more }) => more.filter((of) => of.kind === kind));
      const isWithheld = counts.some(({ count }) => count === null);
      const rest = left.filter((of) => of.place === place && of.one.kind === kind).length;
      const more = isWithheld ? null : counts.reduce((sum, { count }) => sum + (count ?? 0), rest);
      if (here.length === 0 && more === 0) return [];
      return [
        {
          place,
          kind,
          title,
          listed: here.toSorted(inOrder).map(({ title, on, grants, illustrative }) => ({
            title,
            on,
            with: [...new Set(grants.filter((grant) => grant !== id).map(donorOf))].sort(),
            illustrative,
          })),
          more,
        },
      ];
    }),
  );
}
