import { useId, useState } from "preact/hooks";
import type { Answer } from "../api/operations.ts";
import { useAct } from "../api/useAct.ts";
import { language, languageNames, texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";
import { useKeptText } from "../parts/useKeptText.ts";

export type Asked = Answer<"GET /projects/{project}/grants/{grant}/reports/{period}/narrative">;
type Told = NonNullable<Asked["narrative"]>;

interface Props {
  /** What keeps apart the texts of several screens while they are typed. */
  name: string;
  asked: Asked;
  save: (told: Told, seen: number | undefined) => Promise<unknown>;
  again: () => void;
}

/** The longest answer that the API takes. */
const longest = 5000;

/** A field a question. What is typed stays in this tab until it was saved; an answer that is emptied is taken back. */
export function Answers({ name, asked: { version, questions, narrative }, save, again }: Props) {
  const said = texts().narrative;
  const id = useId();
  const [kept, keep, forget] = useKeptText(`narrative ${name}`);
  const typed: Readonly<Record<string, string>> = JSON.parse(kept || "{}");
  const [spoken, speak] = useState(narrative?.language ?? language());
  const { busy, refusal, run } = useAct();
  const answerTo = (question: string) => typed[question] ?? narrative?.answers[question] ?? "";
  const tell = (event: Event) => {
    event.preventDefault();
    return run(async () => {
      const answers = questions.map(({ id }) => [id, answerTo(id).trim()] as const).filter(([, text]) => text !== "");
      await save({ language: spoken, answers: Object.fromEntries(answers) }, version === 0 ? undefined : version);
      forget();
      again();
    });
  };
  return (
    <form class="card" onSubmit={tell}>
      <p>{said.hint}</p>
      <div class="field">
        <label for={`${id}-language`}>{said.language}</label>
        <select
          id={`${id}-language`}
          value={spoken}
          onChange={({ currentTarget }) => speak(currentTarget.value as typeof spoken)}
        >
          {Object.entries({ [spoken]: spoken, ...languageNames }).map(([code, own]) => (
            <option key={code} value={code}>
              {own}
            </option>
          ))}
        </select>
      </div>
      {questions.map(({ id: question, title, hint }) => (
        <div class="field" key={question}>
          <label for={`${id}-${question}`}>{title}</label>
          {hint !== null && <small id={`${id}-${question}-hint`}>{hint}</small>}
          <textarea
            id={`${id}-${question}`}
            aria-describedby={hint === null ? undefined : `${id}-${question}-hint`}
            lang={spoken}
            rows={4}
            maxLength={longest}
            value={answerTo(question)}
            onInput={({ currentTarget }) => keep(JSON.stringify({ ...typed, [question]: currentTarget.value }))}
          />
        </div>
      ))}
      <Problem of={refusal} again={again} />
      <button type="submit" class="quiet" disabled={busy}>
        {said.save}
      </button>
    </form>
  );
}
