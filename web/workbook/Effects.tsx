import type { ComponentChildren } from "preact";
import type { Answer } from "../api/operations.ts";
import { texts } from "../languages/language.ts";
import { Table } from "../parts/Table.tsx";
import { said } from "../words/said.ts";

type Checked = Answer<"PUT /places/{place}/projects/{project}/submissions/{period}/workbook/check">;

/** What a workbook would change, from what to what, and everything that is wrong with it. */
export function Effects({ of: { problems, counts, effects, isComplete } }: { of: Checked }) {
  const { workbook: words } = texts();
  if (problems.length > 0)
    return (
      <>
        <p>
          <strong>{words.notYet}</strong> {words.correct}
        </p>
        <Table
          caption={words.wrong}
          columns={[{ title: words.cell }, { title: words.what }]}
          rows={problems.map(({ path, code, message }) => ({
            key: `${path} ${code}`,
            cells: [<code key="cell">{path}</code>, message],
          }))}
        />
      </>
    );
  const { added, changed, removed, unchanged } = counts;
  if (added + changed + removed === 0) return <p>{words.same}</p>;
  return (
    <>
      <p>
        {words.added}: {added}. {words.changed}: {changed}. {words.removed}: {removed}. {words.unchanged}: {unchanged}.
      </p>
      <Some title={words.added}>
        {effects.added.map(({ id, activity }) => (
          <li key={id}>{activity.title}</li>
        ))}
      </Some>
      <Some title={words.changed}>
        {effects.changed.map(({ id, title, differences }) => (
          <li key={id}>
            {title}
            <ul>
              {differences.map(({ path, from, to }) => (
                <li key={path}>
                  {path}: <del>{said(from)}</del> → <ins>{said(to)}</ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </Some>
      <Some title={words.removed}>
        {effects.removed.map(({ id, was }) => (
          <li key={id}>{was.title}</li>
        ))}
      </Some>
      {!isComplete && <p>{words.more}</p>}
    </>
  );
}

function Some({ title, children }: { title: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <details open={children.length <= 10}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}
