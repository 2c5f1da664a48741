import { LensError } from '#core';
import { runExcel } from './run.ts';

/** Keys of ours among the settings other add-ins keep in the workbook. */
const PREFIX = 'campaign-lens.';

/** A value kept in the workbook where nobody sees it; `null` when there is none. */
export function recall(key: string): Promise<unknown> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
    setting.load(['value']);
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/**
 * Keeps a value in the workbook, where nobody sees it. It is read back, as some versions of Excel lose
 * settings without an error.
 *
 * @throws LensError `addin.denied` when it did not stay
 */
export function remember(key: string, value: unknown): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.settings.add(PREFIX + key, value);
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
    setting.load(['value']);
    await context.sync();
    const stays = !setting.isNullObject && JSON.stringify(setting.value) === JSON.stringify(value);
    if (!stays) throw new LensError('addin.denied');
  });
}
