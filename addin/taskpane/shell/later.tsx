import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { say } from '#core/pane';
import { Notice, Ring } from '../controls/index.ts';
import type { Actions, PaneState } from '../model.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

type Screens = typeof import('../screens/later.ts');

let screens: Screens | null = null;

/** Loads the screens that are not needed at first: the pane opens without them. */
export async function loadLater(): Promise<Screens> {
  screens ??= await import('../screens/later.ts');
  return screens;
}

/** A screen that is loaded beside the pane, once it has come. */
export function Later({ screen, ...props }: Props & { readonly screen: keyof Screens }) {
  const [failed, setFailed] = useState(false);
  const [loaded, setLoaded] = useState(screens);
  useLayoutEffect(() => {
    if (loaded === null) loadLater().then(setLoaded, () => setFailed(true));
  }, [loaded]);
  if (loaded !== null) {
    const Screen: FunctionComponent<Props> = loaded[screen];
    return <Screen {...props} />;
  }
  return (
    <div class="state">
      {failed ? (
        <Notice tone="warm">{say(props.state.language, 'addin.connection')}</Notice>
      ) : (
        <Ring />
      )}
    </div>
  );
}
