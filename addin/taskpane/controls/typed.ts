import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Options {
  /** The text as it stands outside. */
  readonly value: string;
  /** `typing`: every change counts; `leave`: once the field is left or Enter is pressed. */
  readonly commit: 'typing' | 'leave';
  /** What is wrong with a text, in the user's words; `null`: it will do. */
  readonly check: (text: string) => string | null;
  readonly onTyped: (text: string) => void;
}

/**
 * The text of a field while it is typed. Letters still being composed by an input method count for
 * nothing yet, a text that will not do is kept with its reason but handed on to nobody, and what
 * changes outside replaces the text unless the user is in the field.
 */
export function useTyped({ value, commit, check, onTyped }: Options) {
  const [state, setState] = useState({ text: value, touched: false, outside: value });
  const composing = useRef(false);
  const field = useRef<Field | null>(null);
  const hold = useCallback((element: Field | null) => {
    field.current = element;
  }, []);
  const latest = useRef({ commit, check, onTyped, value });
  latest.current = { commit, check, onTyped, value };

  let current = state;
  if (state.outside !== value) {
    const inside = field.current !== null && document.activeElement === field.current;
    current = inside
      ? { ...state, outside: value }
      : { text: value, touched: false, outside: value };
    setState(current);
  }

  const put = (next: string) => {
    const { value: outside, check: judge, onTyped: tell } = latest.current;
    setState((before) => ({ ...before, text: next, touched: true }));
    if (next !== outside && judge(next) === null) tell(next);
  };
  const typed = (next: string, done: boolean) => {
    setState((before) => ({ ...before, text: next }));
    if (done && latest.current.commit === 'typing') put(next);
  };
  useEffect(() => {
    const element = field.current;
    // Preact has no property for these events, so they are listened to directly.
    const start = () => {
      composing.current = true;
    };
    const end = () => {
      composing.current = false;
      if (element !== null) typed(element.value, true);
    };
    element?.addEventListener('compositionstart', start);
    element?.addEventListener('compositionend', end);
    return () => {
      element?.removeEventListener('compositionstart', start);
      element?.removeEventListener('compositionend', end);
    };
  }, []);

  return {
    error: current.touched ? check(current.text) : null,
    bind: {
      ref: hold,
      value: current.text,
      onInput: (event: { readonly currentTarget: Field }) =>
        typed(event.currentTarget.value, !composing.current),
      onBlur: (event: { readonly currentTarget: Field }) => {
        if (latest.current.commit === 'leave') put(event.currentTarget.value);
      },
      onKeyDown: (event: KeyboardEvent & { readonly currentTarget: Field }) => {
        const enter = event.key === 'Enter' && !event.isComposing && !composing.current;
        if (enter && latest.current.commit === 'leave') put(event.currentTarget.value);
      },
    },
  };
}
