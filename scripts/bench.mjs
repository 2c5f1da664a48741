// npm run bench -- NAME: builds and runs bench/NAME.ts; without a name, lists them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { install, requireNode, root, run } from './setup.mjs';

requireNode();
install({ everything: true });
const names = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('_'))
  .map((file) => file.slice(0, -3));
const [name, ...rest] = process.argv.slice(2);
if (!names.includes(name)) {
  console.log(`npm run bench -- ${names.join(' | ')}`);
  process.exit(name === undefined ? 0 : 2);
}
if (run(process.execPath, [join(root, 'scripts', 'build.mjs')]) !== 0) process.exit(1);
const file = await bundle(`bench/${name}.ts`, `bench-${name}.js`);
process.exit(run(process.execPath, [file, ...rest]));
