import { CHAIN_START, chainHash } from '../audit/index.ts';
import type { Row, Sql } from './sql/types.ts';
import type { AuditEntry, AuditLog, StoredAuditEntry } from './types.ts';

const ENTRIES_AT_ONCE = 1_000;

export function sqlAuditLog(sql: Sql): AuditLog {
  const entries = async (
    from = 1,
    limit = ENTRIES_AT_ONCE,
  ): Promise<readonly StoredAuditEntry[]> => {
    const rows = await sql.rows(
      'SELECT * FROM lens_audit WHERE sequence >= ? ORDER BY sequence LIMIT ?',
      from,
      limit,
    );
    return rows.map(storedEntry);
  };

  return {
    entries,

    append(entry) {
      return sql.transaction('audit', async (statements) => {
        const [last] = await statements.rows(
          'SELECT sequence, hash FROM lens_audit ORDER BY sequence DESC LIMIT 1',
        );
        const sequence = Number(last?.sequence ?? 0) + 1;
        const previousHash = String(last?.hash ?? CHAIN_START);
        const hash = chainHash(previousHash, sequence, entry);
        await statements.change(
          `INSERT INTO lens_audit
              (sequence, at, actor, action, workbook, details, hash, previous_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          sequence,
          entry.at,
          entry.actor,
          entry.action,
          entry.workbook,
          JSON.stringify(entry.details),
          hash,
          previousHash,
        );
        return { ...entryOf(entry), sequence, hash, previousHash };
      });
    },

    async firstBroken() {
      let sequence = 0;
      let previousHash = CHAIN_START;
      for (;;) {
        const batch = await entries(sequence + 1);
        for (const entry of batch) {
          sequence += 1;
          const follows =
            entry.sequence === sequence &&
            entry.previousHash === previousHash &&
            entry.hash === chainHash(previousHash, sequence, entryOf(entry));
          if (!follows) return sequence;
          previousHash = entry.hash;
        }
        if (batch.length < ENTRIES_AT_ONCE) return null;
      }
    },
  };
}

function entryOf({ at, actor, action, workbook, details }: AuditEntry): AuditEntry {
  return { at, actor, action, workbook, details };
}

function storedEntry(row: Row): StoredAuditEntry {
  return {
    at: Number(row.at),
    actor: String(row.actor),
    action: String(row.action),
    workbook: row.workbook == null ? null : String(row.workbook),
    details: JSON.parse(String(row.details)) as AuditEntry['details'],
    sequence: Number(row.sequence),
    hash: String(row.hash),
    previousHash: String(row.previous_hash),
  };
}
