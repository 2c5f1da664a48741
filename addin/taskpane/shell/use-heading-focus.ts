import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to the heading in sight whenever what is shown changes; not when the pane opens. */
export function useHeadingFocus(main: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const headings = main.current?.querySelectorAll('h1') ?? [];
    const heading = [...headings].find((one) => one.closest('[hidden]') === null) ?? main.current;
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [main, shown]);
}
