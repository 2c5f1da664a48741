export {
  cellsOf,
  DEFAULT_LIMITS,
  type GivenSettings,
  type Limits,
  type Platform,
  parseSource,
  type ReadCell,
  type ReadOptions,
  readInWorker,
  readSettingsFile,
  readSource,
  readText,
  type WorkerReadOptions,
} from './read/index.ts';
export { writeReport } from './write/write-report.ts';
