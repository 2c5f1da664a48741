import { toBoolean, toNumber, toText } from '../coerce.ts';
import { broadcast, CalcError, NUMBER, type Scalar, VALUE } from '../value.ts';
import type { SheetFunction } from './types.ts';

/** How an argument is taken: a number, a text, a condition or as it is. */
type Kind = 'number' | 'text' | 'boolean' | 'any';

/* biome-ignore lint/suspicious/noExplicitAny: the kinds say what each argument is */
type Plain = (...args: any[]) => Scalar;

const TAKE = { number: toNumber, text: toText, boolean: toBoolean } as const;

/**
 * Makes a function of plain values one of a sheet: it is applied to each place of its arguments, an
 * error among them is the result, and so is `#NUM!` where it gives no finite number.
 *
 * @param least arguments that must be there; all when absent
 */
export function lift(kinds: readonly Kind[], apply: Plain, least = kinds.length): SheetFunction {
  return (...args) => {
    if (args.length < least || args.length > kinds.length) return VALUE;
    return broadcast(args, (...scalars) => {
      const taken: Scalar[] = [];
      for (const [index, scalar] of scalars.entries()) {
        const kind = kinds[index]!;
        const value = kind === 'any' ? scalar : TAKE[kind](scalar);
        if (kind !== 'any' && value instanceof CalcError) return value;
        taken.push(value);
      }
      const result = apply(...taken);
      return typeof result === 'number' && !Number.isFinite(result) ? NUMBER : result;
    });
  };
}
