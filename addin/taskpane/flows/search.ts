import type { Deps } from './tasks.ts';
import { unwrap } from './unwrap.ts';

/** Looks for customers by their tags; of several searches under way only the last is shown. */
export function searchFlow({ store, service }: Deps) {
  let last = {};
  const seek = async (text: string): Promise<void> => {
    const mine = {};
    last = mine;
    store.set({ sought: { text, found: null } });
    try {
      const found = unwrap(await service.find(text));
      if (mine === last) store.set({ sought: { text, found } });
    } catch (error) {
      if (mine === last) store.set({ sought: null });
      throw error;
    }
  };
  return { seek };
}
