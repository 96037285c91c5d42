import { activityRecorded } from "./activityRecorded.ts";
import { activityRemoved } from "./activityRemoved.ts";
import { mailMoved } from "./mailMoved.ts";
import { portfolioChanged } from "./portfolioChanged.ts";
import { reminderDue } from "./reminderDue.ts";
import { reportDrafted } from "./reportDrafted.ts";
import { reportNarrated } from "./reportNarrated.ts";
import { reportReleased } from "./reportReleased.ts";
import { reportRequested } from "./reportRequested.ts";
import { submissionApproved } from "./submissionApproved.ts";
import { submissionCommented } from "./submissionCommented.ts";
import { submissionNarrated } from "./submissionNarrated.ts";
import { submissionReopened } from "./submissionReopened.ts";
import { submissionSentBack } from "./submissionSentBack.ts";
import { submissionSubmitted } from "./submissionSubmitted.ts";
import { workbookApplied } from "./workbookApplied.ts";

/** Every event that can go on the bus. */
export const events = [
  activityRecorded,
  activityRemoved,
  submissionSubmitted,
  submissionSentBack,
  submissionApproved,
  submissionReopened,
  submissionCommented,
  submissionNarrated,
  reportRequested,
  reportDrafted,
  reportReleased,
  reminderDue,
  mailMoved,
  reportNarrated,
  portfolioChanged,
  workbookApplied,
] as const;
