import type { ComponentChildren } from 'preact';

interface Props {
  /** `ask`: to be confirmed; `plain`: a fact that needs nothing. */
  readonly tone?: 'accent' | 'plain' | 'ask';
  readonly children: ComponentChildren;
}

/** A word in a frame; wraps when it is long. */
export function Chip({ tone = 'accent', children }: Props) {
  return <span class={`chip ${tone}`}>{children}</span>;
}
