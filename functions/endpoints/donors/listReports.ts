import type { donors } from "../../../shared/api/donors.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listReports: Endpoint<typeof donors.listReports> = async ({ path: { donor } }, { reports }) => ({
  reports: (await reports.ofDonor(donor)).map(({ id, content, releasedAt, hash }) => ({
    id,
    project: content.project.title,
    grant: content.grant.title,
    releasedAt,
    hash,
  })),
});
