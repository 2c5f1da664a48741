import { type Logger as Pino, pino, stdTimeFunctions } from 'pino';
import { redacted } from './redact.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** What a log line carries beside its event: codes, counts and times; never a text from a workbook. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Structured logs: one JSON object a line. `event` is a code, as `post-sent`. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** Where lines go; standard output when absent. */
export interface LogSink {
  write(line: string): void;
}

/** A log whose lines hold no secret and no personal data, whoever writes into it. */
export function makeLog(level: LogLevel, sink?: LogSink): Log {
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime };
  const logger: Pino = sink === undefined ? pino(options) : pino(options, sink);
  const at =
    (method: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}): void => {
      if (logger.isLevelEnabled(method)) logger[method](clean(fields), redacted(event));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** The name and place of a fault, without its message, which might quote a cell. */
export function faultFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { fault: 'unknown' };
  const frame = (error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line));
  const code = (error as { code?: unknown }).code;
  return {
    fault: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(frame === undefined ? {} : { place: frame.trim().replace(/^at .*[\\/]/, '') }),
  };
}

function clean(fields: LogFields): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? redacted(value) : value,
    ]),
  );
}
