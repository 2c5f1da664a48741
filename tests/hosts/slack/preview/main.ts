import process from 'node:process';
import { parseArgs } from 'node:util';
import { writePictures } from './pictures.ts';
import { DEMO, startPreview } from './preview.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '4180' },
    out: { type: 'string' },
    settings: { type: 'string' },
  },
});
const own = positionals.map((file) => ({ file, settings: values.settings ?? null }));
const books = [...own, ...DEMO];
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

if (values.out === undefined) {
  const preview = await startPreview(books, Number(values.port));
  say(`Slack preview · Slack 预览: ${preview.url}`);
  say('Ctrl+C ends it. 按 Ctrl+C 结束。');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => preview.close());
} else {
  const pictures = await writePictures(own.length > 0 ? own : DEMO, values.out);
  for (const { file, refused } of pictures) {
    say([file, ...refused.map((line) => `  Slack would refuse ${line}`)].join('\n'));
  }
  process.exitCode = pictures.some(({ refused }) => refused.length > 0) ? 1 : 0;
}
