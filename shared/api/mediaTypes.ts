/** Workbooks (ECMA-376). */
export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** XML in UTF-8 (RFC 7303). */
export const xml = "application/xml; charset=utf-8";
