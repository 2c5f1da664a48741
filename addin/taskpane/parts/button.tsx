import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  /** One `primary` a screen; `icon` needs `label`; `link` reads as text, `back` leads up a level. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'inline' | 'icon' | 'link' | 'back';
  /** Read out instead of what is inside. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Sends the form it stands in. */
  readonly submit?: boolean;
  readonly onPress?: () => void;
  readonly children?: ComponentChildren;
}

/** A thing to press, at least 32 px high. */
export function Button(props: Props) {
  const { kind = 'plain', label, disabled = false, submit = false, onPress, children } = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`btn ${kind}`}
      disabled={disabled}
      aria-label={label}
      title={label}
      onClick={() => onPress?.()}
    >
      {kind === 'back' && <Icon name="back" />}
      {children}
    </button>
  );
}
