import { entering, foundations } from "../examples/enter.ts";
import type { Example } from "../examples/example.ts";
import type { Tracker } from "./tracker.ts";

/** Enters example programmes as the people in the field and at headquarters would. */
export async function enterExamples(tracker: Tracker, examples: readonly Example[]): Promise<void> {
  const speak = (subject: string) => tracker.as(subject);
  await Promise.all(foundations(speak).map((step) => step()));
  await Promise.all(
    examples.map(async (example) => {
      for (const step of entering(example, speak)) await step();
    }),
  );
  await tracker.settle();
}
