import { note } from '../basics/index.ts';
import type { Candidate, ColumnCandidates } from './candidates.ts';
import { isRoleOf } from './kind-roles.ts';
import type { ColumnRole, RoleId, SheetKind } from './types.ts';

/** A reading below this is no role, only an alternative. */
const LEAST = 0.4;

/**
 * Gives each column at most one role and each role to at most one column, the most confident
 * pairs first; equal ones from left to right. What the user fixed comes first of all.
 *
 * @param prefer added to the confidence when pairs are ranked, to break ties by meaning
 */
export function assignRoles(
  columns: readonly ColumnCandidates[],
  kind: SheetKind,
  fixed: ReadonlyMap<number, RoleId>,
  prefer: (column: number, role: RoleId) => number = () => 0,
): ColumnRole[] {
  const taken = new Set<RoleId>(fixed.values());
  const chosen = new Map<number, Candidate>();
  const pairs = columns
    .filter(({ column }) => !fixed.has(column))
    .flatMap(({ column, candidates }) =>
      candidates
        .filter(({ role, confidence }) => confidence >= LEAST && isRoleOf(kind, role))
        .map((candidate) => ({
          column,
          candidate,
          rank: candidate.confidence + prefer(column, candidate.role),
        })),
    )
    .sort((a, b) => b.rank - a.rank || a.column - b.column);
  for (const { column, candidate } of pairs) {
    if (chosen.has(column) || taken.has(candidate.role)) continue;
    chosen.set(column, candidate);
    taken.add(candidate.role);
  }
  const playing = new Map<RoleId, number>([
    ...[...chosen].map(([column, { role }]) => [role, column] as const),
    ...[...fixed].map(([column, role]) => [role, column] as const),
  ]);
  const winnerOver = ({ candidates }: ColumnCandidates): string | null => {
    const wanted = candidates.find(({ confidence }) => confidence >= LEAST);
    const winner = wanted === undefined ? undefined : playing.get(wanted.role);
    return columns.find(({ column }) => column === winner)?.name ?? null;
  };
  return columns.map((entry) => {
    const role = fixed.get(entry.column);
    return role === undefined
      ? columnRole(entry, chosen.get(entry.column) ?? null, winnerOver(entry))
      : fixedRole(entry, role);
  });
}

function columnRole(
  { column, candidates }: ColumnCandidates,
  chosen: Candidate | null,
  winner: string | null,
): ColumnRole {
  const otherwise =
    winner === null
      ? note('info', 'roles.reason-none')
      : note('info', 'roles.reason-taken', { column: winner });
  return {
    column,
    role: chosen?.role ?? null,
    confidence: chosen?.confidence ?? 0,
    reason: chosen?.reason ?? otherwise,
    alternatives: alternativesTo(chosen?.role ?? null, candidates),
    fixed: false,
  };
}

function fixedRole({ column, candidates }: ColumnCandidates, role: RoleId): ColumnRole {
  return {
    column,
    role,
    confidence: 1,
    reason: note('info', 'roles.reason-fixed'),
    alternatives: alternativesTo(role, candidates),
    fixed: true,
  };
}

function alternativesTo(
  role: RoleId | null,
  candidates: readonly Candidate[],
): ColumnRole['alternatives'] {
  return candidates
    .filter((candidate) => candidate.role !== role)
    .map((candidate) => ({ role: candidate.role, confidence: candidate.confidence }));
}

/** The same columns with one of them given another role, for a reason of its own. */
export function withRole(
  columns: readonly ColumnRole[],
  column: number,
  { role, confidence, reason }: Candidate,
): ColumnRole[] {
  return columns.map((entry) => {
    if (entry.column !== column) return entry;
    const before = entry.role === null ? [] : [{ role: entry.role, confidence: entry.confidence }];
    const others = entry.alternatives.filter((alternative) => alternative.role !== role);
    return { ...entry, role, confidence, reason, alternatives: [...before, ...others] };
  });
}

/** The same columns with one of them left without a role. */
export function withoutRole(
  columns: readonly ColumnRole[],
  column: number,
  reason: ColumnRole['reason'],
): ColumnRole[] {
  return columns.map((entry) => {
    if (entry.column !== column || entry.role === null) return entry;
    const before = { role: entry.role, confidence: entry.confidence };
    return {
      ...entry,
      role: null,
      confidence: 0,
      reason,
      alternatives: [before, ...entry.alternatives],
    };
  });
}
