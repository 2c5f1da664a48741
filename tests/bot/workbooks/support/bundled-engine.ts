import { bundled } from '../../../support/bundled.ts';

/** The thread of a workbook as a build makes it. */
export const bundledEngine = (): Promise<URL> =>
  bundled(new URL('../../../../bot/workbooks/engine/engine-worker.ts', import.meta.url), [
    'exceljs',
  ]);
