import { say } from '#core/pane';
import type { CellLink } from '../../../analysis/views.ts';
import { Button, CellButton, Notice } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';
import { EvaluationList } from './evaluation-list.tsx';
import { Figures } from './figures.tsx';
import { KnownTeaser } from './known-teaser.tsx';
import { Missing, Notes } from './notes.tsx';
import { PathBars } from './path-bars.tsx';
import { QuestionBox } from './question.tsx';
import { RemoveResults } from './remove-results.tsx';
import { SegmentBars } from './segment-bars.tsx';
import { WriteState } from './write-state.tsx';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** What the analysis found, as the workbook says it too. */
export function Results({ state, actions }: Props) {
  const { language, views, written, busy } = state;
  const results = views?.results ?? null;
  if (results === null) return <NoResults state={state} actions={actions} />;
  // Result sheets can be gone to only once they stand in the workbook; the user's own always.
  const linkTo = (link: CellLink | null) =>
    link === null || (written === null && 'result' in link.sheet) ? null : actions.show;
  const heading = (text: string, link: CellLink) => (
    <div class="row">
      <h2>{text}</h2>
      {linkTo(link) !== null && <CellButton link={link} show={actions.show} />}
    </div>
  );
  const firstLink = results.figures[0]?.link ?? null;
  return (
    <div class="results">
      <h1>{results.title}</h1>
      <p class="note">{results.period}</p>
      <WriteState state={state} actions={actions} />
      <Notice tone="plain">
        <b>{results.reading.strong}</b>
        {language === 'en' && ' '}
        {results.reading.rest}
      </Notice>
      <Figures language={language} figures={results.figures} show={linkTo(firstLink)} />
      <QuestionBox state={state} actions={actions} />
      {results.segments !== null && (
        <section>
          {heading(say(language, 'pane.results.segments'), results.segments.link)}
          <SegmentBars language={language} bars={results.segments} />
          {views?.segments != null && (
            <Button kind="quiet" onPress={() => actions.go('segments')}>
              {say(language, 'pane.results.edit-rules')}
            </Button>
          )}
        </section>
      )}
      {results.path !== null && (
        <section>
          {heading(say(language, 'pane.results.path'), results.path.link)}
          <PathBars language={language} path={results.path} />
        </section>
      )}
      {results.evaluation !== null && (
        <section>
          {heading(say(language, 'pane.results.evaluation'), results.evaluation.link)}
          <EvaluationList
            language={language}
            evaluation={results.evaluation}
            show={linkTo(results.evaluation.link)}
          />
        </section>
      )}
      <KnownTeaser state={state} actions={actions} />
      {results.missing.length > 0 && (
        <section>
          <h2>{say(language, 'pane.results.missing')}</h2>
          <Missing missing={results.missing} />
        </section>
      )}
      {results.notes.length > 0 && (
        <section>
          <h2>{say(language, 'pane.results.notes')}</h2>
          <Notes language={language} notes={results.notes} linkTo={linkTo} />
        </section>
      )}
      {written !== null && (
        <RemoveResults language={language} busy={isBlocked(busy)} remove={actions.removeResults}>
          <Button disabled={isBlocked(busy)} onPress={actions.run}>
            {say(language, 'pane.results.refresh')}
          </Button>
        </RemoveResults>
      )}
    </div>
  );
}

/** What stands where nothing was computed: why, and the way on. */
export function NoResults({ state: { language, views }, actions }: Props) {
  const problem = views?.problem ?? null;
  return (
    <div class="state">
      <h1>{problem?.title ?? say(language, 'pane.results.none-title')}</h1>
      <p>{problem?.text ?? say(language, 'pane.results.none')}</p>
      {problem?.advice != null && <p>{problem.advice}</p>}
      <div class="btns">
        <Button kind="primary" onPress={() => actions.go(views === null ? 'welcome' : 'data')}>
          {say(language, 'pane.results.to-data')}
        </Button>
      </div>
    </div>
  );
}
