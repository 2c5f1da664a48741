import { say } from '#core/pane';
import type { PaneState } from '../../model.ts';
import { isCounted, isEdited, type Reading } from './reading.ts';

interface Props {
  readonly state: PaneState;
  readonly reading: Reading;
  readonly customers: number;
}

/** Who would move in and out once the drafts are saved. */
export function Moves({ state, reading, customers }: Props) {
  const { language, preview } = state;
  const { saved } = reading;
  const edited = isEdited(state);
  // Another rule's draft that has not been counted changes this one's numbers too.
  const previewed = isCounted(state) ? reading.previewed : null;
  return (
    <section aria-live="polite" aria-atomic="true">
      <div class="row">
        <h2>{say(language, 'pane.rules.once-saved')}</h2>
        {edited && previewed !== null && previewed.error === null && (
          <span class="num">
            <span class="note">{count(previewed.customersNow)} →</span>{' '}
            <b>{say(language, 'pane.rules.people', { n: previewed.customersThen })}</b>{' '}
            <span class="note">
              · {previewed.nowShare} → {previewed.thenShare}
            </span>
          </span>
        )}
      </div>
      {!edited && (
        <p class="note">
          {saved !== null &&
            say(language, 'pane.rules.standing', { n: saved.customers, share: saved.shareText })}
          {say(language, 'pane.rules.unchanged')}
        </p>
      )}
      {edited && previewed === null && <p class="note">{say(language, 'pane.rules.counting')}</p>}
      {edited && previewed?.error != null && (
        <p class="note">{say(language, 'pane.rules.not-counted')}</p>
      )}
      {edited && previewed !== null && previewed.error === null && (
        <>
          <div class="move">
            <div>
              <span class="note">{say(language, 'pane.rules.move-in')}</span>
              <div class="v in num">{signed('+', previewed.movesIn)}</div>
              {previewed.from !== null && <p class="note">{previewed.from}</p>}
            </div>
            <div>
              <span class="note">{say(language, 'pane.rules.move-out')}</span>
              <div class="v out num">{signed('−', previewed.movesOut)}</div>
              {previewed.to !== null && <p class="note">{previewed.to}</p>}
            </div>
          </div>
          <p class="note">{say(language, 'pane.rules.live', { n: customers })}</p>
          {preview !== null && preview.moved > previewed.movesIn + previewed.movesOut && (
            <p class="note">
              {say(language, 'pane.rules.moved', { n: preview.moved, all: preview.customers })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function count(n: number): string {
  return n.toLocaleString('en');
}

function signed(sign: '+' | '−', n: number): string {
  return n === 0 ? '0' : `${sign}${count(n)}`;
}
