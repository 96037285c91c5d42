import type { RecordedActivity } from "../../shared/activities/activity.ts";
import type { Explained } from "../../shared/findings/explanation.ts";
import type { Finding } from "../../shared/findings/finding.ts";
import type { Answer } from "../api/operations.ts";
import { texts } from "../languages/language.ts";
import { whereOf } from "../words/whereOf.ts";

interface Props {
  of: readonly Finding[];
  explanations: readonly Explained[];
  activities: readonly RecordedActivity[];
  kinds: Answer<"GET /kinds">["kinds"];
}

/** What is wrong or doubtful in a submission as it stands, each with what the coordinator said about it. */
export function Findings({ of, explanations, activities, kinds }: Props) {
  const { findings: words } = texts();
  if (of.length === 0) return null;
  return (
    <section class="note">
      <h2>{words.heading}</h2>
      <ul>
        {of.map(({ path, code, message, severity }) => {
          const explained = explanations.find((one) => one.path === path && one.code === code);
          return (
            <li key={`${path} ${code}`}>
              {severity === "error" && <strong>{words.error} </strong>}
              {whereOf(path, activities, kinds)}
              {message}
              {explained !== undefined && (
                <p>
                  <strong>{words.explained}</strong> {explained.text}
                  {explained.message !== message && <small> {words.whenItSaid(explained.message)}</small>}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
