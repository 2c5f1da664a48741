import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface Props {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly disabled?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question in its own place, no dialog over the page; the focus goes to it, Escape answers no. */
export function Ask({ question, yes, no, disabled, onYes, onNo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div
      class="ask"
      role="alertdialog"
      aria-label={question}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <p>{question}</p>
      <div class="btns">
        <Button onPress={onNo}>{no}</Button>
        <Button kind="primary" disabled={disabled === true} onPress={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
