import process from 'node:process';
import {
  type Analysis,
  analyze,
  type Control,
  LensError,
  type PartialSettings,
  type SourceFile,
} from '#core';
import { DEFAULT_LIMITS, readSettingsFile, readSource } from '#workbook';
import { VERSION } from '../version.ts';
import type { EngineInput } from './wire.ts';

/**
 * Reads and analyses one version of a workbook, as the command line does: the settings sheet of the
 * workbook, then the settings file, then the as-of day of the configuration.
 *
 * @throws LensError what cannot be read or analysed; `bot.workbook-memory` past the limit
 */
export async function readAnalysis(input: EngineInput): Promise<Analysis> {
  const control: Control = { progress: () => refuseLarge(input) };
  const limits = {
    milliseconds: input.readMs,
    memoryBytes: Math.min(DEFAULT_LIMITS.memoryBytes, input.memoryBytes),
  };
  const given =
    input.settingsFile === null
      ? { settings: {}, notes: [] }
      : await readSettingsFile(input.settingsFile, { limits }, control);
  const sources: SourceFile[] = [];
  for (const file of input.files) sources.push(await readSource(file, { limits }, control));
  const asOf: PartialSettings = input.asOf === null ? {} : { asOf: input.asOf };
  const analysis = await analyze(
    sources,
    { settings: [given.settings, asOf], notes: given.notes, language: null, version: VERSION },
    control,
  );
  refuseLarge(input);
  return analysis;
}

/** Bytes this thread holds; typed arrays lie outside the heap and are counted too. */
export function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function refuseLarge({ memoryBytes, name }: EngineInput): void {
  if (heldBytes() <= memoryBytes) return;
  const limit = Math.round(memoryBytes / (1 << 20));
  throw new LensError('bot.workbook-memory', { workbook: name, limit });
}
