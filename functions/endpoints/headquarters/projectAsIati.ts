import type { headquarters } from "../../../shared/api/headquarters.ts";
import { file } from "../../../shared/iati/file.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { activityOf } from "./activityOf.ts";
import { projectOf } from "./projectOf.ts";
import { publisherOf } from "./publisherOf.ts";

export const projectAsIati: Endpoint<typeof headquarters.projectAsIati> = async ({ path, now }, stores) => {
  const [project, publisher, donors] = await Promise.all([
    projectOf(path.project, stores),
    publisherOf(stores),
    stores.portfolio.list("DONOR"),
  ]);
  const shared = { publisher: publisher.data, donors };
  return file([await activityOf(project.data, shared, now.slice(0, 10), stores)], now);
};
