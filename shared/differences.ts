import microdiff from "microdiff";
import type { Difference } from "./api/change.ts";

type Json = NonNullable<Difference["from"]>;

/** From what to what, value by value; empty when both say the same. */
export const differences = (from: object, to: object): Difference[] =>
  microdiff(from, to).map((change) => ({
    path: change.path.join("."),
    ...("oldValue" in change ? { from: change.oldValue as Json } : {}),
    ...("value" in change ? { to: change.value as Json } : {}),
  }));
