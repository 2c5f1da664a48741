import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { StorePlace } from '../../bot/store/index.ts';
import { type PrivatePostgres, postgresPrograms, startPostgres } from './postgres.ts';

/** Where a test's stores stand: each kind, and whether this machine has it. */
export const STORE_KINDS = [
  { kind: 'sqlite', absent: false },
  { kind: 'postgres', absent: postgresPrograms === null },
] as const;

/** Gives empty places of a kind while the tests of this `describe` run; removes them afterwards. */
export function emptyPlaces(kind: 'sqlite' | 'postgres'): () => Promise<StorePlace> {
  let server: PrivatePostgres | null = null;
  let folder = '';
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lens-store-'));
    if (kind === 'postgres') server = await startPostgres();
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return async () => {
    count += 1;
    const file = join(folder, `state-${count}.sqlite`);
    return { databaseUrl: server === null ? null : await server.newDatabase(), file };
  };
}
