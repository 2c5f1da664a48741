import { type Code, type FunctionCode, loop, moduleOf, op, when } from '../../wasm/index.ts';
import { INSERTED } from './plain.ts';

/** Bytes of a number, and of a place where a run starts. */
const NUMBER = 8;
const PLACE = 4;

/** A module that sorts runs of up to `INSERTED` numbers. */
export function sortModule(pages: number): Uint8Array<ArrayBuffer> {
  return moduleOf([sortCode()], pages);
}

/**
 * `sort(run, end, base)`: addresses of where the first run starts and the last one ends, and of the number
 * they call 0. By insertion without a branch: a number goes down its run and is exchanged by least and
 * greatest, since how far it goes can't be foreseen.
 */
function sortCode(): FunctionCode {
  const [run, end, base, number, other, from, to, at, place] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const address = (offset: number): Code => [
    ...op.get(run),
    ...op.loadI32(offset),
    ...op.i32(NUMBER),
    ...op.mulI32,
    ...op.get(base),
    ...op.addI32,
  ];
  const goDown = loop([
    ...moved(place, -NUMBER),
    ...op.get(place),
    ...op.loadOne(),
    ...op.set(other),
    ...op.get(place),
    ...op.get(number),
    ...op.get(other),
    ...op.greatest,
    ...op.storeOne(NUMBER),
    ...op.get(number),
    ...op.get(other),
    ...op.least,
    ...op.set(number),
    ...op.get(from),
    ...op.get(place),
    ...op.isLess,
  ]);
  const insertEach = [
    ...op.get(from),
    ...op.i32(NUMBER),
    ...op.addI32,
    ...op.set(at),
    ...loop([
      ...op.get(at),
      ...op.tee(place),
      ...op.loadOne(),
      ...op.set(number),
      ...goDown,
      ...op.get(from),
      ...op.get(number),
      ...op.storeOne(),
      ...moved(at, NUMBER),
      ...op.get(at),
      ...op.get(to),
      ...op.isLess,
    ]),
  ];
  // From 2 numbers to `INSERTED`: anything less wraps around to a large number.
  const isShort = [
    ...op.get(to),
    ...op.get(from),
    ...op.subI32,
    ...op.i32(2 * NUMBER),
    ...op.subI32,
    ...op.i32((INSERTED - 1) * NUMBER),
    ...op.isLess,
  ];
  const body = loop([
    ...address(0),
    ...op.set(from),
    ...address(PLACE),
    ...op.set(to),
    ...isShort,
    ...when(insertEach),
    ...moved(run, PLACE),
    ...op.get(run),
    ...op.get(end),
    ...op.isLess,
  ]);
  return { name: 'sort', parameters: 3, vectors: 2, counters: 4, body };
}

/** Moves an address by some bytes. */
function moved(address: number, bytes: number): Code {
  return [...op.get(address), ...op.i32(bytes), ...op.addI32, ...op.set(address)];
}
