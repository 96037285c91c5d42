import type { Grant } from "../../shared/grants.ts";
import { builtIn, standard } from "../../shared/templates/builtInTemplates.ts";
import type { Template } from "../../shared/templates/templates.ts";
import type { Stores } from "../runtime/dependencies.ts";

/** The template of a grant's reports as it is now; the standard one where it asks for none. */
export async function templateOf(
  { template: id = standard.id }: Pick<Grant, "template">,
  { portfolio }: Stores,
): Promise<Template> {
  const found = builtIn(id) ?? (await portfolio.read("TEMPLATE", id))?.data;
  if (found === undefined) throw new Error(`there is no template ${id}, though a grant was entered with it`);
  return found;
}
