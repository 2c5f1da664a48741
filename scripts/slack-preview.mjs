// npm run slack:preview: any answer as Slack shows it, in the browser. [FILE.xlsx …] [--settings FILE] [--port 4180]
// With --out FOLDER: pictures of ten answers and the summary in both languages (needs a Chromium).
import { bundle } from './bundle.mjs';
import { install, requireNode, run } from './setup.mjs';

requireNode();
install({ everything: true });
const program = await bundle('tests/hosts/slack/preview/main.ts', 'slack-preview.mjs');
process.exit(run(process.execPath, [program, ...process.argv.slice(2)]));
