import { NotFound } from "../../../shared/errors.ts";
import type { Funding } from "../../../shared/funding/funding.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { Stored } from "../../store/table.ts";

/** A list of grants that was entered; throws NotFound otherwise. */
export async function fundingOf(id: string, { portfolio }: Stores): Promise<Stored<Funding>> {
  const funding = await portfolio.read("FUNDING", id);
  if (funding === undefined) throw new NotFound(`there is no list of grants ${id}: enter it first, with its columns`);
  return funding;
}
