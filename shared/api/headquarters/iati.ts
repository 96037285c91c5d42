import * as z from "zod";
import { Grant } from "../../grants.ts";
import { Publisher, PublisherTerms } from "../../iati/publisher.ts";
import { Project } from "../../projects.ts";
import { Slug } from "../../text.ts";
import { xml } from "../mediaTypes.ts";
import { contract } from "../operation.ts";
import { ProblemDetails } from "../problems.ts";
import { dryRun } from "./dryRun.ts";
import { onlyHeadquarters } from "./onlyHeadquarters.ts";
import { versioned } from "./versioned.ts";

/** What is published under IATI 2.03, and by whom. */
export const iati = contract({
  putPublisher: {
    route: "PUT /publisher",
    summary: "Enter or change who publishes under IATI: identifier, name, type, and how activities are classified",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    body: PublisherTerms,
    ifMatch: "optional",
    answer: versioned({ publisher: Publisher }),
  },
  getPublisher: {
    route: "GET /publisher",
    summary: "Who publishes under IATI",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: versioned({ publisher: Publisher }),
  },
  projectAsIati: {
    route: "GET /projects/{project}/iati",
    summary:
      "A project with all its grants as an IATI 2.03 file: results as they were released, and nothing else of them",
    may: onlyHeadquarters,
    path: z.strictObject({ project: Slug }),
    answer: z.string(),
    produces: xml,
  },
  importIati: {
    route: "PUT /projects/{project}/iati",
    summary:
      "Import an activity of an IATI 2.03 file as a project with its grants and money, all or nothing; a project that is there needs If-Match",
    may: onlyHeadquarters,
    path: z.strictObject({ project: Slug }),
    query: dryRun.extend({ activity: z.string().max(200).optional() }),
    body: z.string(),
    consumes: "text",
    ifMatch: "optional",
    answer: z.strictObject({
      version: z.int().nonnegative(),
      dryRun: z.boolean(),
      /** The identifier of the activity in the file. */
      activity: z.string(),
      project: Project.nullable(),
      grants: z.array(Grant),
      transactions: z.strictObject({ added: z.int(), changed: z.int(), unchanged: z.int(), notInFile: z.int() }),
      /** What a dry run found: with anything here, the import would write nothing. */
      refused: z.array(ProblemDetails.shape.problems.element),
      /** What the file says and the tracker has no place for. */
      leftOut: z.array(z.strictObject({ path: z.string(), count: z.int(), why: z.string().optional() })),
    }),
  },
  portfolioAsIati: {
    route: "GET /iati",
    summary: "All programmes and projects as one IATI 2.03 file",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.string(),
    produces: xml,
  },
});
