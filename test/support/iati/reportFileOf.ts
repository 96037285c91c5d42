import { reportFile } from "../../../shared/iati/reportFile.ts";
import { freeze } from "../../../shared/report/freeze.ts";
import type { Example } from "../../examples/example.ts";
import { exampleReport } from "../../shared/report/sections/exampleReport.ts";

/** The IATI file of an example's report, as if released on a day; of its content as it was built, unless another is given. */
export function reportFileOf(
  example: Example,
  grant: string,
  period: string,
  releasedAt = "2023-01-01T00:00:00.000Z",
  content = exampleReport(example, grant, period),
): string {
  const id = { donor: content.donor.id, project: example.id, grant, period, revision: 1 };
  const released = freeze({ id, content, releasedAt, reason: null, previousHash: null });
  return reportFile({ ...released, checkAt: `https://tracker.example.org/check/${released.hash}` }) ?? "";
}
