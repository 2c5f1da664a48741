import type { Language } from '#core';
import { say } from '#core/pane';
import type { CellLink, EvaluationView } from '../../../analysis/views.ts';
import { CellButton } from '../../controls/index.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  readonly language: Language;
  readonly evaluation: EvaluationView;
  readonly show: ((link: CellLink) => void) | null;
}

/** Every metric of the evaluation: before and after, verdict, n, target. */
export function EvaluationList({ language, evaluation, show }: Props) {
  return (
    <>
      <ul class="metrics">
        {evaluation.rows.map((row) => (
          <li key={row.label}>
            <span class="k">{row.label}</span>
            <span class="end num">
              <span class="note">{row.before} →</span> <b>{row.after}</b>
            </span>
            <span class="note">
              {row.n}
              {row.target !== null && (
                <>
                  <br />
                  {say(language, 'pane.results.target', { value: row.target })}
                </>
              )}
            </span>
            <span class="end">
              <Verdict language={language} change={row.change} />
              {show !== null && <CellButton link={row.link} show={show} />}
            </span>
          </li>
        ))}
      </ul>
      <p class="note">{evaluation.footnote}</p>
    </>
  );
}
