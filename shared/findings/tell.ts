import type { Doubt, Finding } from "./finding.ts";
import { en, type Messages } from "./messages.ts";
import { severities } from "./severities.ts";

/** Puts doubts into words. */
export const tell = (doubts: readonly Doubt[], messages: Messages = en): Finding[] =>
  doubts.map(({ path, code, says }) => ({
    path,
    code,
    message: (messages[code] as (says: Doubt["says"]) => string)(says),
    severity: severities[code],
  }));
