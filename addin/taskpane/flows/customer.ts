import type { Selected } from '../../excel/index.ts';
import type { Deps } from './tasks.ts';

/** Shows who stands under the cursor, or who has an id. */
export interface CustomerFlow {
  select(selected: Selected): Promise<void>;
  find(wanted: { readonly id: string }): Promise<void>;
  /** Looks up who was asked for last, in what was computed since. */
  again(): Promise<void>;
}

export function customerFlow({ store, service }: Deps): CustomerFlow {
  let asked = 0;
  let last: Parameters<typeof show> | null = null;
  const show = async (
    wanted: Parameters<typeof service.customer>[0],
    selected: Selected | null,
  ): Promise<void> => {
    asked++;
    const mine = asked;
    last = [wanted, selected];
    const customer = await service.customer(wanted);
    if (mine === asked) store.set({ customer, selected });
  };
  return {
    // Nobody is looked up before there is an analysis, nor while one is made, but after it.
    select: async (selected) => {
      const { views, busy } = store.get();
      const { id } = selected;
      const wanted = id === undefined ? selected : { id };
      last = [wanted, selected];
      if (views !== null && busy === null) await show(wanted, selected);
    },
    // Nobody stands under the cursor then.
    find: (wanted) => show(wanted, null),
    again: async () => {
      if (last !== null) await show(...last);
    },
  };
}
