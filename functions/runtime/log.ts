import { Logger } from "@aws-lambda-powertools/logger";

/** Structured log of this function. Never given a request's body: what coordinators write stays out of logs. */
export const log = new Logger({ serviceName: "tracker" });
