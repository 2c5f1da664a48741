import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');

/** A program of the tests that runs in processes of its own, which may be killed. */
export interface ChildProgram {
  /** Starts it; `plan` is what `childPlan()` gives there. */
  start(plan: unknown): ChildProcess;
  remove(): void;
}

/** Bundles a TypeScript file (from the project's root) for Node; packages stay outside. */
export async function childProgram(entry: string): Promise<ChildProgram> {
  mkdirSync(join(ROOT, '.tsc'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.tsc', 'child-'));
  const outfile = join(folder, 'child.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return {
    start: (plan) =>
      spawn(process.execPath, [outfile], {
        env: { ...process.env, LENS_CHILD_PLAN: JSON.stringify(plan) },
        stdio: ['ignore', 'inherit', 'inherit'],
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @returns the exit code, or the name of the signal that ended it */
export function ended(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code ?? -1));
  });
}
