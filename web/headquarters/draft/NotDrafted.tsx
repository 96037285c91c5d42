import { texts } from "../../languages/language.ts";
import { AskForDraft } from "./AskForDraft.tsx";

interface Props {
  of: { project: string; grant: string; period: string };
  why: string;
  again: () => void;
}

/** There is no draft yet; one can be asked for. */
export const NotDrafted = ({ of, why, again }: Props) => (
  <div class="card">
    <h2>{texts().draft.none}</h2>
    <p>
      {`${why.charAt(0).toUpperCase()}${why.slice(1)}.`} {texts().draft.without}
    </p>
    <AskForDraft of={of} title={texts().draft.now} look={again} late={texts().draft.late} />
  </div>
);
