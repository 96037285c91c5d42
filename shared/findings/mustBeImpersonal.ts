import { Invalid } from "../errors.ts";
import type { Place } from "../places/places.ts";
import { within } from "./finding.ts";
import { personalDataIn } from "./personalDataIn.ts";
import { tell } from "./tell.ts";

/** Throws Invalid when a text that stays (a comment, a reason) could lead to one person: by the same rule as in activities. */
export function mustBeImpersonal(text: string | undefined, path: string, place: Place): void {
  const problems = tell(within(path, personalDataIn(text ?? "", place)));
  if (problems.length > 0) throw new Invalid("there is personal data in the text; nothing was changed", problems);
}
