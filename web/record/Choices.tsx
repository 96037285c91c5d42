import { useId } from "preact/hooks";
import type { Labels } from "../../shared/workbook/words.ts";
import { Wrong } from "./Field.tsx";
import { separator } from "./typed.ts";

interface Props {
  title: string;
  hint: string;
  of: Labels;
  text: string;
  type: (text: string) => void;
  wrong: readonly string[];
}

/** Several of a list: a box to tick for each. */
export function Choices({ title, hint, of, text, type, wrong }: Props) {
  const id = useId();
  const chosen = text.split(separator).filter((code) => code !== "");
  const tick = (code: string, isChosen: boolean) =>
    type([...chosen.filter((one) => one !== code), ...(isChosen ? [code] : [])].join(separator));
  return (
    <fieldset class="field" aria-describedby={`${id}-hint ${id}-wrong`}>
      <legend>{title}</legend>
      {hint !== "" && <small id={`${id}-hint`}>{hint}</small>}
      {Object.entries(of).map(([code, label]) => (
        <label class="check" key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ currentTarget }) => tick(code, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
      <Wrong id={`${id}-wrong`} of={wrong} />
    </fieldset>
  );
}
