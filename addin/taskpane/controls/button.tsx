import type { ComponentChildren } from 'preact';

interface Props {
  /** Its weight on the screen; `plain` has a border, `icon` needs a `label`. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'inline' | 'link' | 'back' | 'icon';
  /** What a screen reader says where the button shows a picture only. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Sends the form it stands in. */
  readonly submit?: boolean;
  readonly onPress?: () => void;
  readonly children?: ComponentChildren;
}

/** A button; never a link dressed as one. */
export function Button({ kind = 'plain', label, disabled, submit, onPress, children }: Props) {
  return (
    <button
      type={submit === true ? 'submit' : 'button'}
      class={`btn ${kind}`}
      disabled={disabled === true}
      onClick={() => onPress?.()}
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
    >
      {children}
    </button>
  );
}
