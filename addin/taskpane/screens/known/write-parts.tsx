import { say } from '#core/pane';
import { Button, Notice } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Pick<Actions, 'writeParts'>;
}

/** The part whose sheet every run writes. */
const WITH_THE_TABLES = 'quality';

/** Puts the sheets of all parts into the workbook, or brings them up to date there. */
export function WriteParts({ state: { language, views, written, busy }, actions }: Props) {
  const stands =
    views?.parts.some(({ id }) => id !== WITH_THE_TABLES && written?.sheets.includes(id)) === true;
  const stale = stands && written?.stale === true;
  const button = (
    <Button kind="primary" disabled={isBlocked(busy)} onPress={actions.writeParts}>
      {say(language, stands ? 'pane.known.refresh' : 'pane.known.write')}
    </Button>
  );
  if (stands && !stale) return null;
  return (
    <section>
      <Notice tone={stale ? 'warm' : 'accent'}>
        {say(language, stale ? 'pane.known.stale' : 'pane.known.unwritten')}
        {button}
      </Notice>
    </section>
  );
}
