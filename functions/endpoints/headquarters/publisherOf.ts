import { NotFound } from "../../../shared/errors.ts";
import { type Publisher, publisherId } from "../../../shared/iati/publisher.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { Stored } from "../../store/table.ts";

/** Who publishes under IATI; throws NotFound with what to do where nobody does yet. */
export async function publisherOf({ portfolio }: Stores): Promise<Stored<Publisher>> {
  const publisher = await portfolio.read("PUBLISHER", publisherId);
  if (publisher === undefined) throw new NotFound("nobody publishes yet: enter the publisher first (PUT /publisher)");
  return publisher;
}
