import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LensError, t } from '#core';
import { openStore } from '../../../bot/store/index.ts';
import { migrate } from '../../../bot/store/sql/migrate.ts';
import { MIGRATIONS } from '../../../bot/store/sql/migrations.ts';
import { openPostgres } from '../../../bot/store/sql/postgres.ts';
import { connectionProblem, placeOf } from '../../../bot/store/sql/postgres-problem.ts';
import { openSqlite } from '../../../bot/store/sql/sqlite.ts';
import {
  freePort,
  type PrivatePostgres,
  postgresPrograms,
  startPostgres,
} from '../../support/postgres.ts';
import { emptyPlaces, STORE_KINDS } from '../../support/stores.ts';
import { madeSchedule } from './made.ts';

async function problemOf(opening: Promise<unknown>): Promise<LensError> {
  const error = await opening.then(
    () => new Error('opened'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof LensError)) throw error;
  for (const language of ['zh', 'en'] as const) {
    expect(t(language, error.code, error.params)).not.toContain('{');
  }
  return error;
}

describe('openStore in a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lens-open-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const open = (file: string) => openStore({ databaseUrl: null, file });

  it('makes file and folder, for their owner only', async () => {
    const file = join(folder, 'new', 'state.sqlite');
    const store = await open(file);
    await store.schedules.put(madeSchedule('s1'));
    for (const each of [file, `${file}-wal`, `${file}-shm`]) {
      expect(statSync(each).mode & 0o777).toBe(0o600);
    }
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700);
    await store.close();
  });

  it('closes a file to others that was open to them', async () => {
    const file = join(folder, 'open.sqlite');
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    await (await open(file)).close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('waits for the disk at each commit', async () => {
    const sql = await openSqlite(join(folder, 'full.sqlite'));
    expect(await sql.rows('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await sql.rows('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await sql.rows('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await sql.close();
  });

  it('says which file cannot be written', async () => {
    const error = await problemOf(open(join(folder, 'state.sqlite', '..')));
    expect(error).toMatchObject({ code: 'bot.store-file', params: { reason: 'EISDIR' } });
    const below = join(folder, 'a-file');
    writeFileSync(below, 'x');
    expect(await problemOf(open(join(below, 'state.sqlite')))).toMatchObject({
      code: 'bot.store-file',
    });
  });

  it('says that a file is no database, and leaves it as it was', async () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(
      file,
      'these are notes, not a database; they are long enough to be a header\n'.repeat(20),
    );
    const before = readFileSync(file);
    expect(await problemOf(open(file))).toMatchObject({ code: 'bot.store-not-sqlite' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says what to do where better-sqlite3 is not installed', async () => {
    vi.doMock('better-sqlite3', () => {
      throw new Error('not installed');
    });
    try {
      expect(await problemOf(open(':memory:'))).toMatchObject({ code: 'bot.store-sqlite-missing' });
    } finally {
      vi.doUnmock('better-sqlite3');
    }
  });

  it('rolls a failed transaction back and goes on', async () => {
    const sql = await openSqlite(':memory:');
    await sql.change('CREATE TABLE one (n bigint)');
    const failing = sql.transaction('x', async (statements) => {
      await statements.change('INSERT INTO one VALUES (1)');
      throw new Error('halfway');
    });
    const after = sql.change('INSERT INTO one VALUES (2)');
    await expect(failing).rejects.toThrow('halfway');
    await after;
    expect(await sql.rows('SELECT n FROM one')).toEqual([{ n: 2 }]);
    await sql.close();
  });
});

describe.each(STORE_KINDS)('migrate on $kind', ({ kind, absent }) => {
  describe.skipIf(absent)('versions', () => {
    const emptyPlace = emptyPlaces(kind);
    const openSql = async (place: Awaited<ReturnType<typeof emptyPlace>>) =>
      place.databaseUrl === null ? openSqlite(place.file) : openPostgres(place.databaseUrl);

    it('lets several instances start on an empty place at once', async () => {
      const place = await emptyPlace();
      const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(place)));
      await stores[0]!.schedules.put(madeSchedule('s1'));
      expect(await stores[5]!.schedules.get('s1')).toEqual(madeSchedule('s1'));
      await Promise.all(stores.map((store) => store.close()));
    });

    it('runs only what is new, and keeps what is there', async () => {
      const place = await emptyPlace();
      const store = await openStore(place);
      await store.schedules.put(madeSchedule('s1'));
      await store.close();
      const sql = await openSql(place);
      const next = [...MIGRATIONS, ['ALTER TABLE lens_schedules ADD COLUMN note text']];
      await migrate(sql, next);
      await migrate(sql, next);
      expect(await sql.rows('SELECT id, note FROM lens_schedules')).toEqual([
        { id: 's1', note: null },
      ]);
      await sql.close();
    });

    it('leaves nothing half done when a statement fails', async () => {
      const sql = await openSql(await emptyPlace());
      const broken = [['CREATE TABLE lens_first (n bigint)', 'CREATE TABLE lens_first (n bigint)']];
      await expect(migrate(sql, broken)).rejects.toThrow();
      await migrate(sql, [['CREATE TABLE lens_first (n bigint)']]);
      expect(await sql.rows('SELECT * FROM lens_first')).toEqual([]);
      await sql.close();
    });

    it('refuses what a newer program wrote', async () => {
      const place = await emptyPlace();
      const sql = await openSql(place);
      await migrate(sql, [...MIGRATIONS, []]);
      await sql.close();
      expect(await problemOf(openStore(place))).toMatchObject({
        code: 'bot.store-newer',
        params: { found: MIGRATIONS.length + 1, known: MIGRATIONS.length },
      });
    });
  });
});

describe.skipIf(postgresPrograms === null)('openStore on PostgreSQL', () => {
  let server: PrivatePostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  const open = (databaseUrl: string) => openStore({ databaseUrl, file: '' });
  const secretless = (error: LensError) => {
    const shown = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error);
    for (const secret of [
      'wr0ng',
      'wr%30ng',
      server.password,
      encodeURIComponent(server.password),
    ]) {
      expect(shown).not.toContain(secret);
    }
    return error;
  };

  it('says that the login was refused, without the password', async () => {
    const url = `postgresql://lens:wr%30ng@127.0.0.1:${server.port}/postgres`;
    expect(secretless(await problemOf(open(url)))).toMatchObject({
      code: 'bot.store-login',
      params: { place: `127.0.0.1:${server.port}/postgres`, reason: '28P01' },
    });
  });

  it('says that the database is missing', async () => {
    const url = (await server.newDatabase()).replace(/lens_\d+$/, 'nothing_here');
    expect(secretless(await problemOf(open(url)))).toMatchObject({ code: 'bot.store-database' });
  });

  it('says that nobody listens', async () => {
    const url = `postgresql://lens:wr%30ng@127.0.0.1:${await freePort()}/lens`;
    expect(secretless(await problemOf(open(url)))).toMatchObject({
      code: 'bot.store-unreachable',
      params: { reason: 'ECONNREFUSED' },
    });
  });

  it('goes on after its connections were ended', async () => {
    const url = await server.newDatabase();
    const store = await open(url);
    await store.schedules.put(madeSchedule('s1'));
    const sql = await openPostgres(url);
    await sql.rows(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    await expect
      .poll(() => store.schedules.get('s1').catch(() => null))
      .toEqual(madeSchedule('s1'));
    await sql.close();
    await store.close();
  });
});

describe('placeOf', () => {
  it.each([
    ['postgresql://lens:secret@db.internal:6432/lens', 'db.internal:6432/lens'],
    ['postgres://lens:secret@db.internal/lens?sslmode=require', 'db.internal:5432/lens'],
    ['postgresql:///lens?host=/run/postgresql', '/run/postgresql:5432/lens'],
  ])('tells where %s is, without who logs in', (url, place) => {
    expect(placeOf(url)).toBe(place);
  });

  it.each(['mysql://lens:secret@db/lens', 'db.internal', 'postgresql://lens:p ss@@:x/'])(
    'refuses %s without repeating it',
    async (url) => {
      const error = await problemOf(openStore({ databaseUrl: url, file: '' }));
      expect(error.code).toBe('bot.store-url');
      expect(inspect(error, { depth: 10 })).not.toContain('secret');
      expect(error.cause).toBeUndefined();
    },
  );
});

describe('connectionProblem', () => {
  it('cuts a password out of what the server or the driver said', () => {
    const url = 'postgresql://lens:p%40ss@db/lens';
    const said = new Error(`cannot use ${url}: p@ss, p%40ss`);
    const { code, params } = connectionProblem(said, 'db:5432/lens', url);
    expect(code).toBe('bot.store-unreachable');
    expect(params).toEqual({ place: 'db:5432/lens', reason: 'cannot use …: …, …' });
  });
});
