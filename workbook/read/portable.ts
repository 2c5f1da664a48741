/** The part of the reader that runs anywhere: in Node, in a page and in its workers. */
export { DEFAULT_LIMITS, type Limits, type Platform, type ReadOptions } from './options.ts';
export { parseSource } from './parse-source.ts';
export { formatKind, type NumberKind } from './xlsx/number-format.ts';
