import { texts } from "../languages/language.ts";

/** The years from one date to another (ISO 8601), as a person says them. */
export function yearsOf(startsOn: string, endsOn: string): string {
  const [from, to] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  return from === to ? from : texts().period.range(from, to);
}
