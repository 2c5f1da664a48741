import { useEffect, useId, useState } from 'preact/hooks';
import { Hint } from './hint.tsx';

interface Props {
  readonly label: string;
  /** ISO day; `null`: none yet. */
  readonly value: string | null;
  readonly hint?: string;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly disabled?: boolean;
  readonly onDay: (day: string) => void;
}

/** A day, taken over once the field is left or Enter is pressed: years are typed digit by digit. */
export function DateField({ label, value, hint = '', min, max, disabled = false, onDay }: Props) {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const commit = (day: string) => {
    if (day !== '' && day !== value) onDay(day);
  };
  return (
    <div class="f">
      <label for={id}>{label}</label>
      <span class="input">
        <input
          id={id}
          type="date"
          value={text}
          min={min ?? undefined}
          max={max ?? undefined}
          disabled={disabled}
          aria-describedby={hint === '' ? undefined : `${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={(event) => commit(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(event.currentTarget.value);
          }}
        />
      </span>
      <Hint of={id} text={hint} />
    </div>
  );
}
