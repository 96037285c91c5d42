import type { headquarters } from "../../../shared/api/headquarters.ts";
import { NotFound } from "../../../shared/errors.ts";
import { activity } from "../../../shared/iati/activity.ts";
import { file } from "../../../shared/iati/file.ts";
import { programmeFacts } from "../../../shared/iati/programmeFacts.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { activityOf } from "./activityOf.ts";
import { publisherOf } from "./publisherOf.ts";

export const portfolioAsIati: Endpoint<typeof headquarters.portfolioAsIati> = async ({ now }, stores) => {
  const today = now.slice(0, 10);
  const [{ data: publisher }, donors, projects, programmes] = await Promise.all([
    publisherOf(stores),
    stores.portfolio.list("DONOR"),
    stores.portfolio.list("PROJECT"),
    stores.portfolio.list("PROGRAMME"),
  ]);
  const frames = programmes.flatMap((programme) => programmeFacts(programme, projects, publisher) ?? []);
  const parts = projects.map((project) => activityOf(project, { publisher, donors }, today, stores));
  if (projects.length === 0) throw new NotFound("there is no project to publish");
  return file([...frames.map((facts) => activity(facts, [], { on: today })), ...(await Promise.all(parts))], now);
};
