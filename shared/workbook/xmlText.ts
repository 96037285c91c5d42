/** XML cannot hold every character; spreadsheets write those as `_x000B_` (ECMA-376, ST_Xstring), and so this pattern itself, too. */
const special = /_x(?=[0-9A-Fa-f]{4}_)|[[\p{Cc}\uFFFE\uFFFF]--[\n\t]]|\p{Cs}/gv;

const hex = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

export const toXmlText = (text: string): string =>
  text.replace(special, (found) => (found === "_x" ? "_x005F_x" : hex(found)));

export const fromXmlText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
