import type { Problem } from "../../errors.ts";
import type { Element } from "../element.ts";
import { all, attribute, first, narrative, organisation } from "./find.ts";
import type { FoundTransaction } from "./found.ts";
import { readMoney } from "./readMoney.ts";
import type { LeftOut } from "./taken.ts";

/** Every transaction of an activity, with the day for which its value counts. */
export function readTransactions(
  activity: Element,
  currency: string | undefined,
  problems: Problem[],
  leftOut: LeftOut[],
) {
  return all(activity, "transaction").map((own, index): FoundTransaction => {
    const path = `transaction ${index + 1}`;
    const { money, valueDate } = readMoney(own, path, currency, problems);
    const date = attribute(first(own, "transaction-date"), "iso-date");
    if (valueDate !== undefined && date !== undefined && date !== valueDate)
      leftOut.push({ path: `${path}/transaction-date`, count: 1, why: `only the value date ${valueDate} is kept` });
    const [provider, receiver] = [first(own, "provider-org"), first(own, "receiver-org")];
    return {
      ref: attribute(own, "ref"),
      type: attribute(first(own, "transaction-type"), "code") ?? "",
      money,
      valueDate: valueDate ?? date ?? "",
      provider: provider === undefined ? undefined : organisation(provider),
      receiver: narrative(receiver) ?? attribute(receiver, "ref"),
    };
  });
}
