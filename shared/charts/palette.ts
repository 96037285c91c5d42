/**
 * The colours of a report, named once for pages and charts. Text colours reach 4.5:1 on white and on `faint` (WCAG 2.2
 * AA), marks reach 3:1. Nothing is said by colour alone.
 */
export const palette = {
  ink: "#18222d",
  muted: "#4a5663",
  line: "#c5cdd6",
  faint: "#f2f5f8",
  deep: "#1d3f5e",
  achieved: "#1c6546",
  onTrack: "#1d5b8f",
  behind: "#964300",
  none: "#4a5663",
  white: "#ffffff",
} as const;
