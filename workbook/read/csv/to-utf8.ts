import { type Note, note } from '#core';
import type { Budget } from '../budget.ts';
import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { LF } from '../bytes/characters.ts';
import { detectEncoding } from './encoding.ts';

const PIECE_BYTES = 1 << 20;

/** The text of a file as UTF-8 without a mark; notes say what it was and which bytes fitted nothing. */
export async function fileAsUtf8(
  bytes: Uint8Array,
  budget: Budget,
): Promise<{ text: Uint8Array; notes: Note[] }> {
  const { name: encoding, mark, bad, firstBad } = detectEncoding(bytes);
  const notes: Note[] = [];
  if (encoding !== 'UTF-8') notes.push(note('info', 'workbook.read-encoding', { encoding }));
  if (bad > 0) {
    const line = lineAt(bytes, firstBad);
    notes.push(note('warning', 'workbook.read-bad-bytes', { n: bad, line, encoding }));
  }
  const content = bytes.subarray(mark);
  if (encoding === 'UTF-8') return { text: content, notes };
  return { text: await transcode(content, encoding, budget), notes };
}

async function transcode(bytes: Uint8Array, encoding: string, budget: Budget): Promise<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const text = new ByteBuffer(budget, bytes.length + (bytes.length >> 1) + 16);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = bytes.subarray(at, at + PIECE_BYTES);
    text.append(encoder.encode(decoder.decode(piece, { stream: true })));
    await budget.work(piece.length, null);
  }
  text.append(encoder.encode(decoder.decode()));
  return text.bytes.subarray(0, text.length);
}

function lineAt(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let at = 0; at < place; at++) if (bytes[at] === LF) line++;
  return line;
}
