import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../observe/index.ts';

/** The SDK's own words kept out of the log but for errors: they may quote messages. */
export function quietLogger(log: Log): Logger {
  const nothing = (): void => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: () => log.warn('slack-sdk-error'),
    setLevel: nothing,
    getLevel: () => LogLevel.ERROR,
    setName: nothing,
  };
}
