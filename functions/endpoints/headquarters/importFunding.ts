import { isDeepStrictEqual } from "node:util";
import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { Invalid } from "../../../shared/errors.ts";
import { readFunding } from "../../../shared/funding/fundingFile.ts";
import { compare, likelySame, sums } from "../../../shared/funding/fundingSums.ts";
import { mustHaveSeen } from "../../../shared/revise.ts";
import { shortened } from "../../../shared/shortened.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { fundingOf } from "./fundingOf.ts";

/** One transaction writes 4 MB at most (DynamoDB), and the rows take more room in the table than in their JSON. */
const mostCharacters = 2_500_000;

export const importFunding: Endpoint<typeof headquarters.importFunding> = async (request, stores) => {
  const funding = await fundingOf(request.path.funding, stores);
  const { rows, refused, doubtful } = readFunding(request.body, funding.data);
  const dryRun = request.query.dryRun === "true";
  if (refused.length > 0 && !dryRun)
    throw new Invalid("the file cannot be taken; nothing was changed", shortened(refused));
  if (JSON.stringify(rows).length > mostCharacters) {
    const message = "the file has more rows than one list can hold: make two lists of it";
    throw new Invalid(message, [{ path: "", code: "tooMuch", message }]);
  }
  const before = await stores.funding.rows(funding.data.id);
  const says = {
    dryRun,
    sums: sums(rows, funding.data.currency),
    compared: compare(before.rows, rows),
    refused: shortened(refused),
    doubtful: shortened(doubtful),
    likelySame: likelySame(rows),
  };
  if (dryRun || isDeepStrictEqual(before.rows, rows)) return { version: before.version, ...says };
  if (before.version > 0) mustHaveSeen(request.seen, before.version);
  const differences = [
    { path: "rows", from: before.rows.length, to: rows.length },
    ...Object.entries(says.compared).map(([what, to]) => ({ path: what, to })),
  ];
  const change = changeOf(portfolioChanged, request, { record: "funding", id: funding.data.id, differences });
  return { version: await stores.funding.write(funding, before.parts, rows, change), ...says };
};
