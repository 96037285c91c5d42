import type { SubmissionId } from "../../../shared/submission.ts";
import { texts } from "../../languages/language.ts";
import { periodName } from "../../words/periodName.ts";
import { placeName } from "../../words/placeName.ts";

/** Which submissions a draft was made without. */
export const Missing = ({ of }: { of: readonly SubmissionId[] }) =>
  of.length > 0 && (
    <div class="note">
      <strong>{texts().draft.missing}</strong>
      <ul>
        {of.map(({ place, period }) => (
          <li key={`${place} ${period}`}>
            {placeName(place)}, {periodName(period)}
          </li>
        ))}
      </ul>
    </div>
  );
