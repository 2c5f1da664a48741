import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { nextPlace } from './next-place.ts';

/** One of the choices; `note` says why, `side` how sure. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly side?: string | null;
  readonly note?: string | null;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  /** Also for the one chosen already: that confirms it. */
  readonly onChosen: (value: Value) => void;
  /** Escape. */
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

/** A list with reasons to choose one from: arrows, Home, End, first letters; Enter chooses. */
export function Listbox<Value extends string>({
  label,
  choices,
  value,
  onChosen,
  onClose,
}: Props<Value>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const chosen = choices.findIndex((choice) => choice.value === value);
  const [active, setActive] = useState(Math.max(chosen, 0));
  // Before the next key can come.
  useLayoutEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const choose = (choice: Choice<Value> | undefined) => {
    if (choice === undefined) onClose();
    else onChosen(choice.value);
  };
  return (
    <div
      ref={list}
      class="pick"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={(event) => {
        const next = nextPlace(
          choices.map(({ text }) => text),
          active,
          event.key,
        );
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' || event.key === ' ') choose(choices[active]);
        else if (next !== null) setActive(next);
        else return;
        event.preventDefault();
      }}
    >
      {choices.map((choice, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active one.
        <div
          key={choice.value}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === chosen}
          class={place === active ? 'active' : ''}
          onClick={() => choose(choice)}
        >
          {place === chosen ? <Icon name="check" /> : <span />}
          <b>{choice.text}</b>
          <span class="sure">{choice.side}</span>
          {choice.note != null && <span class="note">{choice.note}</span>}
        </div>
      ))}
    </div>
  );
}
