import * as z from "zod";
import { Publisher, PublisherTerms } from "../../iati/publisher.ts";
import { Slug } from "../../text.ts";
import { contract, xml } from "../operation.ts";
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
  portfolioAsIati: {
    route: "GET /iati",
    summary: "All programmes and projects as one IATI 2.03 file",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.string(),
    produces: xml,
  },
});
