import { useEffect, useId, useRef } from 'preact/hooks';
import { describedBy, Field } from './field.tsx';

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
export function SelectField({ label, value, options, hint, focus, onChosen }: Props) {
  const id = useId();
  const element = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focus === true) element.current?.focus();
  }, []);
  const about = describedBy(id, hint);
  return (
    <Field id={id} label={label} hint={hint}>
      <span class="input">
        <select
          id={id}
          ref={element}
          value={value}
          onChange={(event) => onChosen(event.currentTarget.value)}
          {...(about === undefined ? {} : { 'aria-describedby': about })}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      </span>
    </Field>
  );
}
