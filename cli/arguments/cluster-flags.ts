import type { KRange } from '#core';
import { type Flags, textFlag } from './options.ts';
import { UsageError } from './parse.ts';

/** Groups at most that anyone could still tell apart. */
const MOST_GROUPS = 50;

/** How `cluster` groups. */
export interface ClusterFlags {
  readonly columns: readonly string[];
  readonly k: KRange;
  readonly log: boolean;
}

/**
 * The flags of `cluster`.
 *
 * @throws {UsageError} without columns, or for a `--k` that is no number or range from 2 on
 */
export function clusterFlags(flags: Flags): ClusterFlags {
  const columns = [
    ...new Set(
      (textFlag(flags, 'columns') ?? '')
        .split(/[,，]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ];
  if (columns.length === 0) throw new UsageError('cli.cluster-no-columns');
  return { columns, k: rangeOf(textFlag(flags, 'k') ?? '2..8'), log: flags.log === true };
}

/** `2..8`, or `5` for one number. */
function rangeOf(text: string): KRange {
  const match = /^(\d+)(?:(?:\.\.|-|–)(\d+))?$/.exec(text.trim());
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (!(from >= 2 && from <= to && to <= MOST_GROUPS)) {
    const expected = `2..8 | 5 (2–${MOST_GROUPS})`;
    throw new UsageError('cli.bad-value', { option: '--k', value: text, expected });
  }
  return { from, to };
}
