import { useState } from 'preact/hooks';
import { say } from '#core/pane';
import { Button, TextField } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';
import { AnswerCard } from './answer-card.tsx';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** A question in the user's words, answered from the analysis below its field. */
export function QuestionBox({ state: { language, asked, busy }, actions }: Props) {
  const [text, setText] = useState(asked?.text ?? '');
  const wanted = text.trim();
  const ask: Actions['ask'] = (words, question) => {
    setText(words);
    actions.ask(words, question);
  };
  return (
    <section class="asking">
      <h2>{say(language, 'pane.ask.title')}</h2>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '') actions.ask(wanted);
        }}
      >
        <TextField label={say(language, 'pane.ask.label')} value={text} onTyped={setText} />
        <Button submit disabled={wanted === '' || isBlocked(busy)}>
          {say(language, 'pane.ask.send')}
        </Button>
      </form>
      <p class="note">{say(language, 'pane.ask.hint')}</p>
      <div role="status" aria-live="polite">
        {asked !== null && asked.answer === null && (
          <p class="note">{say(language, 'pane.ask.working')}</p>
        )}
        {asked?.answer != null && (
          <AnswerCard language={language} answer={asked.answer} ask={ask} show={actions.show} />
        )}
      </div>
    </section>
  );
}
