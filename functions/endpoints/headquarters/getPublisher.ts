import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { publisherOf } from "./publisherOf.ts";

export const getPublisher: Endpoint<typeof headquarters.getPublisher> = async (_, stores) => {
  const { data, version } = await publisherOf(stores);
  return { version, publisher: data };
};
