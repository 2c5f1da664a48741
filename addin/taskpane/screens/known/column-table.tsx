import type { MinedTable } from '../../../analysis/views.ts';

interface Props {
  readonly table: MinedTable;
  /** Says to a screen reader what the table is. */
  readonly caption: string;
}

/** A table narrow enough for the pane. */
export function ColumnTable({ table: { columns, rows }, caption }: Props) {
  const side = (at: number) => (at > 0 && columns[at]?.figure === true ? 'num' : undefined);
  const hasHeader = columns.some(({ header }) => header !== '');
  return (
    <table class="mined">
      <caption class="sr-only">{caption}</caption>
      {hasHeader && (
        <thead>
          <tr>
            {columns.map(({ header }, at) => (
              <th key={header} scope="col" class={side(at)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((text, at) =>
              at === 0 ? (
                <th key={columns[at]?.header} scope="row">
                  {text}
                </th>
              ) : (
                <td key={columns[at]?.header} class={side(at)}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
