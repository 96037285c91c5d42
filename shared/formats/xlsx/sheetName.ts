/** What a sheet's name cannot hold (ECMA-376; programs differ, so more than they forbid). */
const forbidden = /[[\]*?/\\:'"\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const longest = 31;

/** A name for the sheet of this number: the number makes it the only one, and the title tells what it is. */
export function sheetName(number: number, title: string): string {
  const words = title.toWellFormed().replace(forbidden, " ").replace(/\s+/g, " ").trim();
  let name = `${number}`;
  for (const sign of words === "" ? "" : ` ${words}`) {
    if (name.length + sign.length > longest) return name.trim();
    name += sign;
  }
  return name;
}
