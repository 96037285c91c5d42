import { assistance } from "./assistance.ts";
import { campaign } from "./campaign.ts";
import { capacity } from "./capacity.ts";
import { coordination } from "./coordination.ts";
import { hotline } from "./hotline.ts";
import { identification } from "./identification.ts";
import { measurement } from "./measurement.ts";
import { reform } from "./reform.ts";
import { research } from "./research.ts";
import { subgrant } from "./subgrant.ts";
import { training } from "./training.ts";

/** Every kind of activity, in the order in which forms and reports show them. Adding a kind is a file and its name here. */
export const kinds = [
  training,
  hotline,
  assistance,
  identification,
  campaign,
  research,
  reform,
  coordination,
  capacity,
  subgrant,
  measurement,
] as const;
