import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { differences } from "../../../shared/differences.ts";
import { Invalid } from "../../../shared/errors.ts";
import { activityIn } from "../../../shared/iati/import/activityIn.ts";
import { changesOf } from "../../../shared/iati/import/changesOf.ts";
import { takeOver } from "../../../shared/iati/import/takeOver.ts";
import { publisherId } from "../../../shared/iati/publisher.ts";
import { mustHaveSeen } from "../../../shared/revise.ts";
import { shortened } from "../../../shared/shortened.ts";
import { readTree } from "../../iati/readTree.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";

/** One transaction writes 4 MB at most (DynamoDB), and money takes more room in the table than in its JSON. */
const mostCharacters = 2_500_000;

export const importIati: Endpoint<typeof headquarters.importIati> = async (request, stores) => {
  const { portfolio } = stores;
  const { project: id } = request.path;
  const activity = activityIn(await readTree(request.body), request.query.activity);
  const current = await portfolio.read("PROJECT", id);
  const [originals, amendments, money, donors, publisher] = await Promise.all([
    portfolio.grants(id),
    portfolio.amendments(id),
    portfolio.transactions(id),
    portfolio.list("DONOR"),
    portfolio.read("PUBLISHER", publisherId),
  ]);
  const before = { project: current?.data, grants: originals, amendments, donors, publisher: publisher?.data };
  const { identifier, project, grants, transactions, problems, leftOut } = takeOver(activity, id, before);
  const changes = changesOf(money, transactions);
  const dryRun = request.query.dryRun === "true";
  const says = {
    dryRun,
    activity: identifier,
    project: project ?? null,
    grants: [...grants],
    transactions: changes.counts,
    refused: shortened(problems),
    leftOut: [...leftOut],
  };
  const version = current?.version ?? 0;
  if (dryRun) return { version, ...says };
  if (problems.length > 0 || project === undefined)
    throw new Invalid("the activity cannot be taken over; nothing was changed", shortened(problems));
  if (JSON.stringify(changes.written).length > mostCharacters) {
    const message = "the activity has more transactions than can be written at once: import it in two files";
    throw new Invalid(message, [{ path: "transaction", code: "tooMuch", message }]);
  }
  const changed = [
    ...differences(current?.data ?? {}, project),
    ...grants.flatMap((grant) =>
      differences(originals.find((own) => own.id === grant.id) ?? {}, grant).map(({ path, ...own }) => ({
        path: `grants.${grant.id}.${path}`,
        ...own,
      })),
    ),
    ...changes.differences,
  ];
  if (changed.length === 0) return { version, ...says };
  if (current !== undefined) mustHaveSeen(request.seen, current.version);
  const change = changeOf(portfolioChanged, request, { record: "project", id, differences: changed });
  const written = { project, grants, transactions: changes.written };
  return { version: await portfolio.writeImported(current, written, change), ...says };
};
