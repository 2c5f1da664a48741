import { say } from '#core/pane';
import type { MinedSheet, MinedView } from '../../../analysis/views.ts';
import { Button, CellButton } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';
import { FlowChart } from './flow-chart.tsx';
import { PersonaPictures } from './persona-pictures.tsx';
import { Line, Sections } from './sections.tsx';
import { TagSearch } from './tag-search.tsx';

interface Props {
  readonly state: Pick<PaneState, 'language' | 'written' | 'sought' | 'busy'>;
  readonly actions: Pick<Actions, 'openPart' | 'show' | 'seek'>;
  readonly view: MinedView;
}

/** A part with all its tables; definitions stand folded below them. */
export function Part({ state, actions, view }: Props) {
  const { language } = state;
  return (
    <div class="known">
      <Button kind="back" onPress={() => actions.openPart(null)}>
        {say(language, 'pane.known.all')}
      </Button>
      <h1>{view.title}</h1>
      {view.missing !== null && <p>{view.missing}</p>}
      {view.id === 'tags' && view.missing === null && <TagSearch state={state} actions={actions} />}
      {view.pictures.length > 0 && <PersonaPictures language={language} pictures={view.pictures} />}
      {view.sheets.map((sheet) => (
        <Sheet key={sheet.title} state={state} actions={actions} sheet={sheet} of={view} />
      ))}
    </div>
  );
}

interface SheetProps extends Omit<Props, 'view'> {
  readonly sheet: MinedSheet;
  readonly of: MinedView;
}

function Sheet({ state: { language, written }, actions, sheet, of }: SheetProps) {
  const { title, sections, notes, link } = sheet;
  const stands = 'result' in link.sheet && written?.sheets.includes(link.sheet.result) === true;
  const hasHeading = title !== of.title;
  return (
    <section class="mined-sheet">
      {(hasHeading || stands) && (
        <div class="row">
          {hasHeading && <h2>{title}</h2>}
          {stands && <CellButton link={link} show={actions.show} />}
        </div>
      )}
      <Sections
        sections={sections}
        caption={title}
        more={(n) => say(language, 'pane.known.more', { n })}
        afterFirst={of.flow !== null && <FlowChart language={language} layout={of.flow} />}
      />
      {notes.length > 0 && (
        <details>
          <summary>{say(language, 'pane.known.notes')}</summary>
          <div class="stack">
            {notes.map((note) => (
              <Line key={note.text} line={note} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
