import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LensError } from '#core';
import { detectEncoding } from './csv/encoding.ts';

/**
 * The whole of a text file, in the encoding a CSV file of the same bytes would be read in (UTF-8, UTF-16,
 * GB18030, Big5, Windows-1252); without a byte order mark.
 *
 * @throws LensError `workbook.read-missing-file`
 */
export async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new LensError('workbook.read-missing-file', { name: path.basename(file) }, { cause });
  }
  return new TextDecoder(detectEncoding(bytes).name).decode(bytes);
}
