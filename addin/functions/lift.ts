import { LensError, readInRole } from '#core';
import { type Cells, columnOfCells, listOf } from './cells.ts';
import { countIn } from './numbers.ts';
import { optional, refuseUnreadable } from './sheet.ts';

/**
 * Lift of a rule: how much more often `then` occurs with `when` than by chance; 1 is independent. From
 * four counts, or from two columns that say for each order whether it has the one and the other.
 *
 * @throws {LensError} for counts that contradict each other, columns that are no yes/no, and
 *   `functions.lift-never` when one of the two never occurs
 * @see Brin, Motwani, Ullman & Tsur 1997, "Dynamic Itemset Counting"
 */
export function liftOf(when: Cells, then: Cells, both: Cells | null, all: Cells | null): number {
  const counts =
    both === null && all === null
      ? countsOf(when, then)
      : {
          one: countIn('when', optional(when)),
          other: countIn('then', optional(then)),
          both: countIn('both', optional(both)),
          all: countIn('all', optional(all)),
        };
  const fits =
    counts.both <= Math.min(counts.one, counts.other) &&
    counts.one + counts.other - counts.both <= counts.all;
  if (!fits) throw new LensError('functions.lift-counts');
  if (counts.one === 0 || counts.other === 0) throw new LensError('functions.lift-never');
  return (counts.both * counts.all) / (counts.one * counts.other);
}

function countsOf(when: Cells, then: Cells) {
  if (when.flat().length !== then.flat().length) {
    const sizes = `when ${when.flat().length}, then ${then.flat().length}`;
    throw new LensError('functions.different-lengths', { sizes });
  }
  const [whens, thens] = [flags('when', when), flags('then', then)];
  const counts = { one: 0, other: 0, both: 0, all: 0 };
  for (let row = 0; row < Math.max(whens.length, thens.length); row += 1) {
    const [a, b] = [whens[row] ?? Number.NaN, thens[row] ?? Number.NaN];
    if (Number.isNaN(a) && Number.isNaN(b)) continue;
    counts.all += 1;
    if (a === 1) counts.one += 1;
    if (b === 1) counts.other += 1;
    if (a === 1 && b === 1) counts.both += 1;
  }
  return counts;
}

/** 1 and 0 for each cell of a yes/no column, NaN where blank; a header counts as blank. */
function flags(name: string, range: Cells): Float64Array {
  const cells = [...listOf(range)];
  const hasHeader =
    readInRole(columnOfCells(name, cells, cells.length), 'consent').misfits[0] === 0;
  if (hasHeader) cells[0] = null;
  const column = columnOfCells(name, cells, cells.length);
  refuseUnreadable('consent', column, 0);
  return readInRole(column, 'consent').values ?? new Float64Array();
}
