import * as z from "zod";
import { Language } from "./languages/texts.ts";
import { Place } from "./places/places.ts";
import { Slug, text } from "./text.ts";

/** The subject of a token (`sub`): a person's, or a machine client's id. */
export const Subject = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z._:@-]{0,127}$/, "is not a subject");

const office = text(100).meta({ description: "A duty, never a name" });
/** What is written to somebody; without one, English. */
const anybody = { office, language: Language.optional() };
const inPlaces = { ...anybody, places: z.array(Place).min(1).max(250) };

const coordinator = z.strictObject({ role: z.literal("coordinator"), ...inPlaces });
const approver = z.strictObject({ role: z.literal("approver"), ...inPlaces });
const headquarters = z.strictObject({ role: z.literal("headquarters"), ...anybody });
const donor = z.strictObject({ role: z.literal("donor"), ...anybody, donor: Slug });

/** What somebody is to the tracker. */
export const PersonTerms = z.discriminatedUnion("role", [coordinator, approver, headquarters, donor]);

/** Who somebody is. Read on each request, so that taking a right away works at once. */
export const Person = z.discriminatedUnion("role", [
  coordinator.extend({ subject: Subject }),
  approver.extend({ subject: Subject }),
  headquarters.extend({ subject: Subject }),
  donor.extend({ subject: Subject }),
]);
export type Person = z.infer<typeof Person>;
export type Role = Person["role"];
export const roles = Person.options.map((option) => option.shape.role.value);
