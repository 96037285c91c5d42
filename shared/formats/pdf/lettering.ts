import { palette } from "../../charts/palette.ts";
import type { Face } from "./fonts.ts";

/** How a text is set; sizes are in points. */
export interface Lettering {
  readonly face: Face;
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly colour: string;
}

const { ink, muted, deep, onTrack } = palette;

export const lettering = {
  title: { face: "strong", size: 25, leading: 31, colour: deep },
  subtitle: { face: "regular", size: 12.5, leading: 18, colour: muted },
  section: { face: "strong", size: 16, leading: 21, colour: deep },
  part: { face: "strong", size: 11, leading: 15, colour: ink },
  text: { face: "regular", size: 9.5, leading: 14.25, colour: ink },
  label: { face: "strong", size: 9.5, leading: 14.25, colour: ink },
  caption: { face: "strong", size: 9, leading: 12.5, colour: ink },
  cell: { face: "regular", size: 8.5, leading: 11.5, colour: ink },
  total: { face: "strong", size: 8.5, leading: 11.5, colour: ink },
  column: { face: "strong", size: 7.5, leading: 10, colour: muted },
  term: { face: "regular", size: 8, leading: 11, colour: muted },
  number: { face: "strong", size: 14, leading: 18, colour: ink },
  words: { face: "strong", size: 9.5, leading: 13.5, colour: ink },
  small: { face: "regular", size: 8, leading: 11.5, colour: muted },
  link: { face: "regular", size: 9.5, leading: 17, colour: onTrack },
} as const satisfies Record<string, Lettering>;
