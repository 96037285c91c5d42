import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import type { Reference } from "../../../shared/keys.ts";
import { revise } from "../../../shared/revise.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { References } from "../../store/portfolio.ts";
import { changeOf } from "../changeOf.ts";

interface Writing {
  readonly person: { readonly subject: string };
  readonly now: string;
  readonly seen: number | undefined;
}

/** Enters or changes a donor, programme, country or project; answers its version. A repetition changes nothing. */
export async function putReference<R extends Reference>(
  type: R,
  data: References[R],
  request: Writing,
  { portfolio }: Stores,
): Promise<number> {
  const current = await portfolio.read(type, data.id);
  const differences = revise(current, data, request.seen);
  if (current !== undefined && differences.length === 0) return current.version;
  const record = type.toLowerCase() as Lowercase<R>;
  return portfolio.write(
    type,
    data,
    current,
    changeOf(portfolioChanged, request, { record, id: data.id, differences }),
  );
}
