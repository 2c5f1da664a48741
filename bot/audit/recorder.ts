import { createHmac } from 'node:crypto';
import { LensError, type Question } from '#core';
import type { Asker } from '../access/types.ts';
import type { AuditEntry, AuditLog } from '../store/types.ts';

const LEAST_SECRET = 16;

/** A question and what came of it. */
export interface AskedRecord {
  readonly asker: Asker;
  /** Time, ms. */
  readonly at: number;
  /** What came of it: `answered`, `refused`, `asked-back`, `not-allowed`, … */
  readonly outcome: string;
  /** As understood; `null` where it wasn't. Its words, values and customers are not recorded. */
  readonly question: Question | null;
  readonly workbook: string | null;
  /** Rows that were hidden. */
  readonly hiddenCount?: number;
}

/** Something done beside asking: a schedule made, an alert deleted. */
export interface DoneRecord {
  readonly asker: Asker;
  readonly at: number;
  readonly action: string;
  readonly workbook: string | null;
}

/** Writes who asked and did what to the audit log, without personal data. */
export interface AuditRecorder {
  asked(record: AskedRecord): Promise<void>;
  did(record: DoneRecord): Promise<void>;
}

/**
 * A recorder that stands a person in by a pseudonym (HMAC-SHA-256 of team and user under a secret): the
 * same person is the same actor, but nobody without the secret can tell who, not even by trying all ids.
 *
 * @param secret at least 16 characters, kept outside the store
 * @throws {LensError} `bot.audit-secret` for a shorter one
 */
export function auditRecorder(log: AuditLog, secret: string): AuditRecorder {
  if (secret.length < LEAST_SECRET)
    throw new LensError('bot.audit-secret', { least: LEAST_SECRET });
  const append = async (
    { asker, at, workbook }: Pick<DoneRecord, 'asker' | 'at' | 'workbook'>,
    action: string,
    details: AuditEntry['details'],
  ): Promise<void> => {
    const place = asker.channel === null ? 'direct' : 'channel';
    await log.append({
      at,
      actor: pseudonym(asker, secret),
      action,
      workbook,
      details: { place, ...details },
    });
  };
  return {
    asked: (record) =>
      append(record, 'ask', {
        outcome: record.outcome,
        ...(record.question === null ? {} : shapeOf(record.question)),
        ...(record.hiddenCount === undefined ? {} : { hiddenRows: record.hiddenCount }),
      }),
    did: (record) => append(record, record.action, {}),
  };
}

/** The same 64 hex digits for the same person, as long as the secret stays. */
export function pseudonym({ team, user }: Pick<Asker, 'team' | 'user'>, secret: string): string {
  return createHmac('sha256', secret).update(`actor\n${team}\n${user}`, 'utf8').digest('hex');
}

/** What kind of question it was; names of columns and metrics are ours, values are the workbook's. */
function shapeOf(question: Question): AuditEntry['details'] {
  const {
    intent = 'measure',
    topic = null,
    metric,
    dimension,
    filters,
    segments,
    period,
  } = question;
  return {
    intent,
    ...(topic === null ? {} : { topic }),
    metric,
    dimension,
    filters: filters.map((filter) => filter.dimension).join(',') || null,
    filterValues: filters.reduce((sum, { values }) => sum + values.length, 0),
    segments: segments.length,
    days: period === null ? null : period.to - period.from + 1,
    compared: question.compare !== null || Boolean(question.comparePeriod),
  };
}
