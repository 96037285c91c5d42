import type { ComponentChildren } from "preact";

interface Column {
  readonly title: string;
  /** Numbers stand at the end of their column. */
  readonly end?: boolean;
}

interface Row {
  readonly key: string;
  /** The first names the row. */
  readonly cells: readonly ComponentChildren[];
  readonly total?: boolean;
}

interface Props {
  caption: string;
  /** Stands under a heading that says the same: the caption is then only heard. */
  titled?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
}

const fitsOnAPhone = 3;

/** A table; where it is too wide for a phone each row becomes a small card with the columns' titles in it. */
export function Table({ caption, titled = false, columns, rows }: Props) {
  return (
    <table class={columns.length > fitsOnAPhone ? "stacked" : undefined}>
      <caption class={titled ? "unseen" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, end }) => (
            <th key={title} scope="col" class={end ? "end" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others], total }) => (
          <tr key={key} class={total ? "total" : undefined}>
            <th scope="row">{first}</th>
            {others.map((cell, at) => (
              <td
                key={columns[at + 1]?.title}
                data-column={columns[at + 1]?.title}
                class={columns[at + 1]?.end ? "end" : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
