import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listSubmissions: Endpoint<typeof coordinators.listSubmissions> = async (
  { path: { place } },
  { submissions },
) => ({ submissions: await submissions.ofPlace(place) });
