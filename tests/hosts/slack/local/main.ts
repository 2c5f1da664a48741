import process from 'node:process';
import { parseArgs } from 'node:util';
import { type LocalSlack, startSlack } from '../local-slack.ts';
import { localPages } from './pages.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4170' } } });
let started: LocalSlack | null = null;
const slack = await startSlack({
  port: Number(values.port),
  pages: localPages(() => {
    if (started === null) throw new Error('not started yet');
    return started;
  }),
});
started = slack;

const lines = [
  `Local Slack · 本地 Slack: ${slack.url}`,
  '',
  `SLACK_API_URL=${slack.apiUrl}`,
  `SLACK_BOT_TOKEN=${slack.app.token}`,
  `SLACK_APP_TOKEN=${slack.app.appToken}`,
  `SLACK_SIGNING_SECRET=${slack.app.signingSecret}`,
  '',
  `team ${slack.team.id}`,
  ...[...slack.people.values()].map(({ id, name }) => `${id} ${name}`),
  ...[...slack.channels.values()].map(({ id, name }) => `${id} #${name}`),
  '',
  'Ctrl+C ends it. 按 Ctrl+C 结束。',
];
process.stdout.write(`${lines.join('\n')}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    slack.forgive();
    slack.stop().then(
      () => process.exit(0),
      () => process.exit(0),
    );
  });
}
