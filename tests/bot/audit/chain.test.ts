import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHAIN_START, chainHash } from '../../../bot/audit/index.ts';
import type { AuditEntry } from '../../../bot/store/types.ts';

const entry: AuditEntry = {
  at: 1_780_000_000_000,
  actor: 'ab12',
  action: 'ask',
  workbook: 'demo',
  details: { metric: 'aov', n: 148 },
};

describe('chainHash', () => {
  it('hashes the hash before, the sequence and the entry with sorted keys', () => {
    const text = `${CHAIN_START}\n1\n{"action":"ask","actor":"ab12","at":1780000000000,"details":{"metric":"aov","n":148},"workbook":"demo"}`;
    expect(chainHash(CHAIN_START, 1, entry)).toBe(createHash('sha256').update(text).digest('hex'));
  });
  it('does not depend on the order of keys, nor on what a database adds to the row', () => {
    const stored = { sequence: 1, hash: 'x', previousHash: 'y' };
    const turned = { ...stored, ...entry, details: { n: 148, metric: 'aov' } };
    expect(chainHash(CHAIN_START, 1, turned)).toBe(chainHash(CHAIN_START, 1, entry));
  });
  it('changes with every part', () => {
    const hashes = [
      chainHash(CHAIN_START, 1, entry),
      chainHash(CHAIN_START, 2, entry),
      chainHash('1'.repeat(64), 1, entry),
      chainHash(CHAIN_START, 1, { ...entry, at: entry.at + 1 }),
      chainHash(CHAIN_START, 1, { ...entry, actor: 'ab13' }),
      chainHash(CHAIN_START, 1, { ...entry, workbook: null }),
      chainHash(CHAIN_START, 1, { ...entry, details: { metric: 'aov', n: '148' } }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
