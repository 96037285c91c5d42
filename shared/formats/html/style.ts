import { chartCss } from "../../charts/chartStyle.ts";
import { palette } from "../../charts/palette.ts";
import { type Markup, markup } from "../markup.ts";
import { print } from "./print.ts";

const properties = Object.entries(palette).map(([name, colour]) => markup`--${name}:${colour};`);

/** The whole look of a report: telephone first, then wide pages, then paper. */
export const style = (title: string): Markup => markup`
:root{${properties}
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
--serif:Charter,"Bitstream Charter",Cambria,Georgia,"Noto Serif","Liberation Serif",serif}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--white);color:var(--ink);font:1rem/1.6 var(--sans);overflow-wrap:anywhere;print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1,h2,h3{font-family:var(--serif);line-height:1.2;text-wrap:balance;margin:0;font-weight:700;color:var(--deep)}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);max-width:24em}
h2{font-size:1.625rem;margin:0 0 1.25rem}
h3{font-size:1.1875rem;margin:2.25rem 0 .75rem;color:var(--ink)}
p{margin:0 0 1rem;max-width:42rem;white-space:pre-line;unicode-bidi:plaintext}
a{color:var(--onTrack);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--onTrack);outline-offset:3px}
main:focus{outline:0}
.skip{position:absolute;inset-inline-start:1rem;top:-10rem;background:var(--deep);color:var(--white);padding:.75rem 1rem;z-index:2}
.skip:focus{top:1rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cover{border-top:.5rem solid var(--deep);background:var(--faint);border-bottom:1px solid var(--line)}
.cover>div,.page{max-width:76rem;margin:0 auto;padding:0 1rem}
.cover>div{padding-block:2.5rem 2rem}
.subtitle{font:400 1.25rem/1.4 var(--serif);color:var(--muted);margin:.75rem 0 0;text-wrap:balance}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));gap:1.25rem 2rem;margin:0 0 1.5rem}
.facts>div{border-top:2px solid var(--deep);padding-top:.5rem;min-width:0}
.facts dt{font-size:.875rem;line-height:1.35;color:var(--muted)}
.facts dd{margin:.15rem 0 0;font-size:1.4375rem;line-height:1.25;font-weight:650;font-variant-numeric:tabular-nums}
.facts dd.words,.cover .facts dd{font-size:1.0625rem;line-height:1.4;font-weight:600}
.facts dd.detail{font-size:.875rem;line-height:1.4;font-weight:400;color:var(--muted)}
.cover .facts{margin:2rem 0 0;grid-template-columns:repeat(auto-fit,minmax(min(100%,9.5rem),1fr));gap:1rem 1.5rem}
.cover .facts>div{border-top:1px solid var(--line)}
.page{padding-block:1.5rem 5rem}
nav{font-size:.9375rem;margin-bottom:2.5rem;border-bottom:1px solid var(--line);padding-bottom:1.25rem}
nav p{font-weight:650;margin:0 0 .25rem}
nav ol{list-style:none;margin:0;padding:0;columns:2 9rem;column-gap:1.5rem}
nav a{display:block;padding:.3rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
section{padding-bottom:3rem}
section+section{border-top:1px solid var(--line);padding-top:2.25rem}
caption,.long,.cards td::before{overflow-wrap:anywhere}
.figure{white-space:nowrap;font-variant-numeric:tabular-nums}
.nothing{color:var(--muted);font-style:italic;font-weight:400}
.facts .figure{white-space:normal}
.facts .nothing{font-size:1.0625rem}
.status{display:inline-flex;align-items:center;gap:.4em;font-size:.875rem;font-weight:650;line-height:1.3;padding:.2em .65em .2em .45em;border:1px solid;border-radius:1rem;background:var(--white);white-space:nowrap}
.status svg{flex:none}
.achieved{color:var(--achieved)}.onTrack{color:var(--onTrack)}.behind{color:var(--behind)}.noTarget,.notReported,.notApplicable,.withheld{color:var(--none)}
.note{display:flex;gap:.75rem;border:1px solid var(--line);border-inline-start:4px solid var(--onTrack);padding:.85rem 1rem;margin:0 0 1.5rem;max-width:44rem}
.note svg{flex:none;margin-top:.2rem;color:var(--onTrack)}
.note p{margin:0;min-width:0}
.note strong{display:block}
.caution{border-inline-start-color:var(--behind)}
.caution svg,.caution strong{color:var(--behind)}
.scroll{overflow-x:auto;margin:0 0 1.5rem}
table{overflow-wrap:normal;border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4}
caption{text-align:start;font-weight:650;padding:0 0 .6rem;line-height:1.35}
th,td{text-align:start;vertical-align:top;padding:.55rem .5rem;border-bottom:1px solid var(--line)}
td:has(.long),th:has(.long){min-width:9rem}
th:first-child,td:first-child{padding-inline-start:0}
th:last-child,td:last-child{padding-inline-end:0}
.end{text-align:end}
.end .mark{display:inline-block;width:0}
.end:last-child{padding-inline-end:.7rem}
thead th{font-size:.8125rem;line-height:1.3;color:var(--muted);font-weight:650;vertical-align:bottom;border-bottom:2px solid var(--deep)}
tbody th{font-weight:500}
.total>*{font-weight:700;border-top:2px solid var(--deep);border-bottom:0}
.footnote{font-size:.875rem;color:var(--muted);margin-top:-.75rem}
figure{margin:0 0 2rem}
figcaption{font-weight:650;margin-bottom:.75rem;line-height:1.35}
.unit{font-weight:400;color:var(--muted)}
figure>svg{display:block;max-width:46rem;font-family:var(--sans);overflow:visible}
${chartCss}
details{margin-top:.75rem}
summary{font-size:.875rem;color:var(--onTrack);cursor:pointer;padding:.25rem 0;width:fit-content}
details .scroll{margin-top:.5rem}
@media screen and (max-width:40rem){
th,td{padding-inline:.35rem}
.cards,.cards tbody,.cards tr,.cards th[scope=row],.cards td,.cards caption{display:block}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards tr{border-bottom:2px solid var(--line);padding:.6rem 0}
.cards tr:first-child{border-top:2px solid var(--deep)}
.cards th[scope=row]{font-weight:650;border:0;padding:0 0 .25rem;text-align:start}
.cards td{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;border:0;padding:.2rem 0;text-align:end}
.cards td::before{content:attr(data-column);color:var(--muted);text-align:start;min-width:0;flex:0 1 auto}
.cards td>*{min-width:0}
.cards .mark{width:auto}
.cards .end:last-child{padding-inline-end:0}
.cards .total{border-top:2px solid var(--deep)}
.cards .total>*{border:0}
}
@media screen and (min-width:64rem){
body{font-size:1.0625rem}
.cover>div,.page{padding-inline:2.5rem}
.cover>div{padding-block:4rem 3rem}
.page{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:4.5rem;padding-block-start:3rem}
nav{position:sticky;top:2rem;align-self:start;border:0;max-height:calc(100vh - 4rem);overflow-y:auto}
nav ol{columns:auto;border-inline-start:1px solid var(--line)}
nav a{padding:.3rem 0 .3rem .9rem}
main{grid-column:2}
main table{font-size:1rem}
}
@media (forced-colors:active){.status,.note,.facts>div{border-color:CanvasText}}
${print(title)}
`;
