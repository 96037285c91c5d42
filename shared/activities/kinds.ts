import { assistance } from "./assistance.ts";
import { hotline } from "./hotline.ts";
import { training } from "./training.ts";

/** Every kind of activity, in the order in which forms and reports show them. Adding a kind is a file and its name here. */
export const kinds = [training, hotline, assistance] as const;
