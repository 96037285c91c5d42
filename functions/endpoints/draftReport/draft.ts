import { isDeepStrictEqual } from "node:util";
import { reportDrafted } from "../../../events/reportDrafted.ts";
import type { Period } from "../../../shared/calendar/periods.ts";
import { publisherId } from "../../../shared/iati/publisher.ts";
import { recordingPeriods } from "../../../shared/projects.ts";
import { build } from "../../../shared/report/build.ts";
import { span } from "../../../shared/report/counting.ts";
import { missing } from "../../../shared/report/readiness.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { changeOf } from "../changeOf.ts";
import { templateOf } from "../templateOf.ts";
import { ratesOf } from "./ratesOf.ts";
import { toldFor } from "./toldFor.ts";

/** The tracker itself, where it does something that nobody asked for just then. */
const tracker = { subject: "tracker" };

/** Builds the report of a grant and period from what is approved now, and keeps it unless it says what the draft says already. */
export async function draft(
  id: { project: string; grant: string; period: Period },
  now: string,
  stores: Stores,
): Promise<void> {
  const { portfolio, figures, drafts, guarded } = stores;
  const project = await portfolio.read("PROJECT", id.project);
  const grant = (await portfolio.grant(id.project, id.grant))?.data;
  if (project === undefined || grant === undefined) return;
  const [before, guardedBefore, grants, amendments, transactions, counts, donors, countries, publisher, programme] =
    await Promise.all([
      drafts.read(id.project, id.grant, id.period),
      guarded.ofDraft(id.project, id.grant, id.period),
      portfolio.grants(id.project),
      portfolio.amendments(id.project),
      portfolio.transactions(id.project),
      figures.ofProject(id.project),
      portfolio.list("DONOR"),
      portfolio.list("COUNTRY"),
      portfolio.read("PUBLISHER", publisherId),
      project.data.programme === undefined ? undefined : portfolio.read("PROGRAMME", project.data.programme),
    ]);
  const { thisPeriod } = span(recordingPeriods(project.data), grant, id.period);
  const [rates, states, digests, template, submissions, narratives] = await Promise.all([
    ratesOf(grant, transactions, stores),
    drafts.statesOf(id.project, id.grant, id.period),
    figures.digests(id.project, thisPeriod),
    templateOf(grant, stores),
    stores.submissions.ofProject(id.project),
    toldFor(project.data, id, stores),
  ]);
  const read = { project: project.data, grant, grants, amendments, transactions, counts, digests };
  const sources = { ...read, donors, countries, rates };
  const told = { template, submissions, narratives };
  const { content, guarded: own } = build(
    { ...sources, ...told, programme: programme?.data.title ?? null, publisher: publisher?.data },
    id.period,
  );
  const lacks = missing(project.data, { grant, amendments }, id.period, counts);
  const says = { content, missing: lacks };
  const isKnown = states.some(({ state }) => state === "drafted");
  const said = before && { content: before.data.content, missing: before.data.missing };
  if (isKnown && isDeepStrictEqual([said, guardedBefore], [says, own])) return;
  // Headquarters is told once that a report can be released, and once more when there is another than the one that was.
  const waited =
    before?.data.missing.length === 0 && !states.some((one) => "draft" in one && one.draft === before.version);
  const ready = lacks.length === 0 && !waited;
  const change = changeOf(reportDrafted, { person: tracker, now }, { ...id, ready });
  await drafts.write(project, { ...says, draftedAt: now }, own, change);
}
