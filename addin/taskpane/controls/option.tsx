import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly type: 'checkbox' | 'radio';
  /** Radio buttons of one name are one choice. */
  readonly name: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly label: ComponentChildren;
  /** What it means, or what is missing for it. */
  readonly detail?: string;
  readonly onChosen: (checked: boolean) => void;
}

/** A box to tick or one of several to choose, with what it means. */
export function Option({
  type,
  name,
  checked,
  disabled = false,
  label,
  detail = '',
  onChosen,
}: Props) {
  const id = useId();
  return (
    <div class={disabled ? 'opt off' : 'opt'}>
      <input
        id={id}
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={detail === '' ? undefined : `${id}-detail`}
        onChange={(event) => onChosen(event.currentTarget.checked)}
      />
      <span>
        <label for={id}>{label}</label>
        {detail !== '' && (
          <span class="note" id={`${id}-detail`}>
            {detail}
          </span>
        )}
      </span>
    </div>
  );
}
