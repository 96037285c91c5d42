import { palette } from "../../charts/palette.ts";
import { type Markup, markup } from "../markup.ts";

/** A text as a css string in which nothing but letters, digits and spaces stands as itself. */
const cssString = (text: string): string =>
  text.replace(/[^A-Za-z0-9 ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `);

/** What fits into one line at the foot of a printed page. A longer title stands on the cover only. */
const longestFoot = 90;

/** The look on A4: a page for cover and contents, no row or chart cut, no heading left alone, numbered pages. */
export const print = (title: string): Markup => markup`
@page{size:A4;margin:18mm 17mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:${palette.muted}}${
  title.length <= longestFoot &&
  markup`@bottom-left{content:"${cssString(title)}";font:8pt sans-serif;color:${palette.muted}}`
}}
@page:first{@bottom-left{content:none}@bottom-right{content:none}}
@media print{
html{font-size:9.5pt}
body{line-height:1.5}
.skip,details{display:none}
.cover>div,.page{max-width:none;padding-inline:0}
.cover{background:none;border-bottom:0}
.cover>div{padding-block:28mm 12mm}
h1{font-size:26pt}
nav{break-after:page;border:0;font-size:1rem;margin:0}
nav ol{columns:1}
nav a{color:inherit;padding:.15rem 0}
.page{padding-block:0}
section{padding-bottom:1.75rem}
section+section{padding-top:1.5rem}
h2,h3,caption,figcaption{break-after:avoid}
p{orphans:3;widows:3}
.facts{grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))}
.cover .facts{grid-template-columns:repeat(auto-fit,minmax(8rem,1fr))}
.facts dd{font-size:1.25rem}
.footnote{break-before:avoid}
section:last-child,.facts,tr,figure,.note,.facts>div{break-inside:avoid}
thead{display:table-header-group}
figure>svg{zoom:.8}
.scroll{overflow:visible}
th,td{padding:.4rem .45rem}
.status{font-size:.8125rem;padding:.1em .5em .1em .35em}
}`;
