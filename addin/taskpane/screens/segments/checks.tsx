import type { Language } from '#core';
import { say } from '#core/pane';
import type { LintView } from '../../../analysis/views.ts';
import { Button, CheckLine, Headline, Notice } from '../../controls/index.ts';

interface Props {
  readonly language: Language;
  readonly lint: readonly LintView[];
  /** Only what is about this rule or about all of them; `null`: everything. */
  readonly only: string | null;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Opens a rule; absent where it is open already. */
  readonly open?: (id: string) => void;
}

/** What the rules contradict, leave over or can never reach, and what is in order. */
export function Checks({ language, lint, only, names, open }: Props) {
  const about = lint.filter(({ rule }) => only === null || rule === null || rule === only);
  if (about.length === 0) return null;
  const wrong = about.filter(({ level }) => level !== 'ok');
  const fine = about.filter(({ level }) => level === 'ok');
  return (
    <section>
      <h2>{say(language, 'pane.rules.check')}</h2>
      <div class="stack">
        {wrong.map(({ text, rule }) => {
          const named = names.find(({ id }) => id === rule);
          return (
            <Notice key={text} tone="warm">
              <Headline text={text} />
              {open !== undefined && named !== undefined && (
                <Button kind="link" onPress={() => open(named.id)}>
                  {say(language, 'pane.rules.open', { name: named.name || named.id })}
                </Button>
              )}
            </Notice>
          );
        })}
      </div>
      {fine.length > 0 && (
        <ul class="check">
          {fine.map(({ text }) => (
            <CheckLine key={text} met={true} text={text} />
          ))}
        </ul>
      )}
    </section>
  );
}
