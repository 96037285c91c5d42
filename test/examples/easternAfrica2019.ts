import type { Amendment } from "../../shared/amendments.ts";
import { Grant } from "../../shared/grants.ts";

const usd = (dollars: number) => ({ minor: dollars * 100, currency: "USD" });

/**
 * UNODC in Eastern Africa, in four successive lists of projects of the US Department of State's TIP Office (state.gov, Project
 * Descriptions, of 1 January 2020, 1 October 2021, 1 August 2022 and January 2024). The lists say what was agreed, not when or why: an
 * amendment stands here at the first list that has it.
 */
export const easternAfrica2019 = Grant.parse({
  id: "tip-office-2019",
  donor: "us-state",
  title: "UNODC, Eastern Africa",
  reference: null,
  amount: usd(1_000_000),
  startsOn: "2019-04-01",
  endsOn: "2022-03-31",
  places: ["BI", "KM", "DJ", "ER", "ET", "KE", "MG", "MU", "RW", "SC", "SO", "SS", "SD", "TZ", "UG"],
  pillars: ["prosecution"],
  calendar: { frequency: "year", dueDays: 60 },
  creditRule: "inFull",
});

const listed = (id: string, date: string, terms: object): Amendment =>
  ({
    id,
    grant: easternAfrica2019.id,
    terms: { date, reason: "First so in the list of this date", ...terms },
  }) as Amendment;

export const easternAfricaAmendments = [
  listed("sudans", "2021-10-01", { kind: "placesDropped", places: ["SS", "SD"] }),
  listed("twelve-months", "2022-08-01", { kind: "noCostExtension", endsOn: "2023-03-31" }),
  listed("half-a-million", "2024-01-01", { kind: "costExtension", added: usd(500_000), endsOn: "2025-03-31" }),
];
