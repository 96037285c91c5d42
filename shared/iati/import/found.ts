import type { Problem } from "../../errors.ts";
import type { BudgetLine } from "../../money/budgets.ts";
import type { Money } from "../../money/money.ts";
import type { Organisation } from "../facts.ts";
import type { LeftOut } from "./taken.ts";

/** A transaction as the file has it: its type by IATI's code. */
export interface FoundTransaction {
  readonly ref: string | undefined;
  readonly type: string;
  readonly money: Money;
  readonly valueDate: string;
  readonly provider: Organisation | undefined;
  readonly receiver: string | undefined;
}

/** A place of a project with its share, in hundredths of a per cent. */
export interface FoundPlace {
  readonly place: string;
  readonly weight: number | undefined;
}

/** What an activity says that can become something here, spaces around it removed and nothing guessed. */
export interface Found {
  readonly identifier: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly places: readonly FoundPlace[];
  readonly region: { code: string; vocabulary: string; name?: string; uri?: string } | undefined;
  readonly sectors: readonly { code: string; vocabulary: string; name?: string; uri?: string; weight?: number }[];
  readonly policyMarkers: readonly { code: string; significance: string }[];
  readonly defaults: Readonly<Record<string, string>>;
  readonly participants: readonly (Organisation & { readonly role: string })[];
  readonly budgets: readonly BudgetLine[];
  readonly transactions: readonly FoundTransaction[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}
