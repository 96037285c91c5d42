import { Invalid } from "../../errors.ts";
import type { Element } from "../element.ts";
import { iatiVersion } from "../file.ts";
import { all, attribute, content, first } from "./find.ts";

const refuse = (code: string, message: string, path = ""): Invalid => new Invalid(message, [{ path, code, message }]);

const identifierOf = (activity: Element): string | undefined => content(first(activity, "iati-identifier"));

/** The activity of an identifier, or the only one of a file. Throws Invalid with what is wrong, and with what there is to choose from. */
export function activityIn(file: Element, wanted: string | undefined): Element {
  if (file.name !== "iati-activities")
    throw refuse("notIati", `this is no file of IATI activities: it begins with ${file.name.slice(0, 60)}`);
  const version = attribute(file, "version");
  if (version !== iatiVersion)
    throw refuse("otherVersion", `IATI ${iatiVersion} is read here, and the file says version ${version ?? "nothing"}`);
  const activities = all(file, "iati-activity");
  const found = wanted === undefined ? activities : activities.filter((own) => identifierOf(own) === wanted);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only;
  const some = activities.slice(0, 10).map((own) => identifierOf(own) ?? "one without an identifier");
  const there = `the file has ${activities.length}: ${some.join(", ")}${activities.length > 10 ? "..." : ""}`;
  throw refuse(
    only === undefined ? "noSuchActivity" : "whichActivity",
    only === undefined
      ? `there is no such activity; ${there}`
      : `say which activity (?activity=its identifier); ${there}`,
    "activity",
  );
}
