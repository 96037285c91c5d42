import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listPeople: Endpoint<typeof headquarters.listPeople> = async (_request, { people }) => ({
  people: (await people.list()).map(({ version, data }) => ({ version, person: data })),
});
