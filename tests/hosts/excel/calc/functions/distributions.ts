import { normalCdf, normalQuantile } from '#core';
import { incompleteBeta } from '../../../../../core/stats/incomplete-beta.ts';
import { logGamma } from '../../../../../core/stats/log-gamma.ts';
import { NUMBER, type Scalar } from '../value.ts';
import { lift } from './lift.ts';
import type { FunctionTable } from './types.ts';

/** Halvings after which two neighbouring numbers are told apart. */
const HALVINGS = 200;

/** Distributions, to the digits that a sheet's own functions have. */
export const DISTRIBUTIONS: FunctionTable = {
  BETADIST: lift(['number', 'number', 'number'], (x: number, a: number, b: number) =>
    a <= 0 || b <= 0 || x < 0 || x > 1 ? NUMBER : incompleteBeta(a, b, x, 1 - x),
  ),
  BETAINV: lift(['number', 'number', 'number'], betaQuantile),
  HYPGEOMDIST: lift(['number', 'number', 'number', 'number'], hypergeometric),
  NORMSDIST: lift(['number'], normalCdf),
  NORMSINV: lift(['number'], (p: number) => (p <= 0 || p >= 1 ? NUMBER : normalQuantile(p))),
};

function betaQuantile(p: number, a: number, b: number): Scalar {
  if (a <= 0 || b <= 0 || p <= 0 || p > 1) return NUMBER;
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (incompleteBeta(a, b, middle, 1 - middle) < p) low = middle;
    else high = middle;
  }
  return high;
}

function hypergeometric(hits: number, drawn: number, marked: number, all: number): Scalar {
  const [x, n, m, total] = [hits, drawn, marked, all].map(Math.trunc) as [
    number,
    number,
    number,
    number,
  ];
  if (n < 0 || n > total || m < 0 || m > total) return NUMBER;
  if (x < Math.max(0, n - total + m) || x > Math.min(n, m)) return NUMBER;
  return Math.exp(logChoose(m, x) + logChoose(total - m, n - x) - logChoose(total, n));
}

const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
