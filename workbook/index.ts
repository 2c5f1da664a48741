export {
  cellsOf,
  DEFAULT_LIMITS,
  type Limits,
  type Platform,
  parseSource,
  type ReadCell,
  type ReadOptions,
  readInWorker,
  readSource,
  type WorkerReadOptions,
} from './read/index.ts';
export { writeReport } from './write/write-report.ts';
