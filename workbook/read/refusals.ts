import { LensError, type Params } from '#core';

/** A file that contradicts itself; `part` says where, in a word or a name inside the file. */
export function damaged(part: string, cause?: unknown): LensError {
  return new LensError('workbook.read-damaged', { part }, { cause });
}

/** A size limit that was passed; the sentence is chosen by what there is too much of. */
export function tooLarge(
  what: 'inflated' | 'ratio' | 'entries' | 'columns' | 'rows' | 'depth' | 'memory' | 'time',
  params: Params,
): LensError {
  return new LensError(`workbook.read-too-large-${what}`, params);
}

/** Bytes as whole mebibytes, at least 1, for a sentence. */
export function mebibytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / (1 << 20)));
}

/**
 * The error of a file that is refused, with the file's name added for the sentence; anything else
 * unchanged.
 */
export function namedRefusal(error: unknown, name: string): unknown {
  if (!(error instanceof LensError) || !error.code.startsWith('workbook.')) return error;
  return new LensError(error.code, { ...error.params, name }, { cause: error.cause });
}
