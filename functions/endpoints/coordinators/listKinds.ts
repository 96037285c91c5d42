import { kinds } from "../../../shared/activities/kinds.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listKinds: Endpoint<typeof coordinators.listKinds> = async () => ({
  kinds: kinds.map(({ kind, title, form, dimensions, measures }) => ({
    kind,
    title,
    form: form() as Record<string, unknown>,
    dimensions: Object.fromEntries(
      Object.entries(dimensions).map(([name, { title, labels }]) => [name, { title, labels: { ...labels } }]),
    ),
    measures: Object.entries(measures).map(([name, { title, unit, dimensions }]) => ({
      name,
      title,
      unit,
      dimensions: [...dimensions],
    })),
  })),
});
