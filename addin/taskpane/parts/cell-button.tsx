import type { CellLink } from '../../analysis/views.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly link: CellLink;
  readonly show: (link: CellLink) => void;
}

/** Goes to the cells a figure stands in. */
export function CellButton({ link, show }: Props) {
  return (
    <button type="button" class="cell" onClick={() => show(link)}>
      <Icon name="go" />
      {link.text}
    </button>
  );
}
