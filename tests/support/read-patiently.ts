import type { SourceFile } from '#core';
import { readSource } from '#workbook';
import { shared } from './shared.ts';

/** Reads a shared file without the reader's time limit, which a busy machine may exceed in tests. */
export const readPatiently = (path: string): Promise<SourceFile> =>
  readSource(shared(path), { limits: { milliseconds: 600_000 } });
