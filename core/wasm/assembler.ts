/** Code of a function, byte for byte. */
export type Code = readonly number[];

/** A function of a module: 32-bit numbers in, nothing out. */
export interface FunctionCode {
  readonly name: string;
  readonly parameters: number;
  /** 128-bit locals; they follow the parameters, then come `counters` locals of 32 bits. */
  readonly vectors: number;
  readonly counters: number;
  readonly body: Code;
}

const I32 = 0x7f;
const V128 = 0x7b;

/** Instructions used here, as the WebAssembly specification encodes them. */
export const op = {
  i32: (value: number): Code => [0x41, ...signed(value)],
  get: (local: number): Code => [0x20, ...unsigned(local)],
  set: (local: number): Code => [0x21, ...unsigned(local)],
  tee: (local: number): Code => [0x22, ...unsigned(local)],
  loadI32: (offset = 0): Code => [0x28, 2, ...unsigned(offset)],
  addI32: [0x6a] as Code,
  subI32: [0x6b] as Code,
  mulI32: [0x6c] as Code,
  isLess: [0x49] as Code,
  /** Two 64-bit floats at an address, and one of them twice. */
  load: (offset = 0): Code => [0xfd, 0, 4, ...unsigned(offset)],
  loadTwice: (offset: number): Code => [0xfd, 10, 3, ...unsigned(offset)],
  /** The first of the two alone. */
  loadOne: (offset = 0): Code => [0xfd, 93, 3, ...unsigned(offset)],
  storeOne: (offset = 0): Code => [0xfd, 91, 3, ...unsigned(offset), 0],
  store: (offset = 0): Code => [0xfd, 11, 4, ...unsigned(offset)],
  add: vector(240),
  sub: vector(241),
  mul: vector(242),
  /** The second where it is less than the first, else the first. */
  least: vector(246),
  /** The second where it is greater than the first, else the first. */
  greatest: vector(247),
  isEqual: vector(71),
  and: vector(78),
  /** The first where the second isn't. */
  andNot: vector(79),
  or: vector(80),
} as const;

/** `body` again and again, as long as it leaves a number other than 0. */
export function loop(body: Code): Code {
  return [0x03, 0x40, ...body, 0x0d, 0, 0x0b];
}

/** `body` if the number before it isn't 0. */
export function when(body: Code): Code {
  return [0x04, 0x40, ...body, 0x0b];
}

/**
 * A module of functions over one memory, which it exports as `memory`.
 *
 * @param pages of 64 KiB
 * @see WebAssembly Core Specification, "Binary Format"
 */
export function moduleOf(
  functions: readonly FunctionCode[],
  pages: number,
): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [I32])),
    0,
  ]);
  const exports = functions.map(({ name }, index) => [...text(name), 0, ...unsigned(index)]);
  const bodies = functions.map(({ vectors, counters, body }) => {
    const locals = list([
      [...unsigned(vectors), V128],
      [...unsigned(counters), I32],
    ]);
    const code = [...locals, ...body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(5, list([[0, ...unsigned(pages)]])),
    ...section(7, list([[...text('memory'), 2, 0], ...exports])),
    ...section(10, list(bodies)),
  ]);
}

function vector(code: number): Code {
  return [0xfd, ...unsigned(code)];
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

function list(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function text(ascii: string): Code {
  return list(Array.from(ascii, (letter) => [letter.charCodeAt(0)]));
}

/** LEB128: seven bits a byte, the lowest first. */
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value % 128) + 128, ...unsigned(Math.floor(value / 128))];
}

/** The same for numbers below 0 too. */
function signed(value: number): Code {
  if (value >= -64 && value < 64) return [value & 127];
  return [(value & 127) + 128, ...signed(value >> 7)];
}
