import { say } from '#core/pane';
import type { QualityView } from '../../../analysis/views.ts';
import { Bar, CellButton } from '../../controls/index.ts';
import type { PaneState } from '../../model.ts';
import type { DataProps } from './data.tsx';

/** The quality score taken apart: its factors, and what stands behind them. */
export function Quality({
  state,
  actions,
  quality,
}: DataProps & { readonly quality: QualityView }) {
  const { score, parts, formula, items, link } = quality;
  const canShow = (to: QualityView['link']) => to !== null && canGo(state, to);
  return (
    <section>
      <div class="row">
        <h2>{say(state.language, 'pane.data.quality')}</h2>
        {link !== null && canShow(link) && <CellButton link={link} show={actions.show} />}
      </div>
      <div class="card">
        <div class="quality">
          <span class="score num">{score}</span>
          <div>
            <ul class="parts-of">
              {parts.map(({ label, share, text }) => (
                <li key={label}>
                  <span>{label}</span>
                  <Bar share={share} />
                  <span class="num">{text}</span>
                </li>
              ))}
            </ul>
            <p class="note">{formula}</p>
          </div>
        </div>
        <ul class="behind">
          {items.map(({ label, detail, count, link: to }) => (
            <li key={label}>
              <span>{label}</span>
              <span class="num">{count}</span>
              {(detail !== null || canShow(to)) && (
                <span class="under note">
                  <span>{detail}</span>
                  {to !== null && canShow(to) && <CellButton link={to} show={actions.show} />}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Result sheets can be gone to once they stand in the workbook; the user's own always. */
function canGo({ written }: PaneState, { sheet }: NonNullable<QualityView['link']>): boolean {
  return written !== null || 'name' in sheet;
}
