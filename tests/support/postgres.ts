import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN_FOLDER = '/usr/lib/postgresql';
const START_TIMEOUT_MS = 60_000;

/** Folder of PostgreSQL's programs on this machine; `null`: tests that need it skip. */
export const postgresPrograms: string | null = findPrograms();

function findPrograms(): string | null {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : [];
  const newestFirst = versions.sort((left, right) => Number(right) - Number(left));
  const folders = [
    ...newestFirst.map((version) => join(DEBIAN_FOLDER, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return folders.find((folder) => folder !== '' && existsSync(join(folder, 'initdb'))) ?? null;
}

/** A PostgreSQL of one's own on a loopback port, with its files in a temporary folder. */
export interface PrivatePostgres {
  readonly host: string;
  readonly port: number;
  readonly password: string;
  /** Address of a database made anew. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; it then runs as the user its package makes. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString());
  return { uid: id('-u'), gid: id('-g') };
}

/** @param durable waits for the disk at each commit, as a real one does; tests need not */
export async function startPostgres({ durable = false } = {}): Promise<PrivatePostgres> {
  if (postgresPrograms === null) throw new Error('no PostgreSQL on this machine');
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'lens-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const password = 'made-up:p@ss/word';
  const environment = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  const made = spawnSync(
    'sh',
    [
      '-c',
      'printf %s "$1" > "$2/password" && exec "$3/initdb" -D "$2/data" -U lens -A scram-sha-256 --pwfile="$2/password" -E UTF8 --no-sync',
      'sh',
      password,
      folder,
      postgresPrograms,
    ],
    { ...user, cwd: folder, env: environment },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr.toString()}`);

  const port = await freePort();
  const fsync = `fsync=${durable ? 'on' : 'off'}`;
  const settings = [fsync, 'listen_addresses=127.0.0.1', 'max_connections=200'];
  const server = spawn(
    join(postgresPrograms, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((one) => ['-c', one])],
    { ...user, cwd: folder, env: environment, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await readyToConnect(server);

  const address = (database: string) =>
    `postgresql://lens:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    host: '127.0.0.1',
    port,
    password,
    async newDatabase() {
      databases += 1;
      const name = `lens_${databases}`;
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return address(name);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readyToConnect(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(said)), START_TIMEOUT_MS);
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
    server.once('exit', () => reject(new Error(said)));
  });
}

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
