import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

interface Props {
  /** The button that asks. */
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly disabled?: boolean;
  readonly onYes: () => void;
  /** Stands beside the button until it asks. */
  readonly children?: ComponentChildren;
}

/** A button that asks before it acts, in its own place: Office blocks dialogs. Escape answers no. */
export function Confirm(props: Props) {
  const { label, question, yes, no, disabled = false, onYes, children } = props;
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  useEffect(() => {
    // The focus follows the question, and comes back after "no".
    if (asking !== was.current) box.current?.querySelector('button')?.focus();
    was.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <div class="btns" ref={box}>
        <Button disabled={disabled} onPress={() => setAsking(true)}>
          {label}
        </Button>
        {children}
      </div>
    );
  }
  return (
    <div
      class="ask"
      role="alertdialog"
      aria-label={question}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <p>{question}</p>
      <div class="btns">
        <Button onPress={() => setAsking(false)}>{no}</Button>
        <Button
          kind="primary"
          disabled={disabled}
          onPress={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </Button>
      </div>
    </div>
  );
}
