import { type Day, isoDay } from '../basics/index.ts';
import { type Settings, settingsDifference } from '../settings/index.ts';
import type { SourceFile } from '../table/index.ts';
import type { Manifest } from './types.ts';

/** What a run was made from: its files, and what was set differently from the defaults. */
export function manifestOf(
  files: readonly SourceFile[],
  settings: Settings,
  asOf: Day | null,
  version: string,
): Manifest {
  return {
    product: 'campaign-lens',
    version,
    files: files.map((file) => ({ name: file.name, sha256: file.hash })),
    asOf: asOf === null ? null : isoDay(asOf),
    language: settings.language,
    settings: settingsDifference(settings),
  };
}
