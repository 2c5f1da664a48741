export { type HealthServer, startHealthServer } from './health-server.ts';
export {
  faultFields,
  type Log,
  makeLog,
} from './log.ts';
export { type Metrics, makeMetrics } from './metrics.ts';
