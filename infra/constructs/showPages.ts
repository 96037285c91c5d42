import { Validations } from "aws-cdk-lib";
import type { Api } from "./api.ts";
import type { TrackerFunction } from "./trackerFunction.ts";

/** The page and its script, for everybody. */
export function showPages(api: Api, pages: TrackerFunction): void {
  for (const route of api.lead({ page: "GET /", script: "GET /app.js" }, pages))
    Validations.of(route).acknowledge({
      id: "AwsSolutions-APIG4",
      reason: "The page holds no data, and people must be able to open it to sign in.",
    });
}
