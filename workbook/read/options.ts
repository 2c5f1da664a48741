/** How much a file may ask of the reader; beyond it the file is refused. */
export interface Limits {
  /** Bytes of the file as it lies on disk. */
  readonly fileBytes: number;
  /** Entries in the zip directory. */
  readonly entries: number;
  /** Inflated size over compressed size of one part, once it inflates beyond `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Inflated bytes of all parts together. */
  readonly inflatedBytes: number;
  /** Columns of a sheet. */
  readonly columns: number;
  /** Rows of a sheet. */
  readonly rows: number;
  /** Levels of nested XML elements, at most 256. */
  readonly depth: number;
  readonly milliseconds: number;
  /** Bytes held in columns, texts and buffers. */
  readonly memoryBytes: number;
}

const MEBIBYTE = 1 << 20;

/** Limits when nobody sets any: those of Excel, and a size a laptop bears. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 100 * MEBIBYTE,
  entries: 10_000,
  ratio: 200,
  ratioFromBytes: 10 * MEBIBYTE,
  inflatedBytes: 1024 * MEBIBYTE,
  columns: 16_384,
  rows: 1_048_576,
  depth: 256,
  milliseconds: 20_000,
  memoryBytes: 512 * MEBIBYTE,
};

/** What differs between Node and a browser worker. */
export interface Platform {
  /** Inflates raw deflate data, piece by piece; fails when the data is broken or cut short. */
  inflateRaw(bytes: Uint8Array): AsyncIterable<Uint8Array>;
  /** Inflates gzip data, piece by piece. */
  gunzip(bytes: Uint8Array): AsyncIterable<Uint8Array>;
  /** SHA-256 in hexadecimal. */
  sha256(bytes: Uint8Array): Promise<string>;
  /** CRC-32 of `bytes`, going on from `start` (0 at the beginning). */
  crc32(bytes: Uint8Array, start: number): number;
}

/** What to read and how far to go. */
export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Names of the sheets to read; all when absent. */
  readonly sheets?: readonly string[];
  /** Zero-based columns to read; all when absent. */
  readonly columns?: readonly number[];
  /** Stop a sheet after this many stored rows, for a preview; the rest is not checked. */
  readonly rows?: number;
  /** Web streams when absent. */
  readonly platform?: Platform;
}
