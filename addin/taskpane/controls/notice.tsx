import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  /** `warm`: needs a look; `accent`: leads on; `safe`: all is well. */
  readonly tone: 'plain' | 'warm' | 'accent' | 'safe';
  readonly children: ComponentChildren;
}

/** A sentence set apart; its picture says with the colour whether it warns. */
export function Notice({ tone, children }: Props) {
  const icon = { plain: 'info', accent: 'info', warm: 'warning', safe: 'check' } as const;
  return (
    <div class={`say ${tone}`}>
      <Icon name={icon[tone]} />
      <div>{children}</div>
    </div>
  );
}
