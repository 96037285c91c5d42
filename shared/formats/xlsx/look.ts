import type { Alignment, Borders, Fill, Font } from "exceljs";
import { palette } from "../../charts/palette.ts";

const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.slice(1).toUpperCase()}` });

const font = (size: number, colour: string, rest: Partial<Font> = {}): Partial<Font> => ({
  name: "Calibri",
  size,
  color: argb(colour),
  ...rest,
});

export const fonts = {
  title: font(20, palette.deep, { bold: true }),
  subtitle: font(13, palette.muted),
  section: font(15, palette.deep, { bold: true }),
  part: font(12, palette.ink, { bold: true }),
  caption: font(12, palette.deep, { bold: true }),
  column: font(11, palette.white, { bold: true }),
  text: font(11, palette.ink),
  total: font(11, palette.ink, { bold: true }),
  term: font(11, palette.muted),
  nothing: font(11, palette.muted, { italic: true }),
  remark: font(10, palette.muted),
  caution: font(11, palette.behind, { bold: true }),
  link: font(11, palette.onTrack, { underline: true }),
} as const;

const solid = (colour: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: argb(colour) });

export const fills = { column: solid(palette.deep), faint: solid(palette.faint) } as const;

const thin = { style: "thin", color: argb(palette.line) } as const;

export const borders = {
  row: { bottom: thin },
  total: { top: { style: "medium", color: argb(palette.deep) }, bottom: thin },
} as const satisfies Record<string, Partial<Borders>>;

export const wrapped: Partial<Alignment> = { wrapText: true, vertical: "top" };
