export { type Health, type HealthServer, startHealthServer } from './health-server.ts';
export {
  faultFields,
  type Log,
  type LogFields,
  type LogLevel,
  type LogSink,
  makeLog,
} from './log.ts';
export { type Metrics, makeMetrics } from './metrics.ts';
export { redacted } from './redact.ts';
