import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const whoAmI: Endpoint<typeof coordinators.whoAmI> = async ({ person }) => person;
