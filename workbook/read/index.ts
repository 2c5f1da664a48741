export { cellsOf, type ReadCell } from './cells-of.ts';
export { DEFAULT_LIMITS, type Limits, type Platform, type ReadOptions } from './options.ts';
export { parseSource } from './parse-source.ts';
export { type GivenSettings, readSettingsFile } from './read-settings-file.ts';
export { readSource } from './read-source.ts';
export { readText } from './read-text.ts';
export { readInWorker, type WorkerReadOptions } from './worker/read-in-worker.ts';
