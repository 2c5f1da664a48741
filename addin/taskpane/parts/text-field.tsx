import { useId } from 'preact/hooks';
import { describedBy, Field } from './field.tsx';
import { useTyped } from './typed.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onTyped: (text: string) => void;
  /** When a text counts: with every change, or once the field is left or Enter is pressed. */
  readonly commit?: 'typing' | 'leave';
  /** What is wrong with a text; one that is wrong is not handed on. */
  readonly check?: (text: string) => string | null;
  /** What is wrong with the value, as seen from outside. */
  readonly error?: string | null;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Stand beside the text: "¥", "days". */
  readonly before?: string;
  readonly after?: string;
  /** More than one line of text. */
  readonly lines?: number;
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly spellcheck?: boolean;
  readonly class?: string;
}

/** A labelled field for text or a number; letters still being composed do not count yet. */
export function TextField(props: Props) {
  const { label, lines, hint, before = '', after = '' } = props;
  const id = useId();
  const { error: wrong, bind } = useTyped({
    value: props.value,
    commit: props.commit ?? 'typing',
    check: props.check ?? (() => null),
    onTyped: props.onTyped,
  });
  const error = wrong ?? props.error ?? null;
  const about = describedBy(id, hint, error);
  const shared = {
    id,
    'aria-invalid': error !== null,
    ...(about === undefined ? {} : { 'aria-describedby': about }),
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    spellcheck: props.spellcheck ?? false,
    autocomplete: 'off',
    ...bind,
  };
  return (
    <Field id={id} label={label} hint={hint} error={error} class={props.class}>
      <span class={error === null ? 'input' : 'input wrong'}>
        {before !== '' && <span class="unit">{before}</span>}
        {lines === undefined ? (
          <input type="text" inputMode={props.inputMode ?? 'text'} {...shared} />
        ) : (
          <textarea rows={lines} {...shared} />
        )}
        {after !== '' && <span class="unit">{after}</span>}
      </span>
    </Field>
  );
}
