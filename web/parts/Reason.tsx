import { useId } from "preact/hooks";

/** A field for a reason, as long as the API takes it. */
export function Reason({
  title,
  hint,
  text,
  type,
}: {
  title: string;
  hint: string;
  text: string;
  type: (text: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <small id={`${id}-hint`}>{hint}</small>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={3}
        maxLength={1000}
        required
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </div>
  );
}
