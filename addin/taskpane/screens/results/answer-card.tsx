import type { Language } from '#core';
import { say } from '#core/pane';
import type { AnswerView } from '../../../analysis/views.ts';
import { Button, CellButton, Notice } from '../../controls/index.ts';
import type { Actions } from '../../model.ts';

interface Props {
  readonly language: Language;
  readonly answer: AnswerView;
  readonly ask: Actions['ask'];
  readonly show: Actions['show'];
}

/** An answer with what was understood, n, source and caveats; or the question asked back. */
export function AnswerCard({ language, answer, ask, show }: Props) {
  if (answer.kind === 'asked-back') {
    return (
      <div class="answer">
        <Notice tone="warm">{answer.text}</Notice>
        {answer.choices.length > 0 && (
          <>
            <p class="note">{say(language, 'pane.ask.choices')}</p>
            <div class="stack">
              {answer.choices.map(({ label, question }) => (
                <Button key={question} kind="quiet" onPress={() => ask(question)}>
                  {label}
                </Button>
              ))}
            </div>
          </>
        )}
      </div>
    );
  }
  return (
    <div class="answer">
      <p class="note">{say(language, 'pane.ask.read-as', { reading: answer.reading })}</p>
      <p class="told">{answer.text}</p>
      {answer.rows.length > 0 && (
        <ul class="metrics">
          {answer.rows.map((row) => (
            <li key={row.label}>
              <div class="row">
                <span class="k">{row.label}</span>
                <span class="end num">{row.value}</span>
              </div>
              {row.n !== null && <span class="note">{row.n}</span>}
            </li>
          ))}
        </ul>
      )}
      {answer.caveats.map((caveat) => (
        <p class="note" key={caveat}>
          {caveat}
        </p>
      ))}
      <details>
        <summary>{say(language, 'pane.ask.how')}</summary>
        <dl class="more-facts">
          {answer.definition !== '' && (
            <>
              <dt class="note">{say(language, 'pane.ask.definition')}</dt>
              <dd>{answer.definition}</dd>
            </>
          )}
          {answer.period !== null && (
            <>
              <dt class="note">{say(language, 'pane.ask.period')}</dt>
              <dd>{answer.period}</dd>
            </>
          )}
          {answer.links.length > 0 && (
            <>
              <dt class="note">{say(language, 'pane.ask.sources')}</dt>
              <dd>
                {answer.links.map((link) => (
                  <CellButton key={link.text} link={link} show={show} />
                ))}
              </dd>
            </>
          )}
        </dl>
      </details>
      {answer.followUps.length > 0 && (
        <div class="btns">
          {answer.followUps.map(({ label, question }) => (
            <Button key={label} kind="quiet" onPress={() => ask(label, question)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
