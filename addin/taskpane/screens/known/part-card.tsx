import type { Language, PartId } from '#core';
import { say } from '#core/pane';
import type { MinedView } from '../../../analysis/views.ts';
import { Button } from '../../controls/index.ts';
import { ColumnTable } from './column-table.tsx';

interface Props {
  readonly language: Language;
  readonly view: MinedView;
  readonly open: (part: PartId) => void;
}

/** A part in short: what to know first, and its best rows. */
export function PartCard({ language, view, open }: Props) {
  const { id, title, headline, top } = view;
  return (
    <li class="card part-card">
      <h2>{title}</h2>
      <p>{headline}</p>
      {top !== null && <ColumnTable table={top} caption={title} />}
      <Button
        kind="quiet"
        label={say(language, 'pane.known.show-all-of', { part: title })}
        onPress={() => open(id)}
      >
        {say(language, 'pane.known.show-all')}
      </Button>
    </li>
  );
}
