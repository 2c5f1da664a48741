import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../bot/store/index.ts';
import { chromiumPath } from '../support/chromium.ts';
import { postgresPrograms } from '../support/postgres.ts';
import { hasShared } from '../support/shared.ts';

const required = new Set((process.env.LENS_REQUIRE ?? '').split(',').filter((part) => part !== ''));

/** Parts that may be missing on a user's machine, and must not be where everything is switched on. */
describe('required parts', () => {
  it('knows every part it is asked for', () => {
    const known = ['shared', 'libreoffice', 'chromium', 'sqlite', 'postgres'];
    expect([...required].filter((part) => !known.includes(part))).toEqual([]);
  });

  it('has the real data when it is required', () => {
    expect(hasShared || !required.has('shared')).toBe(true);
  });

  it('has LibreOffice when it is required', () => {
    const found = spawnSync('soffice', ['--version']).status === 0;
    expect(found || !required.has('libreoffice')).toBe(true);
  });

  it('has Chromium when it is required', () => {
    expect(chromiumPath !== null || !required.has('chromium')).toBe(true);
  });

  it('has SQLite when it is required', async () => {
    if (!required.has('sqlite')) return;
    const store = await openStore({ databaseUrl: null, file: ':memory:' });
    expect(store.kind).toBe('sqlite');
    await store.close();
  });

  it('has PostgreSQL when it is required', () => {
    expect(postgresPrograms !== null || !required.has('postgres')).toBe(true);
  });
});
