import { describe, expect, it } from 'vitest';
import { moduleOf, op } from '../../../core/wasm/index.ts';

describe('moduleOf', () => {
  it('is WebAssembly that stores what it adds', () => {
    const body = [
      ...op.i32(0),
      ...op.i32(0),
      ...op.loadTwice(8),
      ...op.tee(1),
      ...op.get(1),
      ...op.add,
      ...op.store(300),
    ];
    const code = { name: 'twice', parameters: 1, vectors: 1, counters: 1, body };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleOf([code], 1)));
    const { memory, twice } = exports as {
      memory: WebAssembly.Memory;
      twice: (end: number) => void;
    };
    new Float64Array(memory.buffer)[1] = 21.5;
    twice(0);
    expect([...new Uint8Array(memory.buffer, 300, 16)]).toEqual([
      ...new Uint8Array(Float64Array.of(43, 43).buffer),
    ]);
  });
});
