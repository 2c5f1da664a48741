/** Numbers drawn evenly from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * Random numbers that are the same at every run: xoshiro128**, its state filled from the seed by
 * splitmix32.
 *
 * @param seed a whole number; 1 where nobody says otherwise
 * @see Blackman & Vigna 2021, "Scrambled Linear Pseudorandom Number Generators"
 *
 * @example
 * seededRandom(7)() === seededRandom(7)() // => true
 */
export function seededRandom(seed = 1): Random {
  const fill = splitMix(seed);
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return (result >>> 0) / 2 ** 32;
  };
}

function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
