import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments, readConfig } from '../../../bot/config/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'lens-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const MINIMAL = {
  workbooks: [{ id: '618', path: './618.xlsx' }],
  access: { channels: { C0123456789: 'analyst' } },
};

async function read(file: unknown, words: readonly string[] = [], environment = TOKENS) {
  const name = join(folder, 'lens-bot.json');
  writeFileSync(name, typeof file === 'string' ? file : JSON.stringify(file));
  return readConfig(readArguments(['--config', name, ...words]), environment, 'en', folder);
}

describe('readConfig', () => {
  it('fills in what is not said, and makes paths absolute from the file', async () => {
    const config = await read(MINIMAL);
    expect(config).toMatchObject({
      language: 'en',
      timeZone: 'UTC',
      slack: { mode: 'socket', sockets: 2 },
      state: { file: join(folder, 'lens-bot.sqlite') },
      health: { host: '127.0.0.1', port: 8484 },
      databaseUrl: null,
      slackApiUrl: null,
      model: null,
    });
    expect(config.workbooks[0]?.path).toBe(join(folder, '618.xlsx'));
  });

  it('needs no file where workbook and channel are named', async () => {
    const words = readArguments([
      'orders.xlsx',
      '--channel',
      'C0123456789',
      '--user',
      'U0123456789',
    ]);
    const config = await readConfig(words, TOKENS, 'zh', join(folder, 'empty'));
    expect(config.workbooks).toMatchObject([{ id: 'workbook', default: true }]);
    expect(config.access).toMatchObject({
      channels: { C0123456789: 'analyst' },
      users: { U0123456789: 'owner' },
    });
    expect(config.language).toBe('zh');
  });

  it.each([
    ['{ "workbooks": ', 'bot.config-not-json'],
    ['[]', 'bot.config-not-json'],
    [{ ...MINIMAL, extra: 1 }, 'bot.config-invalid'],
    [{ ...MINIMAL, timeZone: 'Mars/Base' }, 'bot.config-invalid'],
    [{ ...MINIMAL, access: { channels: { general: 'viewer' } } }, 'bot.config-invalid'],
    [{ access: MINIMAL.access }, 'bot.config-no-workbook'],
    [{ workbooks: MINIMAL.workbooks }, 'bot.config-nobody'],
  ])('says what is not right in %j', async (file, code) => {
    await expect(read(file)).rejects.toMatchObject({ code });
  });

  it('names the place of what is not right', async () => {
    await expect(read({ ...MINIMAL, slack: { port: 0 } })).rejects.toMatchObject({
      params: { file: 'lens-bot.json', path: 'slack.port' },
    });
  });

  it('says that there is no file, and how to do without', async () => {
    const words = readArguments([]);
    await expect(readConfig(words, TOKENS, 'en', join(folder, 'empty'))).rejects.toMatchObject({
      code: 'bot.config-missing',
    });
  });

  it('takes the database, another Slack and the secret from the environment', async () => {
    const environment = {
      ...TOKENS,
      DATABASE_URL: 'postgres://db/lens',
      SLACK_API_URL: 'http://127.0.0.1:1/api/',
      LENS_SECRET: ' s ',
      LENS_STATE: '/data/state.sqlite',
    };
    expect(await read(MINIMAL, [], environment)).toMatchObject({
      databaseUrl: 'postgres://db/lens',
      slackApiUrl: 'http://127.0.0.1:1/api/',
      secret: 's',
      state: { file: '/data/state.sqlite' },
    });
  });
});

describe('readArguments', () => {
  it('takes files, channels and switches', () => {
    expect(
      readArguments(['a.xlsx', 'b.xlsx', '--channel', 'C1', '--channel', 'C2', '--check']),
    ).toMatchObject({
      files: ['a.xlsx', 'b.xlsx'],
      channels: ['C1', 'C2'],
      check: true,
      config: null,
    });
  });

  it.each([[['--nonsense']], [['--language', 'fr']]])('refuses %j by name', (argv) => {
    expect(() => readArguments(argv)).toThrow(
      expect.objectContaining({
        code: 'bot.unknown-option',
        params: { option: expect.stringContaining(argv[0]!) },
      }),
    );
  });
});
