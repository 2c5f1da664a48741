import { isoDay, type Language, t } from '#core';
import type { AuditEntry, AuditLog, StoredAuditEntry } from '../store/types.ts';
import { CHAIN_START, chainHash } from './chain.ts';

const AT_ONCE = 1_000;
const DAY_MS = 86_400_000;

/** What an audit log holds, and whether its chain is whole. */
export interface AuditSummary {
  readonly count: number;
  /** Sequence of the first entry that doesn't follow; `null`: the chain is whole. */
  readonly firstBroken: number | null;
  /** Hash of the last entry: kept elsewhere, it shows later whether the end was cut off. */
  readonly head: string;
  /** ms; `null` for an empty log. */
  readonly from: number | null;
  readonly to: number | null;
  readonly actors: number;
  /** Entries by action, or by outcome of a question, most often first. */
  readonly byOutcome: readonly (readonly [string, number])[];
}

/**
 * Reads a whole log and checks every hash.
 *
 * @param knownHead a head noted before: it must be the hash of some entry, or the end was cut off
 */
export async function verifyAudit(
  log: Pick<AuditLog, 'entries'>,
  knownHead: string | null = null,
): Promise<AuditSummary & { readonly hasKnownHead: boolean }> {
  let head = CHAIN_START;
  let count = 0;
  let firstBroken: number | null = null;
  let from: number | null = null;
  let to: number | null = null;
  let hasKnownHead = knownHead === null || knownHead === CHAIN_START;
  const actors = new Set<string>();
  const outcomes = new Map<string, number>();
  for (;;) {
    const batch = await log.entries(count + 1, AT_ONCE);
    for (const entry of batch) {
      count += 1;
      if (firstBroken === null && !follows(entry, head, count)) firstBroken = count;
      head = entry.hash;
      from ??= entry.at;
      to = entry.at;
      actors.add(entry.actor);
      const what = `${entry.action}${entry.details.outcome ? ` · ${entry.details.outcome}` : ''}`;
      outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
      hasKnownHead ||= head === knownHead;
    }
    if (batch.length < AT_ONCE) break;
  }
  const byOutcome = [...outcomes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { count, firstBroken, head, from, to, actors: actors.size, byOutcome, hasKnownHead };
}

function follows(entry: StoredAuditEntry, previousHash: string, sequence: number): boolean {
  const { at, actor, action, workbook, details } = entry;
  const plain: AuditEntry = { at, actor, action, workbook, details };
  return (
    entry.sequence === sequence &&
    entry.previousHash === previousHash &&
    entry.hash === chainHash(previousHash, sequence, plain)
  );
}

/** The result of `verifyAudit` in lines for a terminal. */
export function auditReport(
  summary: Awaited<ReturnType<typeof verifyAudit>>,
  language: Language,
): readonly string[] {
  const { count, firstBroken, head, from, to, actors, byOutcome, hasKnownHead } = summary;
  if (count === 0) return [t(language, 'bot.audit-empty')];
  const day = (ms: number | null): string => isoDay(Math.floor((ms ?? 0) / DAY_MS));
  return [
    firstBroken === null
      ? t(language, 'bot.audit-whole', { count })
      : t(language, 'bot.audit-broken', { sequence: firstBroken }),
    ...(hasKnownHead ? [] : [t(language, 'bot.audit-cut')]),
    t(language, 'bot.audit-range', { from: day(from), to: day(to), actors }),
    ...byOutcome.map(([what, times]) => t(language, 'bot.audit-line', { what, times })),
    t(language, 'bot.audit-head', { head }),
  ];
}
