import {
  CancelledError,
  type Grid,
  LensError,
  type MessageCode,
  type Params,
  type SourceFile,
} from '#core';
import { SheetTexts } from '../texts/sheet-texts.ts';
import { type PackedTexts, TextRanges } from '../texts/text-ranges.ts';

/** What the reading thread tells the one that waits. */
export type Message =
  | { readonly type: 'progress'; readonly fraction: number | null }
  | { readonly type: 'file'; readonly file: PackedFile }
  | { readonly type: 'refused'; readonly code: MessageCode; readonly params: Params }
  | { readonly type: 'failed'; readonly message: string };

/** A file as plain data; the texts the sheets share stand in each of them as the same object. */
export type PackedFile = Omit<SourceFile, 'grids'> & {
  readonly grids: readonly (Omit<Grid, 'texts'> & { readonly texts: readonly PackedTexts[] })[];
};

/** A file as plain data, and the memory that changes hands with it. */
export function packFile(file: SourceFile): { file: PackedFile; transfer: ArrayBuffer[] } {
  const memory = new Set<ArrayBufferLike>();
  const grids = file.grids.map((grid) => {
    const texts = packTexts(grid);
    memory.add(grid.rowNumbers.buffer);
    for (const { kinds, values } of grid.columns) memory.add(kinds.buffer).add(values.buffer);
    for (const { bytes, starts, ends } of texts) {
      memory.add(bytes.buffer).add(starts.buffer);
      if (ends !== null) memory.add(ends.buffer);
    }
    return { ...grid, texts };
  });
  const transfer = [...memory].filter((buffer) => buffer instanceof ArrayBuffer);
  return { file: { ...file, grids }, transfer };
}

/** The file that `packFile` packed. */
export function unpackFile(file: PackedFile): SourceFile {
  const known = new Map<PackedTexts, TextRanges>();
  const texts = (packed: PackedTexts): TextRanges => {
    const ranges = known.get(packed) ?? new TextRanges(packed);
    known.set(packed, ranges);
    return ranges;
  };
  const grids = file.grids.map((grid) => {
    const [first, own] = grid.texts.map(texts);
    return { ...grid, texts: own === undefined ? first! : new SheetTexts(first!, own) };
  });
  return { ...file, grids };
}

/** What to tell about an error; only a refusal has a sentence for people. */
export function packError(error: unknown): Message {
  if (error instanceof LensError)
    return { type: 'refused', code: error.code, params: error.params };
  return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
}

/** The error that `packError` packed. */
export function unpackError(message: Extract<Message, { type: 'refused' | 'failed' }>): Error {
  if (message.type === 'failed') return new Error(message.message);
  const cancelled = new CancelledError();
  return message.code === cancelled.code ? cancelled : new LensError(message.code, message.params);
}

function packTexts({ texts }: Grid): readonly PackedTexts[] {
  if (texts instanceof SheetTexts) return [texts.shared.packed, texts.own.packed];
  if (texts instanceof TextRanges) return [texts.packed];
  throw new TypeError('these texts were not made by the reader');
}
