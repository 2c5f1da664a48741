import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const PREFIX = 'campaign-lens-bot';
const OWNER_ONLY = 0o700;

/** A folder for copies of workbooks, readable by its owner alone, gone when the program ends. */
export interface PrivateFolder {
  readonly path: string;
  /** An empty folder inside, for one version. */
  fresh(): Promise<string>;
  remove(): Promise<void>;
}

const made = new Set<string>();
let removesAtExit = false;

/**
 * Makes the folder and removes those that programs of this machine left behind when they were killed.
 *
 * @param base folder it is made in; the system's temporary folder when absent
 */
export async function privateFolder(base: string = tmpdir()): Promise<PrivateFolder> {
  await mkdir(base, { recursive: true, mode: OWNER_ONLY });
  await removeLeftovers(base);
  const folder = await mkdtemp(path.join(base, `${PREFIX}-${machine()}-${process.pid}-`));
  if (!removesAtExit) process.once('exit', removeMade);
  removesAtExit = true;
  made.add(folder);
  return {
    path: folder,
    fresh: () => mkdtemp(path.join(folder, 'version-')),
    remove: async () => {
      made.delete(folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function removeMade(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}

/** Folders of programs that no longer run here; those of other machines on a shared disk stay. */
async function removeLeftovers(base: string): Promise<void> {
  const ours = new RegExp(`^${PREFIX}-${machine()}-(\\d+)-\\w+$`);
  for (const name of await readdir(base)) {
    const owner = Number(ours.exec(name)?.[1] ?? Number.NaN);
    const folder = path.join(base, name);
    if (Number.isNaN(owner) || made.has(folder) || (owner !== process.pid && isRunning(owner))) {
      continue;
    }
    // Another user's folder cannot be removed, and need not be.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Name of this machine (of the container, where there is one) as part of a file name. */
function machine(): string {
  return hostname().replace(/[^\w]/g, '').slice(0, 32) || 'local';
}
