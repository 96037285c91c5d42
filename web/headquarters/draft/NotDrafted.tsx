import { texts } from "../../languages/language.ts";
import { AskForDraft } from "./AskForDraft.tsx";

interface Props {
  of: { project: string; grant: string; period: string };
  again: () => void;
}

/** There is no draft yet; one can be asked for. */
export const NotDrafted = ({ of, again }: Props) => (
  <div class="card">
    <h2>{texts().draft.none}</h2>
    <p>{texts().draft.without}</p>
    <AskForDraft of={of} title={texts().draft.now} look={again} late={texts().draft.late} />
  </div>
);
