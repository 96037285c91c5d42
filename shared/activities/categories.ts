import { dimension } from "./dimension.ts";

/*
 * Dimensions that several kinds share; a kind that needs others has them in its file. Sex and age follow the disaggregation
 * of SDG 16.2.2. Forms of exploitation are those of the Human Trafficking Case Data Standard 2.0 (TypeOfExploitation) and,
 * where that has none, of the UN/IOM classification for administrative data on trafficking in persons (ICS-TIP).
 */

export const sex = dimension(
  "sex",
  { female: "Female", male: "Male", other: "Other", unknown: "Sex not recorded" },
  { female: "+f", male: "+m", other: "+i" },
);

export const age = dimension(
  "age",
  { child: "Children (under 18)", adult: "Adults", unknown: "Age not recorded" },
  { child: "+children", adult: "+adults" },
);

export const exploitation = dimension("form of exploitation", {
  forcedLabour: "Forced labour",
  childLabour: "Child labour",
  sexualExploitation: "Sexual exploitation",
  forcedMarriage: "Forced marriage",
  servitude: "Servitude",
  slaveryAndSimilarPractices: "Slavery and similar practices",
  forcedMilitaryService: "Forced military service",
  organRemoval: "Organ removal",
  forcedBegging: "Forced begging",
  forcedCriminality: "Forced criminality",
  forcedAdoption: "Forced adoption",
  surrogacy: "Surrogacy",
  other: "Other exploitation",
  unknown: "Exploitation not recorded",
});

export const service = dimension("service", {
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
  unknown: "Service not recorded",
});
