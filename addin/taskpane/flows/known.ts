import type { Outcome } from '../../analysis/service.ts';
import type { MinedName, MinedView } from '../../analysis/views.ts';
import { problemOf } from './problem-of.ts';
import type { Deps } from './tasks.ts';

/** Computes the parts of “Know your customers”, one call each, so that each shows as it comes. */
export interface KnownFlow {
  /** Computes what is not there yet. */
  load(): void;
  /** Ends that; what was computed stays. */
  stop(): void;
  /** Computes anew where the parts are in sight. */
  again(): void;
}

export function knownFlow({ store, service }: Deps): KnownFlow {
  let runs = 0;

  const run = async (mine: number): Promise<void> => {
    for (const part of store.get().views?.parts ?? []) {
      if (store.get().mined[part.id] !== undefined) continue;
      store.set({ mining: part.id });
      const view = viewOf(part, await service.mined(part.id));
      // What was computed for an analysis that is gone is nobody's.
      if (mine !== runs) return;
      if (view === null) break;
      store.set({ mined: { ...store.get().mined, [part.id]: view } });
    }
    store.set({ mining: null });
  };
  const load = (): void => {
    runs++;
    const mine = runs;
    run(mine).catch((error: unknown) => {
      if (mine !== runs) return;
      store.set({ mining: null, problem: problemOf(error, store.get().language) });
    });
  };
  return {
    load,
    stop: () => {
      const { mining } = store.get();
      runs++;
      store.set({ mining: null });
      if (mining !== null) service.cancel().catch(() => undefined);
    },
    again: () => {
      runs++;
      store.set({ mining: null });
      if (store.get().screen === 'known') load();
    },
  };
}

/** A part as it came, or why it did not; `null`: it was cancelled. */
function viewOf(name: MinedName, outcome: Outcome<MinedView>): MinedView | null {
  switch (outcome.kind) {
    case 'done':
      return outcome.value;
    case 'cancelled':
      return null;
    case 'problem':
      return {
        ...name,
        missing: outcome.problem.text,
        headline: '',
        top: null,
        sheets: [],
        flow: null,
        pictures: [],
      };
  }
}
