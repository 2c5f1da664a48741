import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { AS_OF } from './made-data.ts';
import { TASKS, type Task } from './tasks.ts';

/** A program that runs tasks, or why there is none. */
export interface Library {
  readonly name: string;
  readonly tasks: readonly Task[];
  readonly command: readonly string[] | null;
  readonly missing: string;
}

/** One thread, and numpy's own choice of code for this processor. */
export const ENVIRONMENT = (() => {
  const { OPENBLAS_CORETYPE: _, OPENBLAS_L2_SIZE: __, ...rest } = process.env;
  return { ...rest, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
})();

const PYTHON = '/usr/bin/python3';

/**
 * This product and its peers; each has a process of its own for each task.
 *
 * @param alone the product without peers
 */
export function libraries(
  folder: string,
  rows: number,
  self: string,
  alone: boolean,
): readonly Library[] {
  const own = TASKS.map((task) => ({
    name: 'campaign-lens',
    tasks: [task],
    command: [process.execPath, self, 'serve', task, String(rows)],
    missing: '',
  }));
  if (alone) return own;
  const peers = path.join(path.dirname(path.dirname(self)), 'bench', 'peers');
  const packages = installed(peers);
  const python = (module: string, file: string): readonly string[] | null =>
    hasModule(module)
      ? [PYTHON, '-W', 'ignore', path.join(peers, file), folder, String(AS_OF)]
      : null;
  const node = (file: string): readonly string[] | null =>
    packages ? [process.execPath, path.join(peers, file), folder] : null;
  const debian = (name: string) => `not installed (apt-get install ${name})`;
  const npm = 'not installed (npm ci in bench/peers failed)';
  return [
    ...own,
    {
      name: 'pandas',
      tasks: ['segments', 'describe', 'group', 'group-orders'],
      command: python('pandas', 'py-pandas.py'),
      missing: debian('python3-pandas'),
    },
    {
      name: 'scikit-learn',
      tasks: ['cluster'],
      command: python('sklearn', 'py-scikit-learn.py'),
      missing: debian('python3-sklearn'),
    },
    {
      name: 'DuckDB',
      tasks: ['funnel', 'funnel-window'],
      command: node('duckdb.mjs'),
      missing: npm,
    },
    {
      name: 'node-fpgrowth',
      tasks: ['itemsets'],
      command: node('node-fpgrowth.mjs'),
      missing: npm,
    },
    { name: 'arquero', tasks: ['group'], command: node('arquero.mjs'), missing: npm },
  ];
}

function hasModule(module: string): boolean {
  const look = spawnSync(PYTHON, ['-c', `import ${module}`], { stdio: 'ignore', env: ENVIRONMENT });
  return look.status === 0;
}

/** The packages of the peers are there, or can be fetched. */
function installed(folder: string): boolean {
  if (existsSync(path.join(folder, 'node_modules', 'arquero'))) return true;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  return spawnSync(npm, options, { cwd: folder, stdio: 'ignore' }).status === 0;
}
