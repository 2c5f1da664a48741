import type { MinedTable } from '../../../analysis/views.ts';

/** A table too wide for the pane, row by row: its first column as a heading, the others below it. */
export function StackedRows({ table: { columns, rows } }: { readonly table: MinedTable }) {
  return (
    <ol class="stacked">
      {rows.map((cells, row) => (
        <li key={row}>
          <h3>
            {columns[0]?.figure === true && `${columns[0].header} `}
            {cells[0]}
          </h3>
          <dl>
            {columns.map(({ header, figure }, at) =>
              at === 0 || (cells[at] ?? '') === '' ? null : (
                <div key={header} class={figure ? undefined : 'long'}>
                  <dt>{header}</dt>
                  <dd class={figure ? 'num' : undefined}>{cells[at]}</dd>
                </div>
              ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}
