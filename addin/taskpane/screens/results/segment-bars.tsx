import type { Language } from '#core';
import { say } from '#core/pane';
import type { SegmentBarsView } from '../../../analysis/views.ts';

interface Props {
  readonly language: Language;
  readonly bars: SegmentBarsView;
}

type Row = SegmentBarsView['rows'][number];

/** Segments with their share as a bar; the longest bar is the largest share. */
export function SegmentBars({ language, bars }: Props) {
  const most = Math.max(...bars.rows.map(({ share }) => share ?? 0), Number.EPSILON);
  const named = bars.rows.filter(({ group }) => group === 'named');
  const rest = bars.rows.filter(({ group }) => group === 'rest');
  return (
    <>
      <table class="bars">
        <thead>
          <tr>
            <th scope="col">
              <span class="sr-only">{say(language, 'pane.results.segment')}</span>
            </th>
            <td aria-hidden="true" />
            <th scope="col">{say(language, 'pane.results.share')}</th>
            <th scope="col">{say(language, 'pane.results.customers')}</th>
          </tr>
        </thead>
        <tbody>{named.map((row) => bar(row, most, language))}</tbody>
        {rest.length > 0 && (
          <tbody class="rest">
            {named.length > 0 && (
              <tr class="part">
                <th scope="rowgroup" colSpan={4}>
                  {bars.restLabel}
                </th>
              </tr>
            )}
            {rest.map((row) => bar(row, most, language))}
          </tbody>
        )}
      </table>
      <p class="note">{bars.footnote}</p>
    </>
  );
}

function bar(row: Row, most: number, language: Language) {
  const width = `${(100 * (row.share ?? 0)) / most}%`;
  const hidden = row.customers === null && row.share === null;
  return (
    <tr key={row.id}>
      <th scope="row">{row.name}</th>
      <td aria-hidden="true">
        {!hidden && (
          <span class="track">
            <i style={{ width }} />
          </span>
        )}
      </td>
      <td class="num">
        {row.shareText === '' && hidden ? say(language, 'pane.results.hidden') : row.shareText}
      </td>
      <td class="num n">{row.customers?.toLocaleString('en') ?? '–'}</td>
    </tr>
  );
}
