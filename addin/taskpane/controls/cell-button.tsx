import type { CellLink } from '../../analysis/views.ts';

interface Props {
  readonly link: CellLink;
  readonly show: (link: CellLink) => void;
}

/** Goes to the cells a figure stands in; named by the first of them. */
export function CellButton({ link, show }: Props) {
  return (
    <button type="button" class="cell" onClick={() => show(link)}>
      <span aria-hidden="true">→ </span>
      {firstCell(link.text)}
    </button>
  );
}

/**
 * A reference by its first cell.
 *
 * @example
 * firstCell('Segments!D3:D10') // => 'Segments!D3'
 */
export function firstCell(reference: string): string {
  return reference.replace(/(![A-Z]+\d+):[A-Z]+\d+$/, '$1');
}
