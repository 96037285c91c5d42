import type { Quantity } from "../../shared/figures/quantity.ts";
import { texts } from "../languages/language.ts";
import { countOf } from "../words/countOf.ts";

/** A quantity; a made-up part of a published total says so. */
export function Count({ of }: { of: Quantity }) {
  if ("nothing" in of) return <span class="nothing">{countOf(of)}</span>;
  return (
    <span class="count">
      {countOf(of)}
      {of.illustrative && <abbr title={texts().illustrativeMark}>†</abbr>}
    </span>
  );
}
