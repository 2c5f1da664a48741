import { access } from 'node:fs/promises';
import { LensError } from '#core';
import type { BotConfig } from './read-config.ts';

/**
 * Workbooks of the configuration that are not there, or may not be read; `null`: all are. Those of
 * SharePoint and OneDrive are not asked for.
 *
 * @returns `bot.config-no-such-workbook` with their paths
 */
export async function missingWorkbooks({
  workbooks,
}: Pick<BotConfig, 'workbooks'>): Promise<LensError | null> {
  const missing: string[] = [];
  for (const { path } of workbooks) {
    if (path === undefined) continue;
    await access(path).catch(() => missing.push(path));
  }
  if (missing.length === 0) return null;
  return new LensError('bot.config-no-such-workbook', { files: missing.join(', ') });
}
