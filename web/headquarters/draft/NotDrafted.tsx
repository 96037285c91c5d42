import { AskForDraft } from "./AskForDraft.tsx";

interface Props {
  of: { project: string; grant: string; period: string };
  why: string;
  again: () => void;
}

/** There is no draft yet; one can be asked for. */
export const NotDrafted = ({ of, why, again }: Props) => (
  <div class="card">
    <h2>There is no draft yet</h2>
    <p>{`${why.charAt(0).toUpperCase()}${why.slice(1)}.`} A place that is not approved will not be in it.</p>
    <AskForDraft of={of} title="Draft it now" look={again} late="It takes longer than usual. Look again in a minute." />
  </div>
);
