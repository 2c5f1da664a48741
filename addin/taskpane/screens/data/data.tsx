import { useMemo } from 'preact/hooks';
import { say } from '#core/pane';
import type { NoteView, Problem, RecognitionView } from '../../../analysis/views.ts';
import { Button, CellButton, Disclosure, Notice } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';
import { Quality } from './quality.tsx';
import { SheetCard } from './sheet-card.tsx';

export interface DataProps {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** Notes shown at once; the others unfold. */
const FIRST = 3;

/** What each sheet and column was taken for, to be corrected, and how good the data is. */
export function Data({ state, actions, view }: DataProps & { readonly view: RecognitionView }) {
  const { language, busy } = state;
  const { sheets, roleCount, toConfirm, quality } = view;
  // Sheets with something to confirm come first, as they stood when the workbook was read.
  const order = useMemo(
    () => [...sheets].sort((a, b) => Number(b.toConfirm > 0) - Number(a.toConfirm > 0)),
    [sheets.map(({ name }) => name).join('\n')],
  ).map(({ name }) => sheets.find((sheet) => sheet.name === name)!);
  const first = order.find((sheet) => sheet.toConfirm > 0);
  if (sheets.length === 0) return <NoSheets state={state} actions={actions} />;
  const known = sheets.filter(({ kind }) => kind !== 'unknown').length;
  const problem = state.views?.problem ?? null;
  const check =
    toConfirm === 0
      ? say(language, 'pane.data.clear')
      : say(language, 'pane.data.check', { n: toConfirm });
  return (
    <div class="data">
      <h1>
        {known === 0
          ? say(language, 'pane.data.none-title')
          : say(language, 'pane.data.title', { n: known })}
      </h1>
      <p class="lead">
        {say(language, 'pane.data.roles', { n: roleCount })}
        {language === 'en' && ' '}
        {check}
      </p>
      {problem !== null && <Trouble problem={problem} />}
      <div class="stack sheets">
        {order.map((sheet) => (
          <SheetCard
            key={sheet.name}
            state={state}
            actions={actions}
            sheet={sheet}
            open={sheet === first}
          />
        ))}
      </div>
      {view.notes.length > 0 && (
        <section>
          <h2>{say(language, 'pane.data.notes')}</h2>
          <div class="stack">
            <Notes notes={view.notes.slice(0, FIRST)} actions={actions} />
            {view.notes.length > FIRST && (
              <Disclosure
                summary={
                  <span>{say(language, 'pane.data.more', { n: view.notes.length - FIRST })}</span>
                }
              >
                <div class="stack">
                  <Notes notes={view.notes.slice(FIRST)} actions={actions} />
                </div>
              </Disclosure>
            )}
          </div>
        </section>
      )}
      {quality !== null && <Quality state={state} actions={actions} quality={quality} />}
      <div class="going-on">
        <Button kind="primary" disabled={isBlocked(busy)} onPress={() => actions.go('analyse')}>
          {say(language, 'pane.data.go-on')}
        </Button>
      </div>
      <p class="centred">
        <Button kind="quiet" disabled={isBlocked(busy)} onPress={actions.openWorkbook}>
          {say(language, 'pane.data.again')}
        </Button>
      </p>
    </div>
  );
}

function Notes({ notes, actions }: { readonly notes: readonly NoteView[]; actions: Actions }) {
  return (
    <>
      {notes.map(({ level, text, link }) => (
        <Notice key={text} tone={level === 'info' ? 'plain' : 'warm'}>
          {text} {link !== null && <CellButton link={link} show={actions.show} />}
        </Notice>
      ))}
    </>
  );
}

/** Why nothing can be computed from the sheets as they are, and what would help. */
function Trouble({ problem: { title, text, advice } }: { readonly problem: Problem }) {
  return (
    <Notice tone="warm">
      <b>{title}</b> {text} {advice}
    </Notice>
  );
}

function NoSheets({ state: { language, busy, views }, actions }: DataProps) {
  return (
    <div class="state">
      <h1>{say(language, 'pane.data.none-title')}</h1>
      <p>{views?.problem?.text ?? say(language, 'pane.data.none')}</p>
      <div class="btns">
        <Button kind="primary" disabled={isBlocked(busy)} onPress={actions.insertSample}>
          {say(language, 'pane.welcome.sample')}
        </Button>
        <Button disabled={isBlocked(busy)} onPress={actions.openWorkbook}>
          {say(language, 'pane.data.again')}
        </Button>
      </div>
    </div>
  );
}
