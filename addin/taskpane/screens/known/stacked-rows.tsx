import type { MinedTable } from '../../../analysis/views.ts';

/**
 * A table too wide for the pane, row by row: its first column as a heading, the others below it. A row
 * that goes on with the first column of the one above is headed by what it says next.
 */
export function StackedRows({ table: { columns, rows } }: { readonly table: MinedTable }) {
  return (
    <ol class="stacked">
      {rows.map((cells, row) => {
        const head = Math.max(
          0,
          cells.findIndex((cell) => cell !== ''),
        );
        return (
          <li key={row}>
            <h3>
              {columns[head]?.figure === true && `${columns[head].header} `}
              {cells[head]}
            </h3>
            <dl>
              {columns.map(({ header, figure }, at) =>
                at === head || (cells[at] ?? '') === '' ? null : (
                  <div key={header} class={figure ? undefined : 'long'}>
                    <dt>{header}</dt>
                    <dd class={figure ? 'num' : undefined}>{cells[at]}</dd>
                  </div>
                ),
              )}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
