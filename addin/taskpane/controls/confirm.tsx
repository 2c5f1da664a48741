import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Ask } from './ask.tsx';
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

/** A button that asks before it acts, in its own place. */
export function Confirm({ label, question, yes, no, disabled, onYes, children }: Props) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  useEffect(() => {
    // The focus comes back after the answer.
    if (was.current && !asking) box.current?.querySelector('button')?.focus();
    was.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <div class="btns" ref={box}>
        <Button disabled={disabled === true} onPress={() => setAsking(true)}>
          {label}
        </Button>
        {children}
      </div>
    );
  }
  return (
    <Ask
      question={question}
      yes={yes}
      no={no}
      disabled={disabled === true}
      onNo={() => setAsking(false)}
      onYes={() => {
        setAsking(false);
        onYes();
      }}
    />
  );
}
