const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Lets Tab go on from where the focus was put by the pane. Office.js on the web moves the focus itself,
 * among controls only: from a heading that was focused when the screen changed, Tab would leave the pane.
 */
export function keepTabOrder(page: Document): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
      const from = page.activeElement;
      if (from === null || (from !== page.body && isTabbable(from))) return;
      const next = neighbour(page, from, event.shiftKey);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    },
    // Before Office.js, which listens on the window.
    { capture: true },
  );
}

/** The next control in the page's order, or the one before; `undefined`: there is none. */
function neighbour(page: Document, from: Element, backwards: boolean): HTMLElement | undefined {
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const found = [...page.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (one) => isTabbable(one) && (from.compareDocumentPosition(one) & wanted) !== 0,
  );
  return backwards ? found.at(-1) : found[0];
}

function isTabbable(element: Element): boolean {
  const { tabIndex } = element as HTMLElement;
  return tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0;
}
