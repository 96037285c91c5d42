import { kinds } from "../../../shared/activities/kinds.ts";
import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { MeasureLabel } from "../../../shared/languages/labels/labels.ts";
import { texts } from "../../../shared/languages/texts.ts";
import { describe } from "../../../shared/workbook/describe.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listKinds: Endpoint<typeof coordinators.listKinds> = async ({ query }) => {
  const own = texts(query.language);
  const called: Readonly<Record<string, MeasureLabel>> = own.labels.measures;
  return {
    kinds: kinds.map((one) => {
      const { kind, title, form, dimensions } = describe(one, own);
      return {
        kind,
        title,
        form: form() as Record<string, unknown>,
        dimensions: Object.fromEntries(
          Object.entries(dimensions).map(([name, { title, labels }]) => [name, { title, labels: { ...labels } }]),
        ),
        measures: Object.entries(one.measures).map(([name, { title, unit, dimensions }]) => ({
          name,
          title: called[name]?.title ?? title,
          unit: called[name]?.unit ?? unit,
          dimensions: [...dimensions],
        })),
      };
    }),
  };
};
