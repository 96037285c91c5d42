import { isDeepStrictEqual } from "node:util";
import { reportReleased } from "../../../events/reportReleased.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { Conflict, Invalid } from "../../../shared/errors.ts";
import { freeze } from "../../../shared/report/freeze.ts";
import type { Report } from "../../../shared/report/report.ts";
import { mustHaveSeen } from "../../../shared/revise.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { reportOf } from "./projectOf.ts";
import { protectedDraft } from "./protectedDraft.ts";
import { restated } from "./restated.ts";

export const release: Endpoint<typeof headquarters.release> = async (request, stores) => {
  const { project, grant } = await reportOf(request.path, request.now, stores);
  const draft = await protectedDraft(request.path, stores);
  mustHaveSeen(request.seen, draft.version);
  const { donor } = grant;
  if (draft.leaks.length > 0) throw leaking(draft.leaks);
  const { content, last } = await restated(draft.content, stores);
  // The same content again is the same release, repeated; what it restated then it does not restate now.
  const said = (report: Report) => ({ ...report, restated: undefined });
  if (last !== undefined && isDeepStrictEqual(said(last.content), said(content))) return { released: last };
  const reason = request.body.reason ?? null;
  if (last !== undefined && reason === null) {
    const message = `revision ${last.id.revision} was released already: say why there is another`;
    throw new Invalid(message, [{ path: "reason", code: "required", message }]);
  }
  const id = { donor, ...request.path, revision: (last?.id.revision ?? 0) + 1 };
  const released = freeze({ id, content, releasedAt: request.now, reason, previousHash: last?.hash ?? null });
  const change = changeOf(reportReleased, request, { ...id, hash: released.hash });
  await stores.reports.release(project, released, draft, change);
  return { released };
};

/** A report does not leave while a number that it withholds could be told from what it says and what was said before. */
const leaking = (leaks: Awaited<ReturnType<typeof protectedDraft>>["leaks"]): Conflict =>
  new Conflict(
    "numbers that are withheld to protect people could be told from what was released before",
    leaks.map(({ path, from, to }) => ({ path, code: "leaks", message: `could be told to be ${from} to ${to}` })),
  );
