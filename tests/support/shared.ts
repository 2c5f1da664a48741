import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(process.env.LENS_SHARED ?? '../shared');

/** The shared data sets and reference results are at hand; tests that need them skip otherwise. */
export const hasShared = existsSync(resolve(folder, 'data'));

/** Full path of a shared file, such as `shared('data/online_retail.csv.gz')`. */
export const shared = (path: string): string => resolve(folder, path);
