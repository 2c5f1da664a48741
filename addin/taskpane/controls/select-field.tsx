import { useEffect, useId, useRef } from 'preact/hooks';
import { Hint } from './hint.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly hint?: string;
  /** Takes the focus when it appears. */
  readonly focus?: boolean;
  readonly onChosen: (value: string) => void;
}

/** A labelled choice among a few. */
export function SelectField({ label, value, options, hint = '', focus, onChosen }: Props) {
  const id = useId();
  const element = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focus === true) element.current?.focus();
  }, []);
  return (
    <div class="f">
      <label for={id}>{label}</label>
      <select
        id={id}
        ref={element}
        value={value}
        onChange={(event) => onChosen(event.currentTarget.value)}
        {...(hint === '' ? {} : { 'aria-describedby': `${id}-hint` })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <Hint of={id} text={hint} />
    </div>
  );
}
