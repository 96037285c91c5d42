import type { ComponentChildren } from "preact";
import type { Answer } from "../api/operations.ts";
import { Table } from "../parts/Table.tsx";
import { said } from "../words/said.ts";

type Checked = Answer<"PUT /places/{place}/projects/{project}/submissions/{period}/workbook/check">;

/** What a workbook would change, from what to what, and everything that is wrong with it. */
export function Effects({ of: { problems, counts, effects, isComplete } }: { of: Checked }) {
  if (problems.length > 0)
    return (
      <>
        <p>
          <strong>Nothing can be taken over yet.</strong> Correct these cells, and choose it again.
        </p>
        <Table
          caption="What is wrong"
          columns={[{ title: "Cell" }, { title: "What" }]}
          rows={problems.map(({ path, code, message }) => ({
            key: `${path} ${code}`,
            cells: [<code key="cell">{path}</code>, message],
          }))}
        />
      </>
    );
  const { added, changed, removed, unchanged } = counts;
  if (added + changed + removed === 0) return <p>It says what is recorded already: nothing would change.</p>;
  return (
    <>
      <p>
        New: {added}. Changed: {changed}. Removed: {removed}. Unchanged: {unchanged}.
      </p>
      <Some title="New">
        {effects.added.map(({ id, activity }) => (
          <li key={id}>{activity.title}</li>
        ))}
      </Some>
      <Some title="Changed">
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
      <Some title="Removed">
        {effects.removed.map(({ id, was }) => (
          <li key={id}>{was.title}</li>
        ))}
      </Some>
      {!isComplete && <p>More would change than is shown here; the counts are complete.</p>}
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
