import * as z from "zod";
import { Difference } from "../shared/api/change.ts";
import { event } from "./event.ts";

/** Headquarters entered or changed something of the portfolio: from what to what, value by value. */
export const portfolioChanged = event({
  type: "portfolio.changed.v1",
  detail: z.strictObject({
    record: z.enum([
      "project",
      "grant",
      "transaction",
      "donor",
      "programme",
      "country",
      "person",
      "period",
      "rates",
      "funding",
      "amendment",
      "template",
      "publisher",
    ]),
    id: z.string(),
    differences: z.array(Difference),
  }),
  example: { record: "donor", id: "usaid", differences: [{ path: "short", to: "USAID" }] },
});
