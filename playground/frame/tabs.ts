import type { TabView } from '../../tests/hosts/excel/browser/view/index.ts';
import { element } from '../element.ts';

/** Tabs of the visible sheets; coloured ones wear their colour. */
export function drawTabs(
  bar: HTMLElement,
  tabs: readonly TabView[],
  active: string,
  choose: (sheet: string) => void,
): void {
  const shown = tabs.filter(({ visible }) => visible);
  bar.replaceChildren(
    ...shown.map(({ name, color }) => {
      const tab = element(
        'button',
        {
          type: 'button',
          role: 'tab',
          'aria-selected': String(name === active),
          class: color === null ? 'tab' : 'tab coloured',
          onclick: () => choose(name),
        },
        name,
      );
      if (color !== null) tab.style.setProperty('--tab', color);
      return tab;
    }),
  );
  const chosen = bar.querySelector('[aria-selected="true"]');
  chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
