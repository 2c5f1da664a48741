import type { Rfm } from '../types.ts';
import type { CustomerFacts } from './facts.ts';
import { fmScore } from './fm-score.ts';
import type { Operand, Rule } from './types.ts';
import { operandsIn } from './walk.ts';

/** Customers without scores are in a cell of their own, after the 125. */
export const CELLS = 126;

/** Scores of a cell 0–124. */
export function scoresOf(cell: number): { r: number; f: number; m: number } {
  return { r: Math.floor(cell / 25) + 1, f: (Math.floor(cell / 5) % 5) + 1, m: (cell % 5) + 1 };
}

/** The RFM cell of each customer. */
export function cellsOf({ r, f, m }: Rfm): Uint8Array {
  const cells = new Uint8Array(r.length);
  for (let customer = 0; customer < cells.length; customer++) {
    const score = r[customer]!;
    cells[customer] = score === 0 ? CELLS - 1 : score * 25 + f[customer]! * 5 + m[customer]! - 31;
  }
  return cells;
}

/** Made-up customers, one in each cell. */
export function cellFacts(): CustomerFacts {
  const none = { r: Number.NaN, f: Number.NaN, m: Number.NaN };
  const cells = Array.from({ length: CELLS }, (_, cell) =>
    cell === CELLS - 1 ? none : scoresOf(cell),
  );
  return {
    count: CELLS,
    campaign: { from: 0, to: 0 },
    threshold: () => Number.NaN,
    attribute: () => null,
    orderDay: () => new Float64Array(CELLS).fill(Number.NaN),
    number: ({ kind }) => {
      if (kind === 'fm') return Float64Array.from(cells, ({ f, m }) => fmScore(f, m));
      if (kind !== 'r' && kind !== 'f' && kind !== 'm')
        return new Float64Array(CELLS).fill(Number.NaN);
      return Float64Array.from(cells, (cell) => cell[kind]);
    },
  };
}

/** The rule compares scores with plain numbers and nothing else, so that a cell decides it. */
export function isOverScores(rule: Rule): boolean {
  const operands = operandsIn(rule);
  return operands.some(isScore) && operands.every((one) => one.kind === 'number' || isScore(one));
}

export function isScore(operand: Operand): boolean {
  return operand.kind === 'name' && ['r', 'f', 'm', 'fm'].includes(operand.name.kind);
}
