import * as z from "zod";

/**
 * Breakdown categories with the words a person sees. Sex and age follow the disaggregation of SDG 16.2.2, exploitation the
 * types of the Human Trafficking Case Data Standard 2.0, services its support types.
 */
const categories = {
  sex: { female: "Female", male: "Male", other: "Other", unknown: "Sex not recorded" },
  age: { child: "Children (under 18)", adult: "Adults", unknown: "Age not recorded" },
  exploitation: {
    forcedLabour: "Forced labour",
    sexualExploitation: "Sexual exploitation",
    forcedMarriage: "Forced marriage",
    forcedMilitaryService: "Forced military service",
    organRemoval: "Organ removal",
    slaveryAndSimilarPractices: "Slavery and similar practices",
    forcedBegging: "Forced begging",
    forcedCriminality: "Forced criminality",
    other: "Other exploitation",
    unknown: "Exploitation not recorded",
  },
  status: { new: "Newly assisted", continuing: "Assistance continues" },
  profession: {
    socialWorker: "Social workers",
    police: "Police officials",
    prosecutor: "Prosecutors",
    judge: "Judges",
    receptionCentreStaff: "Staff of temporary reception centres",
    health: "Health care professionals",
    education: "Education professionals",
    labourInspector: "Labour inspection professionals",
    consularOfficer: "Consular officers",
    borderGuard: "Border guards",
    victimServiceProvider: "Victim service providers",
    communityActivist: "Community activists",
    media: "Media",
    advocate: "Advocacy groups",
    legislator: "Legislators and policy advisors",
    other: "Other professions",
    unknown: "Profession not recorded",
  },
  service: {
    shelter: "Shelter",
    medical: "Medical care",
    psychosocial: "Psychosocial support",
    legal: "Legal assistance",
    return: "Return",
    reintegration: "Reintegration",
    vocational: "Vocational training",
    education: "Education",
    familyTracing: "Family tracing",
    documents: "Identity documents",
    interpretation: "Interpretation",
    police: "Police",
    other: "Other services",
  },
} as const satisfies Record<string, Record<string, string>>;

export type Dimension = keyof typeof categories;
export const dimensions = Object.keys(categories) as Dimension[];

/** The codes of a dimension, as a schema. */
export const category = <D extends Dimension>(dimension: D) =>
  z.enum(Object.keys(categories[dimension]) as [keyof (typeof categories)[D] & string]);

/** The codes of a dimension in the order in which tables show them. */
export const codes = (dimension: Dimension): string[] => Object.keys(categories[dimension]);

/** What a person reads for a code of a dimension. */
export const label = (dimension: Dimension, code: string): string =>
  (categories[dimension] as Record<string, string>)[code] ?? code;
