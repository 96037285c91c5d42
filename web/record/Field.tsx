import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Column } from "../../shared/workbook/layout.ts";
import { texts } from "../languages/language.ts";
import { Choices } from "./Choices.tsx";

export interface FieldProps {
  of: Column;
  text: string;
  type: (text: string) => void;
  /** What is wrong with it, in words. */
  wrong: readonly string[];
}

/** One field of a form: how it is filled in follows from what it takes. */
export function Field({ of: column, text, type, wrong }: FieldProps) {
  const { title, hint, required, takes } = column;
  const id = useId();
  const described = {
    id,
    required,
    "aria-invalid": wrong.length > 0,
    "aria-describedby": `${id}-hint ${id}-wrong`,
  };
  const framed = (input: ComponentChildren) => (
    <div class="field">
      <label for={id}>
        {title}
        {!required && <small> {texts().record.optional}</small>}
      </label>
      {hint !== "" && <small id={`${id}-hint`}>{hint}</small>}
      {input}
      <Wrong id={`${id}-wrong`} of={wrong} />
    </div>
  );
  if (takes.many && takes.codes)
    return <Choices title={title} hint={hint} of={takes.codes} text={text} type={type} wrong={wrong} />;
  if (takes.yesNo)
    return (
      <label class="check">
        <input
          type="checkbox"
          checked={text === "true"}
          onChange={({ currentTarget }) => type(currentTarget.checked ? "true" : "")}
        />
        <span>
          {title}. <small>{hint}</small>
        </span>
      </label>
    );
  if (takes.codes && !takes.number && !takes.text) {
    return framed(
      <select {...described} value={text} onChange={({ currentTarget }) => type(currentTarget.value)}>
        <option value="">{required ? texts().record.choose : texts().record.notSaid}</option>
        {Object.entries(takes.codes).map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>,
    );
  }
  const onInput = ({ currentTarget }: { currentTarget: { value: string } }) => type(currentTarget.value);
  if (takes.date) return framed(<input {...described} type="date" value={text} onInput={onInput} />);
  if (takes.number) return framed(<Amount {...{ described, text, type, takes }} />);
  return framed(<textarea {...described} class="line" rows={1} value={text} onInput={onInput} />);
}

/** A number; where a word can stand in its place, as a box to tick beside it. */
function Amount({
  described,
  text,
  type,
  takes: { codes = {} },
}: Pick<FieldProps, "text" | "type"> & { described: object; takes: Column["takes"] }) {
  const isWord = Object.hasOwn(codes, text);
  return (
    <>
      <input
        {...described}
        inputMode="decimal"
        autoComplete="off"
        value={isWord ? "" : text}
        disabled={isWord}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      {Object.entries(codes).map(([code, label]) => (
        <label class="check" key={code}>
          <input
            type="checkbox"
            checked={text === code}
            onChange={({ currentTarget }) => type(currentTarget.checked ? code : "")}
          />
          {label}
        </label>
      ))}
    </>
  );
}

/** What is wrong with a field, under it. */
export const Wrong = ({ id, of }: { id: string; of: readonly string[] }) => (
  <span id={id} class="wrong" role={of.length > 0 ? "alert" : undefined}>
    {of.join("; ")}
  </span>
);
