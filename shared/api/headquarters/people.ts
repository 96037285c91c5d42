import * as z from "zod";
import { Person, PersonTerms, Subject } from "../../people.ts";
import { contract } from "../operation.ts";
import { onlyHeadquarters } from "./onlyHeadquarters.ts";
import { versioned } from "./versioned.ts";

/** Who may do what where. */
export const people = contract({
  putPerson: {
    route: "PUT /people/{subject}",
    summary: "Say who somebody is: role, and places or donor",
    may: onlyHeadquarters,
    path: z.strictObject({ subject: Subject }),
    body: PersonTerms,
    ifMatch: "optional",
    answer: versioned({ person: Person }),
  },
  removePerson: {
    route: "DELETE /people/{subject}",
    summary: "Take every right away from somebody, at once",
    may: onlyHeadquarters,
    path: z.strictObject({ subject: Subject }),
    ifMatch: "required",
    answer: z.strictObject({ removed: Subject }),
  },
  listPeople: {
    route: "GET /people",
    summary: "Who may do what where",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ people: z.array(versioned({ person: Person })) }),
  },
});
