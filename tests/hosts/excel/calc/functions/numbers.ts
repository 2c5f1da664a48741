import { sheetRound } from '#core';
import { DIVISION, NUMBER } from '../value.ts';
import { lift } from './lift.ts';
import type { FunctionTable } from './types.ts';

const one = ['number'] as const;
const two = ['number', 'number'] as const;

/** Functions of numbers. */
export const NUMBERS: FunctionTable = {
  ABS: lift(one, Math.abs),
  EXP: lift(one, Math.exp),
  INT: lift(one, Math.floor),
  LN: lift(one, (x: number) => (x > 0 ? Math.log(x) : NUMBER)),
  LOG10: lift(one, (x: number) => (x > 0 ? Math.log10(x) : NUMBER)),
  MOD: lift(two, (x: number, by: number) => (by === 0 ? DIVISION : x - by * Math.floor(x / by))),
  POWER: lift(two, (x: number, to: number) => x ** to),
  ROUND: lift(two, (x: number, decimals: number) => sheetRound(x, Math.trunc(decimals))),
  ROUNDDOWN: lift(two, (x: number, decimals: number) => awayFrom(Math.floor, x, decimals)),
  ROUNDUP: lift(two, (x: number, decimals: number) => awayFrom(Math.ceil, x, decimals)),
  SIGN: lift(one, Math.sign),
  SQRT: lift(one, (x: number) => (x < 0 ? NUMBER : Math.sqrt(x))),
};

/** Rounds the size of a number in one direction, at the 15 digits a sheet keeps. */
function awayFrom(direction: (x: number) => number, x: number, decimals: number): number {
  const places = Math.trunc(decimals);
  const shifted = Number((Math.abs(x) * 10 ** places).toPrecision(15));
  const rounded = direction(shifted) / 10 ** places;
  return x < 0 ? -rounded : rounded;
}
