import type { headquarters } from "../../../shared/api/headquarters.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const getRates: Endpoint<typeof headquarters.getRates> = async ({ path, query }, { portfolio, rates }) => {
  const source = await portfolio.read("RATES", path.source);
  if (source === undefined) throw new NotFound(`there are no rates ${path.source}`);
  const { version, rates: all } = await rates.all(path.source);
  const wanted = all.filter(({ currency }) => query.currency === undefined || currency === query.currency);
  return { version, source: source.data, rates: wanted };
};
