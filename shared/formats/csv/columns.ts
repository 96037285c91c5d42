import type { Texts } from "../../languages/texts.ts";

/**
 * The columns of a report as data, each with its tag of HXL 1.1 (hashtag and attributes; attributes that are not of the core list
 * say what no core one does). The tags stay the same in every language, so that programs go by them and people by the titles.
 */
export const columns = {
  project: "#activity+project+code",
  donor: "#org+funder+code",
  grant: "#activity+grant+code",
  revision: "#meta+revision",
  part: "#meta+part",
  code: "#indicator+code",
  name: "#indicator+name",
  says: "#indicator+type",
  tag: "#meta+tag",
  from: "#date+start",
  to: "#date+end",
  country: "#country+code+v_iso2",
  place: "#loc+name",
  by: "#meta+dimension",
  category: "#indicator+category",
  alsoBy: "#meta+dimension+second",
  alsoCategory: "#indicator+category+second",
  together: "#org+funder+name+together",
  value: "#indicator+value+num",
  unit: "#indicator+unit",
  currency: "#currency+code",
  qualifier: "#indicator+qualifier",
  nothing: "#status+nothing",
  illustrative: "#meta+illustrative",
  words: "#description",
} as const satisfies Record<keyof Texts["data"], `#${string}`>;

export type ColumnName = keyof typeof columns;
