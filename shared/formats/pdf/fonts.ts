import cyrillicItalic from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-italic.woff" with { type: "bytes" };
import cyrillic from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff" with { type: "bytes" };
import cyrillicStrong from "@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff" with { type: "bytes" };
import cyrillicExtItalic from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-italic.woff" with {
  type: "bytes",
};
import cyrillicExt from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff" with { type: "bytes" };
import cyrillicExtStrong from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff" with {
  type: "bytes",
};
import latinItalic from "@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff" with { type: "bytes" };
import latin from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff" with { type: "bytes" };
import latinStrong from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff" with { type: "bytes" };
import latinExtItalic from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff" with { type: "bytes" };
import latinExt from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff" with { type: "bytes" };
import latinExtStrong from "@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff" with { type: "bytes" };
import * as fontkit from "fontkit";
import { sfnt } from "./sfnt.ts";

export type Face = "regular" | "strong" | "italic";

/** Noto Sans comes in pieces by script. A character is printed with the first piece that has it. */
const files: Readonly<Record<Face, readonly Uint8Array[]>> = {
  regular: [latin, latinExt, cyrillic, cyrillicExt],
  strong: [latinStrong, latinExtStrong, cyrillicStrong, cyrillicExtStrong],
  italic: [latinItalic, latinExtItalic, cyrillicItalic, cyrillicExtItalic],
};

export interface EmbeddedFont {
  /** The name under which a document knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For measuring only: a font remembers what it was asked, so each document reads its own. */
  readonly font: fontkit.Font;
}

const read = new Map<Face, readonly EmbeddedFont[]>();

/** The fonts of a face, read the first time that somebody asks. */
export function fontsOf(face: Face): readonly EmbeddedFont[] {
  const known = read.get(face);
  if (known) return known;
  const fonts = files[face].map((woff, at) => {
    const bytes = sfnt(woff);
    return { name: `${face} ${at}`, bytes, font: fontkit.create(bytes as Buffer) as fontkit.Font };
  });
  read.set(face, fonts);
  return fonts;
}

interface Glyph {
  readonly in: EmbeddedFont;
  /** In thousandths of the font's size. */
  readonly width: number;
}

const glyphs = new Map<string, Glyph | undefined>();

/** The font that has a character, and how wide it is there; undefined when none has it. */
export function glyphOf(sign: string, face: Face): Glyph | undefined {
  const key = face + sign;
  if (!glyphs.has(key)) {
    const code = sign.codePointAt(0) ?? 0;
    const own = fontsOf(face).find(({ font }) => font.hasGlyphForCodePoint(code));
    glyphs.set(
      key,
      own && { in: own, width: (own.font.glyphForCodePoint(code).advanceWidth * 1000) / own.font.unitsPerEm },
    );
  }
  return glyphs.get(key);
}
