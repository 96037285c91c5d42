import { type Html, html, Html as Raw } from "./html.ts";

/** Fits a phone first; dark where the reader's system is; every colour pair at least 4.5 : 1. */
const style = `
:root { color-scheme: light dark; --ink: #17252e; --soft: #52636e; --page: #f3f6f6; --card: #fff; --line: #d3dddf;
  --accent: #0b6170; --accent-ink: #fff; --note: #fdf3d8; --note-ink: #5a4300; --note-line: #e8cf8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eff1; --soft: #a3b4bc; --page: #10191e; --card: #18242a;
  --line: #2c3b43; --accent: #7fd3e0; --accent-ink: #07262c; --note: #33290c; --note-ink: #f4dd9a; --note-line: #5d4c1a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 3rem) clamp(1rem, 4vw, 2rem) 4rem; }
h1 { font-size: clamp(1.6rem, 5vw, 2.2rem); line-height: 1.2; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .7rem; }
p { margin: 0 0 .8rem; max-width: 68ch; }
.lead, small, .soft { color: var(--soft); }
.lead { font-size: 1.1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1rem; margin: .5rem 0; }
.note { background: var(--note); color: var(--note-ink); border: 1px solid var(--note-line); border-radius: .7rem;
  padding: .75rem 1rem; margin: 1.2rem 0 1.6rem; max-width: none; }
.cards { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); padding: 0; margin: 0; list-style: none; }
.card { display: flex; flex-direction: column; justify-content: flex-start; width: 100%; height: 100%; text-align: left; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--line); border-radius: .8rem; padding: 1rem 1.1rem; }
.card strong { display: block; font-size: 1.05rem; line-height: 1.35; margin-bottom: .25rem; }
.card span { color: var(--soft); display: block; }
button.card { cursor: pointer; padding-left: 1.4rem; box-shadow: inset .35rem 0 0 var(--accent); transition: border-color .12s, transform .12s; }
button.card:hover { border-color: var(--accent); transform: translateY(-1px); }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.button { font: inherit; cursor: pointer; border: 0; border-radius: .5rem; padding: .45rem .9rem; background: var(--accent); color: var(--accent-ink); }
.rows { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: .8rem; background: var(--card); }
.rows > li { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; justify-content: space-between; padding: .7rem 1rem; }
.rows > li + li { border-top: 1px solid var(--line); }
.rows form { margin: 0; }
.rows strong { display: block; }
.rows .soft { font-size: .95rem; }
.waiting { color: var(--note-ink); background: var(--note); border: 1px solid var(--note-line); border-radius: 1rem; padding: 0 .6rem; }
iframe { width: 100%; min-height: 18rem; border: 1px solid var(--line); border-radius: .6rem; background: #fff; }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;

/** A whole page of the host. */
export function page(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Raw(style)}</style>
</head>
<body><main>${content}</main></body>
</html>`.text;
}
