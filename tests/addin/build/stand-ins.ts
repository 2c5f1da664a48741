import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A small pane and worker in a folder of their own, to build without the real ones. */
export function standIns() {
  const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-'));
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  write('pane.css', 'body { color: #1b2324; }');
  const pane = write(
    'pane.ts',
    `import './pane.css';
import { RIBBON_ACTIONS } from '${ROOT}/addin/manifest/index.ts';
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.postMessage(RIBBON_ACTIONS);
`,
  );
  const worker = write('worker.ts', "postMessage('ready');\n");
  const functions = path.join(ROOT, 'addin', 'functions', 'functions.ts');
  const functionsWorker = path.join(ROOT, 'addin', 'functions', 'worker.ts');
  const entries = { pane, worker, functions, 'functions-worker': functionsWorker };
  return { folder, entries };
}
