import * as z from "zod";
import { periodsBetween } from "./calendar/calendar.ts";
import { Frequency } from "./calendar/periods.ts";
import { Qualifier } from "./figures/quantity.ts";
import { ProjectIati } from "./iati/projectTerms.ts";
import { Indicator } from "./indicators.ts";
import { Place } from "./places/places.ts";
import { IsoDate, Slug, text } from "./text.ts";

/** A total that somebody published, quoted and not counted here: "over 10,000 persons assisted to date". */
export const PublishedTotal = z.strictObject({
  says: text(200),
  value: z.int().nonnegative(),
  unit: text(40),
  qualifier: Qualifier,
  /** The year or date from which it is cumulative, where it says one. */
  since: text(10).nullable(),
  asOf: text(10).nullable(),
  source: text(300),
});
export type PublishedTotal = z.infer<typeof PublishedTotal>;

/** Work in one or more countries, with dates, indicators and targets. */
export const ProjectTerms = z
  .strictObject({
    title: text(200),
    programme: Slug.optional(),
    /** Countries, and at most one region for the work that belongs to no single country. */
    places: z.array(Place).min(1).max(50),
    startsOn: IsoDate,
    endsOn: IsoDate,
    /** How often each place hands in its activities. */
    frequency: Frequency,
    indicators: z.array(Indicator).max(100),
    published: z.array(PublishedTotal).max(50),
    sources: z.array(text(300)).max(20),
    note: text(500).optional(),
    iati: ProjectIati.optional(),
  })
  .refine((project) => project.startsOn <= project.endsOn, { path: ["endsOn"], error: "is before the start" })
  .refine(({ iati, places }) => iati?.shares === undefined || places.every((place) => place in (iati.shares ?? {})), {
    path: ["iati", "shares"],
    error: "must name every place of the project, or none",
  })
  .refine(({ indicators }) => new Set(indicators.map((i) => `${i.id} ${i.version}`)).size === indicators.length, {
    path: ["indicators"],
    error: "has a version of an indicator twice",
  });
export const Project = ProjectTerms.safeExtend({ id: Slug });
export type Project = z.infer<typeof Project>;

/** The periods in which a project's places hand in activities. */
export const recordingPeriods = (project: Project) =>
  periodsBetween(project.startsOn, project.endsOn, project.frequency);
