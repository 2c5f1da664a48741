import { useState } from 'preact/hooks';
import type { Language } from '#core';
import { say } from '#core/pane';
import type { SegmentsView } from '../../../analysis/views.ts';
import { Button, Icon } from '../../controls/index.ts';
import { AddCondition } from './add-condition.tsx';
import { asList, type Clause, shownOf } from './clause.ts';
import { ClauseEditor } from './clause-editor.tsx';
import type { Before } from './reading.ts';

interface Props {
  readonly language: Language;
  readonly clauses: readonly Clause[];
  /** How they read before; `null`: the rule is new, or was no list. */
  readonly before: Before | null;
  readonly known: SegmentsView;
  /** The text is ahead of the clauses: they are shown, but not to be edited. */
  readonly frozen: boolean;
  readonly change: (clauses: readonly Clause[]) => void;
}

/** The conditions of a rule, all of which must hold; one at a time is open for editing. */
export function Clauses({ language, clauses, before, known, frozen, change }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  const [adding, setAdding] = useState(false);
  const put = (at: number, clause: Clause) =>
    change(clauses.map((one, place) => (place === at ? clause : one)));
  return (
    <div class={frozen ? 'clauses frozen' : 'clauses'}>
      <ul>
        {clauses.map((clause, at) => {
          const field = known.fields.find(({ name }) => name === clause.field);
          const editing = open === at && !frozen;
          const was = before?.clauses[at];
          const inCampaign = clause.operator === 'in campaign';
          return (
            <li key={at} class="clause">
              <span class="and">{at > 0 && say(language, 'pane.rules.and')}</span>
              <div class={editing ? 'c edit' : 'c'}>
                <button
                  type="button"
                  class="head"
                  aria-expanded={editing}
                  disabled={frozen}
                  onClick={() => setOpen(editing ? null : at)}
                >
                  <span>{field?.label ?? clause.field}</span>
                  <b>
                    {inCampaign
                      ? say(language, 'pane.rules.in-campaign')
                      : shownOf(clause, clause.field, known)}
                  </b>
                </button>
                {editing && (
                  <ClauseEditor
                    key={clause.field}
                    language={language}
                    clause={asList(clause, field)}
                    field={field}
                    known={known}
                    change={(next) => put(at, next)}
                    remove={() => {
                      setOpen(null);
                      change(clauses.filter((_, place) => place !== at));
                    }}
                  />
                )}
              </div>
              {was !== null && before !== null && (
                <p class="was">
                  {was === undefined
                    ? say(language, 'pane.rules.added')
                    : say(language, 'pane.rules.was', { shown: was })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {before !== null &&
        !frozen &&
        before.dropped.map((shown) => (
          <p class="was" key={shown}>
            {say(language, 'pane.rules.dropped', { shown })}
          </p>
        ))}
      {adding ? (
        <AddCondition
          language={language}
          known={known}
          add={(clause) => {
            setAdding(false);
            setOpen(clauses.length);
            change([...clauses, clause]);
          }}
          cancel={() => setAdding(false)}
        />
      ) : (
        <Button kind="quiet" disabled={frozen} onPress={() => setAdding(true)}>
          <Icon name="plus" />
          {say(language, 'pane.rules.add-condition')}
        </Button>
      )}
    </div>
  );
}
