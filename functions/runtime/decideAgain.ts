import { setTimeout } from "node:timers/promises";
import { Conflict } from "../../shared/errors.ts";
import { Collision } from "../store/table.ts";

const attempts = 8;

/**
 * Runs read, decide, write; and all of it again when somebody else wrote in between, because then the decision rests on what no
 * longer stands. Gives up with a Conflict.
 */
export async function decideAgain<T>(decide: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await decide();
    } catch (cause) {
      if (!(cause instanceof Collision)) throw cause;
      if (attempt === attempts)
        throw new Conflict("too many people are writing here at once; try again", [], 409, { cause });
      await setTimeout(Math.random() * 10 * 2 ** attempt);
    }
  }
}
