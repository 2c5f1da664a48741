import type { CellLink } from '../../analysis/views.ts';

interface Props {
  readonly link: CellLink;
  readonly show: (link: CellLink) => void;
}

/** Goes to the cells a figure stands in. */
export function CellButton({ link, show }: Props) {
  return (
    <button type="button" class="cell" onClick={() => show(link)}>
      <span aria-hidden="true">→ </span>
      {link.text}
    </button>
  );
}
