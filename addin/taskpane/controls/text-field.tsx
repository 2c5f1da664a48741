import { useId } from 'preact/hooks';
import { Hint } from './hint.tsx';
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
  readonly class?: string;
}

/** A labelled field for text or a number, with its hint and what is wrong below it. */
export function TextField(props: Props) {
  const { label, lines, hint = '', before = '', after = '', placeholder = '' } = props;
  const id = useId();
  const { error: wrong, bind } = useTyped({
    value: props.value,
    commit: props.commit ?? 'typing',
    check: props.check ?? (() => null),
    onTyped: props.onTyped,
  });
  const error = wrong ?? props.error ?? null;
  const about = [...(error === null ? [] : ['error']), ...(hint === '' ? [] : ['hint'])]
    .map((part) => `${id}-${part}`)
    .join(' ');
  const shared = {
    id,
    'aria-invalid': error !== null,
    placeholder,
    spellcheck: false,
    autocomplete: 'off',
    ...(about === '' ? {} : { 'aria-describedby': about }),
    ...bind,
  };
  return (
    <div class={`f ${props.class ?? ''}`}>
      <label for={id}>{label}</label>
      {lines === undefined ? (
        <span class="input">
          {before !== '' && <span class="unit">{before}</span>}
          <input type="text" inputMode={props.inputMode ?? 'text'} {...shared} />
          {after !== '' && <span class="unit">{after}</span>}
        </span>
      ) : (
        <textarea rows={lines} {...shared} />
      )}
      {error !== null && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <Hint of={id} text={hint} />
    </div>
  );
}
