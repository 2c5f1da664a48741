// npm run samples: writes the two demo workbooks in samples/ anew.
import { bundle } from './bundle.mjs';
import { install, requireNode, run } from './setup.mjs';

requireNode();
install({ everything: false });
process.exit(run(process.execPath, [await bundle('samples/make.ts', 'make.mjs')]));
