import type { Problem } from '../../analysis/views.ts';
import type { ExcelPort } from '../../excel/index.ts';
import type { PaneState } from '../model.ts';
import { problemOf } from './problem-of.ts';
import type { Store } from './store.ts';

/** Pauses before Excel is asked whether the cell is still being edited: the first, and all others. */
const FIRST_MS = 1_000;
const NEXT_MS = 1_500;

const CODE = 'addin.cell-editing';

interface Stopped {
  readonly problem: Problem;
  readonly store: Store<PaneState>;
  readonly port: Pick<ExcelPort, 'look'>;
  readonly retry: () => void;
}

/**
 * Goes on by itself once a cell is no longer being edited, for as long as the pane shows that problem;
 * any other problem waits for the user.
 */
export function carryOn({ problem, store, port, retry }: Stopped): void {
  if (problem.code !== CODE) return;
  const shown = () => store.get().problem === problem;
  const ask = async (): Promise<void> => {
    if (!shown()) return;
    const editing = await isEditing(port);
    if (!shown()) return;
    if (editing) wait(NEXT_MS);
    else retry();
  };
  const wait = (ms: number): void => {
    setTimeout(() => {
      ask().catch(() => undefined);
    }, ms);
  };
  wait(FIRST_MS);
}

async function isEditing(port: Pick<ExcelPort, 'look'>): Promise<boolean> {
  try {
    await port.look();
    return false;
  } catch (error) {
    return problemOf(error, 'en')?.code === CODE;
  }
}
