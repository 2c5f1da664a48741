import { listed, say } from '#core/pane';
import { Button } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';

interface Props {
  readonly state: Pick<PaneState, 'language' | 'views'>;
  readonly actions: Pick<Actions, 'go'>;
}

/** The way from the results to what stands behind them. */
export function KnownTeaser({ state: { language, views }, actions }: Props) {
  const parts = views?.parts ?? [];
  if (parts.length === 0) return null;
  const named = listed(
    language,
    parts.map(({ title }) => title),
  );
  return (
    <section>
      <h2>{say(language, 'pane.known.title')}</h2>
      <p class="note">{say(language, 'pane.known.teaser', { n: parts.length, parts: named })}</p>
      <div class="btns">
        <Button onPress={() => actions.go('known')}>{say(language, 'pane.known.open')}</Button>
      </div>
    </section>
  );
}
