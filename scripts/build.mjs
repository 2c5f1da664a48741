// npm run build: the command line as dist/campaign-lens.js; beside it the threads that read and answer.
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { install, requireNode, root } from './setup.mjs';

requireNode();
install({ everything: false });
rmSync(join(root, 'dist'), { recursive: true, force: true });
chmodSync(await bundle('cli/main.ts', 'campaign-lens.js'), 0o755);
await bundle('workbook/read/worker/worker-entry.ts', 'read-worker.js');
await bundle('bot/workbooks/engine/engine-worker.ts', 'engine-worker.js');
