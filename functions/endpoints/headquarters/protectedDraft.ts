import type { Period } from "../../../shared/calendar/periods.ts";
import { decide } from "../../../shared/disclosure/decide.ts";
import type { Guarded } from "../../../shared/disclosure/guarded.ts";
import { protect } from "../../../shared/report/protect.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { draftOf } from "./draftOf.ts";

interface Protected {
  readonly version: number;
  /** As the donor would get it. */
  readonly content: Report;
  /** What it says of people who have to be protected; null where the draft does not know, and so says nothing of them. */
  readonly guarded: Guarded | null;
  readonly leaks: Awaited<ReturnType<typeof decide>>["leaks"];
}

/** A draft as its donor would get it, beside all that was released of its project to anybody. Throws NotFound without a draft. */
export async function protectedDraft(
  path: { project: string; grant: string; period: Period },
  stores: Stores,
): Promise<Protected> {
  const { data, version } = await draftOf(path, stores);
  const [own, released] = await Promise.all([
    stores.guarded.ofDraft(path.project, path.grant, path.period),
    stores.guarded.released(path.project),
  ]);
  if (own === undefined) return { version, content: protect(data.content, () => false), guarded: null, leaks: [] };
  const { guarded, isShown, leaks } = await decide(own, released);
  return { version, content: protect(data.content, isShown), guarded, leaks };
}
