import { describe, expect, it } from 'vitest';
import {
  auditRecorder,
  auditReport,
  CHAIN_START,
  chainHash,
  pseudonym,
  verifyAudit,
} from '../../../bot/audit/index.ts';
import type { AuditEntry, AuditLog, StoredAuditEntry } from '../../../bot/store/types.ts';
import { question } from '../../core/query/disclosure/world.ts';

const SECRET = 'a secret of the tests';
const AT = Date.UTC(2026, 5, 26);
const asker = { team: 'T0HOME', user: 'U0ANNA', channel: null };

function logOf(kept: StoredAuditEntry[]): AuditLog {
  return {
    async append(entry: AuditEntry) {
      const sequence = kept.length + 1;
      const previousHash = kept.at(-1)?.hash ?? CHAIN_START;
      const stored = {
        ...entry,
        sequence,
        previousHash,
        hash: chainHash(previousHash, sequence, entry),
      };
      kept.push(stored);
      return stored;
    },
    entries: async (from = 1, limit = 1_000) => kept.slice(from - 1, from - 1 + limit),
    firstBroken: async () => null,
  };
}

async function filled(count: number): Promise<StoredAuditEntry[]> {
  const kept: StoredAuditEntry[] = [];
  const recorder = auditRecorder(logOf(kept), SECRET);
  for (let at = 0; at < count; at += 1) {
    await recorder.asked({
      asker,
      at: AT + at,
      outcome: 'answered',
      question: question({ metric: 'aov', filters: [{ dimension: 'city', values: ['Alba'] }] }),
      workbook: 'demo',
    });
  }
  return kept;
}

describe('auditRecorder', () => {
  it('records what kind of question was asked, never its values, words or who asked', async () => {
    const kept: StoredAuditEntry[] = [];
    await auditRecorder(logOf(kept), SECRET).asked({
      asker,
      at: AT,
      outcome: 'refused',
      question: question({
        intent: 'who-counts',
        customer: 'C0012',
        metric: 'segment_size',
        filters: [{ dimension: 'city', values: ['Alba', 'Berg'] }],
        unknown: ['13812341234'],
      }),
      workbook: 'demo',
      hiddenCount: 2,
    });
    expect(kept[0]).toMatchObject({
      at: AT,
      action: 'ask',
      workbook: 'demo',
      details: {
        outcome: 'refused',
        place: 'direct',
        intent: 'who-counts',
        metric: 'segment_size',
        filters: 'city',
        filterValues: 2,
        hiddenRows: 2,
      },
    });
    expect(JSON.stringify(kept)).not.toMatch(/C0012|Alba|Berg|U0ANNA|138/);
  });
  it('gives a person the same pseudonym each time, another under another secret', () => {
    expect(pseudonym(asker, SECRET)).toBe(pseudonym({ ...asker }, SECRET));
    expect(pseudonym(asker, SECRET)).not.toBe(pseudonym(asker, `${SECRET}.`));
    expect(pseudonym(asker, SECRET)).not.toBe(pseudonym({ ...asker, user: 'U0BERT' }, SECRET));
  });
  it('refuses a short secret', () => {
    expect(() => auditRecorder(logOf([]), 'short')).toThrow('bot.audit-secret');
  });
});

describe('verifyAudit', () => {
  it('finds a whole chain, over more entries than are read at once', async () => {
    const kept = await filled(2_001);
    const summary = await verifyAudit(logOf(kept));
    expect(summary).toMatchObject({ count: 2_001, firstBroken: null, actors: 1, from: AT });
    expect(summary.head).toBe(kept.at(-1)!.hash);
    expect(auditReport(summary, 'en')[0]).toContain('2,001 entries');
  });
  it('finds the first entry that was changed, removed, added or moved', async () => {
    const kept = await filled(6);
    const broken = async (entries: StoredAuditEntry[]) =>
      (await verifyAudit(logOf(entries))).firstBroken;
    const changed = { ...kept[2]!, details: { ...kept[2]!.details, outcome: 'refused' } };
    expect(await broken([...kept.slice(0, 2), changed, ...kept.slice(3)])).toBe(3);
    expect(await broken([...kept.slice(0, 3), ...kept.slice(4)])).toBe(4);
    expect(await broken([...kept.slice(0, 3), kept[2]!, ...kept.slice(3)])).toBe(4);
    expect(await broken([kept[1]!, kept[0]!, ...kept.slice(2)])).toBe(1);
  });
  it('finds that the end was cut off, from an end noted before', async () => {
    const kept = await filled(6);
    const head = kept.at(-1)!.hash;
    expect((await verifyAudit(logOf(kept), head)).hasKnownHead).toBe(true);
    const cut = await verifyAudit(logOf(kept.slice(0, 5)), head);
    expect(cut).toMatchObject({ firstBroken: null, hasKnownHead: false });
    expect(auditReport(cut, 'zh').join('\n')).toContain('截掉');
  });
  it('says that an empty log is empty', async () => {
    expect(auditReport(await verifyAudit(logOf([])), 'en')).toEqual(['The audit log is empty.']);
  });
});
