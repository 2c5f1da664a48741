import type { Selected } from '../../excel/index.ts';
import type { Deps } from './tasks.ts';

/** Shows who stands under the cursor, or who has an id. */
export interface CustomerFlow {
  select(selected: Selected): Promise<void>;
  find(wanted: { readonly id: string }): Promise<void>;
}

export function customerFlow({ store, service }: Deps): CustomerFlow {
  let asked = 0;
  const show = async (
    wanted: Parameters<typeof service.customer>[0],
    selected: Selected | null,
  ): Promise<void> => {
    asked++;
    const mine = asked;
    const customer = await service.customer(wanted);
    if (mine === asked) store.set({ customer, selected });
  };
  return {
    // Nobody is looked up before there is an analysis, nor while one is made.
    select: async (selected) => {
      const { views, busy } = store.get();
      if (views !== null && busy === null) await show(selected, selected);
    },
    // Nobody stands under the cursor then.
    find: (wanted) => show(wanted, null),
  };
}
