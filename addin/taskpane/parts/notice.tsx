import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

const SIGNS = { plain: 'info', accent: 'check', warm: 'warning' } as const;

interface Props {
  /** `warm`: needs a look; `accent`: went well or leads on. */
  readonly tone?: keyof typeof SIGNS;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** A sentence set apart, with its sign. */
export function Notice({ tone = 'plain', icon = SIGNS[tone], children }: Props) {
  return (
    <div class={`say ${tone}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
