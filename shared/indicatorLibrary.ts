import type { IndicatorDefinition } from "./indicators.ts";

const us = "US foreign assistance standard indicators";
const sdg = "Sustainable Development Goals";

/**
 * Indicators to start a project from: what each counts here, and what other frameworks call it. Names and codes after the US standard
 * foreign assistance indicators on trafficking in persons, and the SDG indicator framework; the words are ours.
 */
export const indicatorLibrary: readonly IndicatorDefinition[] = [
  {
    id: "first-responders-trained",
    version: 1,
    title: "First responders trained on the identification of victims",
    definition:
      "People who meet victims first (health care, social services, police, border guards, labour inspection, education, reception centres, communities) and completed a training.",
    level: "output",
    measure: "training.participants",
    where: {
      profession: [
        "socialWorker",
        "police",
        "prosecutor",
        "receptionCentreStaff",
        "health",
        "education",
        "labourInspector",
        "borderGuard",
        "victimServiceProvider",
        "communityActivist",
      ],
    },
    codes: [{ framework: us, code: "PS.5.1-28" }],
  },
  {
    id: "victims-referred",
    version: 1,
    title: "Victims referred to protection services",
    definition: "Potential victims who were identified and referred to a service that protects or helps them.",
    level: "output",
    measure: "identification.referred",
    where: {},
    codes: [{ framework: us, code: "PS.5.1-29" }],
  },
  {
    id: "laws-and-policies-adopted",
    version: 1,
    title: "Laws, policies and agreements against trafficking adopted or in force",
    definition:
      "Reforms that were supported and that stand as adopted or in force; each counts once, where it stands last.",
    level: "outcome",
    measure: "reform.reforms",
    where: { reformStage: ["adopted", "inForce"] },
    codes: [{ framework: us, code: "PS.5.2-23" }],
  },
  {
    id: "people-trained",
    version: 1,
    title: "People trained",
    definition: "Everybody who completed a training on trafficking in persons, whatever their profession.",
    level: "output",
    measure: "training.participants",
    where: {},
    codes: [{ framework: us, code: "PS.5.3-15" }],
  },
  {
    id: "victims-identified",
    version: 1,
    title: "Potential victims identified",
    definition:
      "People identified as potential victims, by sex, age and form of exploitation. SDG 16.2.2 counts them per 100,000 of the population.",
    level: "outcome",
    measure: "identification.identified",
    where: {},
    codes: [{ framework: sdg, code: "16.2.2" }],
  },
  {
    id: "people-newly-assisted",
    version: 1,
    title: "People newly assisted",
    definition: "Victims who began to receive assistance. Each is new once, so that the sum over periods is people.",
    level: "output",
    measure: "assistance.newlyAssisted",
    where: {},
  },
  {
    id: "hotline-calls",
    version: 1,
    title: "Calls to hotlines",
    definition: "Calls that hotlines received.",
    level: "output",
    measure: "hotline.calls",
    where: {},
  },
];
