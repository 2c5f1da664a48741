import type { Question } from '#core';
import type { Deps } from './tasks.ts';
import { unwrap } from './unwrap.ts';

/** Asks the analysis; of several questions under way only the last is shown. */
export function questionFlow({ store, service }: Deps) {
  let asked = 0;
  const ask = async (text: string, question?: Question): Promise<void> => {
    asked++;
    const mine = asked;
    store.set({ asked: { text, answer: null } });
    try {
      const answer = unwrap(await service.ask(question === undefined ? { text } : { question }));
      if (mine === asked) store.set({ asked: { text, answer } });
    } catch (error) {
      if (mine === asked) store.set({ asked: null });
      throw error;
    }
  };
  return { ask };
}
