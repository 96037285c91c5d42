import { texts } from "../languages/language.ts";
import type { Asked } from "./Answers.tsx";

/** What was told, as it stands, for who may not change it. */
export function Told({ asked: { questions, narrative } }: { asked: Asked }) {
  const told = questions.filter(({ id }) => narrative?.answers[id] !== undefined);
  if (narrative === null || told.length === 0) return <p class="empty">{texts().narrative.nothing}</p>;
  return (
    <dl class="told">
      {told.map(({ id, title }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd lang={narrative.language}>
            {(narrative.answers[id] ?? "").split(/\n\s*\n/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
