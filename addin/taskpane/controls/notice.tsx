import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  /** `warm`: needs a look; `accent`: leads on. */
  readonly tone: 'plain' | 'warm' | 'accent';
  readonly children: ComponentChildren;
}

/** A sentence set apart; its picture says with the colour whether it warns. */
export function Notice({ tone, children }: Props) {
  return (
    <div class={`say ${tone}`}>
      <Icon name={tone === 'warm' ? 'warning' : 'info'} />
      <div>{children}</div>
    </div>
  );
}
