import { none, type Parts } from "../../shared/workbook/layout.ts";
import { texts } from "../languages/language.ts";
import { Field, Wrong } from "./Field.tsx";
import { type Lines, nameOf } from "./typed.ts";

interface Props {
  of: Parts;
  typed: Lines;
  type: (typed: Lines) => void;
  wrong: (path: string) => readonly string[];
}

/** A list of counts, such as participants by profession and sex: a line each. No line says that nobody counted, which is not zero. */
export function LinesField({ of, typed: { instead, lines }, type, wrong }: Props) {
  const name = nameOf(of);
  const words = Object.entries(of.instead).map(([code, label]) => [code, code === none ? texts().record.none : label]);
  return (
    <fieldset class="field lines">
      <legend>{of.title}</legend>
      <small>{of.columns[0]?.hint || texts().record.lines}</small>
      {lines.map((line, at) => (
        <div class="line-of" key={at}>
          {of.columns.map((column) => (
            <Field
              key={nameOf(column)}
              of={{ ...column, title: column.title.replace(`${of.title}: `, ""), hint: "" }}
              text={line[nameOf(column)] ?? ""}
              type={(text) => type({ instead, lines: lines.with(at, { ...line, [nameOf(column)]: text }) })}
              wrong={wrong([name, at, ...column.path].join("."))}
            />
          ))}
          <button type="button" class="quiet" onClick={() => type({ instead, lines: lines.toSpliced(at, 1) })}>
            {texts().record.takeAway}
          </button>
        </div>
      ))}
      <Wrong id={`${name}-wrong`} of={wrong(name)} />
      <div class="add">
        <button
          type="button"
          class="quiet"
          disabled={instead !== ""}
          onClick={() => type({ instead: "", lines: [...lines, {}] })}
        >
          {texts().record.addLine}
        </button>
        {lines.length === 0 &&
          words.map(([code, label]) => (
            <label class="check" key={code}>
              <input
                type="checkbox"
                checked={instead === code}
                onChange={({ currentTarget }) => type({ lines, instead: currentTarget.checked ? (code ?? "") : "" })}
              />
              {label}
            </label>
          ))}
      </div>
    </fieldset>
  );
}
