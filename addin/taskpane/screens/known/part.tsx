import { Fragment } from 'preact';
import { say } from '#core/pane';
import type { MinedSheet, MinedText, MinedView } from '../../../analysis/views.ts';
import { Button, CellButton } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';
import { ColumnTable } from './column-table.tsx';
import { FlowChart } from './flow-chart.tsx';
import { StackedRows } from './stacked-rows.tsx';

interface Props {
  readonly state: Pick<PaneState, 'language' | 'written'>;
  readonly actions: Pick<Actions, 'openPart' | 'show'>;
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
      {sections.map((section, at) =>
        section.kind !== 'table' ? (
          <Fragment key={at}>
            <Line line={section} />
            {at === 0 && of.flow !== null && <FlowChart language={language} layout={of.flow} />}
          </Fragment>
        ) : (
          <div key={section.id}>
            {section.layout === 'stacked' ? (
              <StackedRows table={section} />
            ) : (
              <ColumnTable table={section} caption={title} />
            )}
            {section.more > 0 && (
              <p class="note">{say(language, 'pane.known.more', { n: section.more })}</p>
            )}
          </div>
        ),
      )}
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

function Line({ line: { kind, label, text } }: { readonly line: MinedText }) {
  if (kind === 'heading') return <h2>{text}</h2>;
  return (
    <p>
      {label !== '' && <b>{label} </b>}
      {text}
    </p>
  );
}
