// npm run slack:local: a Slack of one's own on this machine, to try the bot without Slack. [--port 4170]
import { bundle } from './bundle.mjs';
import { install, requireNode, run } from './setup.mjs';

requireNode();
install({ everything: true });
const program = await bundle('tests/hosts/slack/local/main.ts', 'local-slack.mjs');
process.exit(run(process.execPath, [program, ...process.argv.slice(2)]));
