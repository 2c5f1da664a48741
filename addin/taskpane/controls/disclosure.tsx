import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface Props {
  /** What the line says; stays in sight. */
  readonly summary: ComponentChildren;
  /** Open at first; afterwards the user decides. */
  readonly open?: boolean;
  /** Heading of the level below the screen's. */
  readonly heading?: boolean;
  readonly children: ComponentChildren;
}

/** A line that unfolds what stands below it; folded contents are not in the page. */
export function Disclosure({ summary, open = false, heading = false, children }: Props) {
  const [unfolded, setUnfolded] = useState(open);
  const id = useId();
  const line = (
    <button
      type="button"
      class="fold-line"
      aria-expanded={unfolded}
      aria-controls={unfolded ? id : undefined}
      onClick={() => setUnfolded(!unfolded)}
    >
      <Icon name={unfolded ? 'fold' : 'right'} />
      {summary}
    </button>
  );
  return (
    <>
      {heading ? <h2 class="fold-heading">{line}</h2> : line}
      {unfolded && <div id={id}>{children}</div>}
    </>
  );
}
