import type { Language } from '#core';
import { say } from '#core/pane';
import type { CellLink, NoteView, ResultsView } from '../../../analysis/views.ts';
import { CellButton, Headline, Notice } from '../../controls/index.ts';

/** Notes shown at once; the others unfold. */
const FIRST = 4;

interface Props {
  readonly language: Language;
  readonly notes: readonly NoteView[];
  readonly linkTo: (link: CellLink | null) => ((link: CellLink) => void) | null;
}

/** Problems and warnings first, each with its cells. */
export function Notes({ language, notes, linkTo }: Props) {
  const weight = { problem: 0, warning: 1, info: 2 };
  const sorted = [...notes].sort((left, right) => weight[left.level] - weight[right.level]);
  const more = sorted.slice(FIRST);
  const list = (some: readonly NoteView[]) =>
    some.map(({ level, text, link }) => {
      const show = linkTo(link);
      return (
        <Notice key={text} tone={level === 'info' ? 'plain' : 'warm'}>
          <Headline text={text} />{' '}
          {link !== null && show !== null && <CellButton link={link} show={show} />}
        </Notice>
      );
    });
  return (
    <div class="stack">
      {list(sorted.slice(0, FIRST))}
      {more.length > 0 && (
        <details>
          <summary>{say(language, 'pane.results.more-notes', { n: more.length })}</summary>
          <div class="stack">{list(more)}</div>
        </details>
      )}
    </div>
  );
}

/** Parts that could not be made, and what is missing for them. */
export function Missing({ missing }: { readonly missing: ResultsView['missing'] }) {
  return (
    <div class="stack">
      {missing.map(({ part, text }) => (
        <Notice key={part} tone="plain">
          <b>{part}</b>
          <br />
          {text}
        </Notice>
      ))}
    </div>
  );
}
