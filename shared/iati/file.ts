import { type Element, element } from "./element.ts";
import { toXml } from "./xml.ts";

/** The version of the standard that is written and read here. */
export const iatiVersion = "2.03";

/** A file of activities, as XML. `generated` is when (ISO 8601). */
export const file = (activities: readonly Element[], generated: string): string =>
  toXml(element("iati-activities", { version: iatiVersion, "generated-datetime": generated }, activities));
