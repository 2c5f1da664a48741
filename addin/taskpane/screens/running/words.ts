import type { Language } from '#core';
import { say } from '#core/pane';
import type { Busy, Found, PaneState, Task } from '../../model.ts';
import { type Part, partsOf, placeOf } from '../../parts-of-work.ts';

/** Does the progress of the work under way take the whole screen? Otherwise a line over it will do. */
export function takesScreen({ busy, views }: Pick<PaneState, 'busy' | 'views'>): boolean {
  if (busy === null || busy.began === 'removing') return false;
  return busy.began !== 'analysing' || views === null;
}

/** What is being done, as a heading. */
export function runningTitle({ language, views }: PaneState, task: Task): string {
  const campaign = views?.plan.campaignName ?? null;
  if (task === 'writing' && campaign !== null) {
    return say(language, 'pane.running.writing-named', { campaign });
  }
  return say(language, `pane.running.${task}`);
}

/** The part under way, for the live region. */
export function stepText(state: PaneState, { began, step }: Busy): string {
  const part = takesScreen(state) ? partsOf(began)[placeOf(began, step)] : undefined;
  return part === undefined
    ? runningTitle(state, began)
    : say(state.language, `pane.running.${part}`);
}

/**
 * What a part of the work found, where it is known: "9,231 sheet rows". Before it is over only reading
 * and writing can say so.
 */
export function foundText(
  language: Language,
  part: Part,
  { found, over }: { readonly found: Found; readonly over: boolean },
): string | null {
  if (part === 'insert' || part === 'profile') return null;
  if (!over && part !== 'read' && part !== 'write') return null;
  const n = found[part];
  return n === undefined ? null : say(language, `pane.found.${part}`, { n });
}
