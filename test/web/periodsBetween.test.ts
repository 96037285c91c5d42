import { expect, test } from "vitest";
import { addDays, days, Frequency, periodsBetween } from "../../shared/periods.ts";
import { daysOf } from "../../web/calendar/daysOf.ts";
import { periodsBetween as inThePage } from "../../web/calendar/periodsBetween.ts";

test.each(Frequency.options)("The page counts periods as the programme does: %s", (frequency) => {
  for (let n = 0; n < 900; n += 13) {
    const [from, to] = [addDays("2003-01-01", n), addDays("2003-01-01", 3 * n + 20)];
    const periods = periodsBetween(from, to, frequency);
    expect(inThePage(from, to, frequency)).toEqual(periods);
    expect(periods.map(daysOf)).toEqual(periods.map(days));
  }
});
