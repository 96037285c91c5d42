import { Invalid, type Problem } from "../errors.ts";
import type { Place } from "../places/places.ts";
import { type Explained, type Explanation, sameAs } from "./explanation.ts";
import { type Finding, within } from "./finding.ts";
import { personalDataIn } from "./personalDataIn.ts";
import { tell } from "./tell.ts";

const unfounded = { code: "explainsNothing", message: "explains something that was not found" };

/**
 * The explanations with which a submission goes on: one for each warning, given now or, where the finding still says the same,
 * before. Throws Invalid with every finding when there is an error, a warning that nobody explained, or an explanation that
 * has personal data in it or is of something that was not found.
 */
export function explain(
  findings: readonly Finding[],
  given: readonly Explanation[],
  { place, explanations: before }: { place: Place; explanations: readonly Explained[] },
): Explained[] {
  const odd = given.flatMap((one, index): Problem[] => [
    ...tell(within(`explanations.${index}.text`, personalDataIn(one.text, place))),
    ...(findings.some(sameAs(one)) ? [] : [{ path: `explanations.${index}`, ...unfounded }]),
  ]);
  const explained = findings.flatMap(({ severity, ...finding }): Explained[] => {
    if (severity === "error") return [];
    const now = given.find(sameAs(finding));
    if (now !== undefined) return [{ ...now, message: finding.message }];
    return before.filter((one) => sameAs(one)(finding) && one.message === finding.message);
  });
  const problems = [...findings, ...odd];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) throw new Invalid("there are errors: correct them before you hand in", problems);
  if (explained.length < findings.length)
    throw new Invalid("there are warnings that nobody explained: correct them, or say why they are right", problems);
  if (odd.length > 0) throw new Invalid("there are explanations that cannot be taken", problems);
  return explained;
}
