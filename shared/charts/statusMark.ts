import { type Markup, markup } from "../formats/markup.ts";
import type { Status } from "../report/blocks.ts";
import { palette } from "./palette.ts";

/** A shape a status in a box of 16 by 16, so that it can be told without its colour. */
const shapes = {
  achieved: markup`<circle cx="8" cy="8" r="7.5"/><path d="M4.5 8.3 7 10.8l4.7-5.2" fill="none" stroke="#fff" stroke-width="1.8"/>`,
  onTrack: markup`<circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M4.3 8h7M8.4 4.9 11.5 8l-3.1 3.1" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  behind: markup`<path d="M8 .8 15.6 14.8H.4Z"/><path d="M8 5.6v4.6M8 11.7v1.5" stroke="#fff" stroke-width="1.6"/>`,
  noTarget: markup`<circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M4.8 8h6.4" stroke="currentColor" stroke-width="1.6"/>`,
  notReported: markup`<circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/>`,
  notApplicable: markup`<circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" stroke="currentColor" stroke-width="1.6"/>`,
  withheld: markup`<circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M4.4 11.6l7.2-7.2" stroke="currentColor" stroke-width="1.6"/>`,
} as const satisfies Record<Status, Markup>;

export const statusColour = {
  achieved: palette.achieved,
  onTrack: palette.onTrack,
  behind: palette.behind,
  noTarget: palette.none,
  notReported: palette.none,
  notApplicable: palette.none,
  withheld: palette.none,
} as const satisfies Record<Status, string>;

/** The mark of a status, for beside its word. */
export const statusMark = (status: Status): Markup =>
  markup`<svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="currentColor">${shapes[status]}</svg>`;

/** The same mark inside a chart, its top left corner at a height. */
export const statusMarkAt = (status: Status, y: number): Markup =>
  markup`<svg x="0" y="${y}" width="14" height="14" viewBox="0 0 16 16" fill="${statusColour[status]}" color="${statusColour[status]}">${shapes[status]}</svg>`;
