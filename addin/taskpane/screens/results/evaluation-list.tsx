import type { Language } from '#core';
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
            <div class="row">
              <span class="k">{row.label}</span>
              <span class="end num">
                <span class="note">{row.before} →</span> <b>{row.after}</b>
              </span>
            </div>
            <div class="row">
              <span class="note">{row.n}</span>
              <span class="end">
                <Verdict language={language} change={row.change} />
              </span>
            </div>
            <div class="row">
              {row.target !== null && <span class="note">{row.target}</span>}
              {show !== null && (
                <span class="end">
                  <CellButton link={row.link} show={show} />
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p class="note">{evaluation.footnote}</p>
    </>
  );
}
