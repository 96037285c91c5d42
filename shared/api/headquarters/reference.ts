import * as z from "zod";
import { Donor, DonorTerms } from "../../donors.ts";
import { IndicatorDefinition } from "../../indicators.ts";
import { Country, CountryTerms } from "../../places/countries.ts";
import { CountryCode } from "../../places/places.ts";
import { Programme, ProgrammeTerms } from "../../programmes.ts";
import { Template, TemplateTerms } from "../../templates/templates.ts";
import { Slug } from "../../text.ts";
import { contract } from "../operation.ts";
import { onlyHeadquarters } from "./onlyHeadquarters.ts";
import { versioned } from "./versioned.ts";

/** What projects refer to: donors, programmes, countries with their tiers, the library of indicators. */
export const reference = contract({
  putDonor: {
    route: "PUT /donors/{donor}",
    summary: "Enter or change a donor",
    may: onlyHeadquarters,
    path: z.strictObject({ donor: Slug }),
    body: DonorTerms,
    ifMatch: "optional",
    answer: versioned({ donor: Donor }),
  },
  listDonors: {
    route: "GET /donors",
    summary: "All donors",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ donors: z.array(Donor) }),
  },
  putProgramme: {
    route: "PUT /programmes/{programme}",
    summary: "Enter or change a programme",
    may: onlyHeadquarters,
    path: z.strictObject({ programme: Slug }),
    body: ProgrammeTerms,
    ifMatch: "optional",
    answer: versioned({ programme: Programme }),
  },
  listProgrammes: {
    route: "GET /programmes",
    summary: "All programmes",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ programmes: z.array(Programme) }),
  },
  putCountry: {
    route: "PUT /countries/{country}",
    summary: "Enter a country's tiers in the Trafficking in Persons reports",
    may: onlyHeadquarters,
    path: z.strictObject({ country: CountryCode }),
    body: CountryTerms,
    ifMatch: "optional",
    answer: versioned({ country: Country }),
  },
  listCountries: {
    route: "GET /countries",
    summary: "All countries that were entered, with their tiers",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ countries: z.array(Country) }),
  },
  putTemplate: {
    route: "PUT /templates/{template}",
    summary:
      "Enter or change a template of reports: sections with settings. What was released keeps the one it was made with",
    may: onlyHeadquarters,
    path: z.strictObject({ template: Slug }),
    body: TemplateTerms,
    ifMatch: "optional",
    answer: versioned({ template: Template }),
  },
  listTemplates: {
    route: "GET /templates",
    summary: "All templates of reports: those that are there from the start, and our own",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ templates: z.array(Template) }),
  },
  listIndicators: {
    route: "GET /indicators",
    summary: "A library of indicators to start a project from, with their codes in other frameworks",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ indicators: z.array(IndicatorDefinition) }),
  },
});
