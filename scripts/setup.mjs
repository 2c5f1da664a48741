// What both README commands need first: a fitting Node and the packages of the lockfile.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command, from the project's root unless `cwd` is given, its output shown unless `quiet`; returns its exit code. */
export function run(command, args, { quiet = false, env = process.env, cwd = root } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const result = spawnSync(command, args, { cwd, stdio, env, encoding: 'utf8' });
  if (quiet && result.status !== 0) process.stderr.write(`${result.stdout}${result.stderr}`);
  return result.status ?? 1;
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`campaign-lens needs Node 20.19 or newer; this is ${process.version}.`);
  console.error(`campaign-lens 需要 Node 20.19 或更新版本，当前是 ${process.version}。`);
  process.exit(1);
}

/**
 * Installs packages when they are missing or older than the lockfile: those the product runs on, or with
 * `everything` also those its tests need.
 */
export function install({ everything }) {
  ci(root, everything ? 'vitest' : 'exceljs', everything ? [] : ['--omit=dev']);
}

/** Installs the packages of a folder that has a lockfile of its own. */
export function installIn(folder) {
  ci(join(root, folder), 'zod', ['--omit=dev']);
}

/** `probe` is a package that is there once the installation is. */
function ci(folder, probe, more) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const found = existsSync(join(folder, 'node_modules', probe, 'package.json'));
  if (found && existsSync(installed) && sameVersions(folder, installed)) return;
  console.error('Installing packages… 正在安装依赖…');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...more];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (run(npm, args, { quiet: true, cwd: folder }) !== 0) {
    console.error('The packages could not be installed (see above). Is the network reachable?');
    console.error('依赖安装失败（见上）。请检查网络。');
    process.exit(1);
  }
}

/** Every installed package has the version the lockfile asks for. */
function sameVersions(folder, installed) {
  const lock = join(folder, 'package-lock.json');
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(found).every(([path, { version }]) => wanted[path]?.version === version);
}
