import type { Language } from '#core';
import { say } from '#core/pane';
import type { CellLink, FigureView } from '../../../analysis/views.ts';
import { CellButton } from '../../controls/index.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  readonly language: Language;
  readonly figures: readonly FigureView[];
  /** `null` while there is no sheet to go to. */
  readonly show: ((link: CellLink) => void) | null;
}

/** Key figures: value, the value before, verdict, n and the cell they stand in. */
export function Figures({ language, figures, show }: Props) {
  return (
    <ul class="figures" aria-label={say(language, 'pane.results.figures')}>
      {figures.map((figure) => (
        <li class="fig" key={figure.label}>
          <span class="k">{figure.label}</span>
          <span class="v num">{figure.value}</span>
          <span class="note">
            {figure.before !== null &&
              say(language, 'pane.results.before', { value: figure.before })}
          </span>
          <span class="end">
            <Verdict language={language} change={figure.change} />
          </span>
          <span class="note">{figure.n}</span>
          <span class="end">{show !== null && <CellButton link={figure.link} show={show} />}</span>
        </li>
      ))}
    </ul>
  );
}
