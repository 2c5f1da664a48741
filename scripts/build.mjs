// npm run build: the command line as dist/campaign-lens.js, the thread that reads files beside it.
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { install, requireNode, root } from './setup.mjs';

requireNode();
install({ everything: false });
rmSync(join(root, 'dist'), { recursive: true, force: true });
chmodSync(await bundle('cli/main.ts', 'campaign-lens.js'), 0o755);
await bundle('workbook/read/worker/worker-entry.ts', 'read-worker.js');
