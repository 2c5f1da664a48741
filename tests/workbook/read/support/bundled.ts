import { bundled } from '../../../support/bundled.ts';

/** The reading thread, as a build makes it. */
export const bundledWorker = (): Promise<URL> =>
  bundled(new URL('../../../../workbook/read/worker/worker-entry.ts', import.meta.url));

/** A program that reads one file and tells its time and memory. */
export const bundledReader = (): Promise<URL> =>
  bundled(new URL('./read-and-tell.ts', import.meta.url));
