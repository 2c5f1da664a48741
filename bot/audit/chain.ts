import { createHash } from 'node:crypto';
import type { AuditEntry } from '../store/types.ts';

/** `previousHash` of the first entry. */
export const CHAIN_START = '0'.repeat(64);

/**
 * The hash of an audit entry: SHA-256, as 64 hex digits, of the hash before it, its sequence and the
 * entry as JSON with sorted keys. Changing, removing, adding or moving an entry changes every hash after.
 *
 * @param previousHash `CHAIN_START` for the first entry
 * @param sequence position in the log, as stored
 */
export function chainHash(previousHash: string, sequence: number, entry: AuditEntry): string {
  const { at, actor, action, workbook, details } = entry;
  const text = canonicalJson({ at, actor, action, workbook, details });
  return createHash('sha256').update(`${previousHash}\n${sequence}\n${text}`, 'utf8').digest('hex');
}

/** JSON with the keys of every object in order of their code units, so that a stored copy gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}
