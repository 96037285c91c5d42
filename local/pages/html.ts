/** Text that is safe to put into a page as it is. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | undefined | Part[];

/** Builds HTML. What is put in is escaped unless it is HTML already. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(texts.map((text, i) => text + (i < parts.length ? shown(parts[i]) : "")).join(""));
}

function shown(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(shown).join("");
  return String(part ?? "").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
