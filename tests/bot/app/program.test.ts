import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSlack, startSlack } from '../../hosts/slack/index.ts';
import {
  type BotPlace,
  type BotProcess,
  type BuiltBot,
  botPlace,
  builtBot,
  startBotProcess,
} from '../../support/bot-process.ts';
import { ACCESS } from './support/together.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../samples/demo-618.en.xlsx');

describe('the program of the bot', () => {
  let built: BuiltBot;
  let slack: LocalSlack;
  const places: BotPlace[] = [];
  const running: BotProcess[] = [];
  beforeAll(async () => {
    built = await builtBot();
    slack = await startSlack();
  });
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    for (const place of places) place.remove();
    built?.remove();
    slack?.forgive();
    await slack?.stop();
  });

  async function started(
    environment: Record<string, string> = {},
    config: Record<string, unknown> = {},
    words: readonly string[] = [],
  ) {
    const place = await botPlace(
      slack,
      {
        workbooks: [{ id: '618', path: './618.xlsx', default: true, settleSeconds: 0.05 }],
        access: ACCESS,
        ...config,
      },
      environment,
    );
    places.push(place);
    copyFileSync(SAMPLE, join(place.folder, '618.xlsx'));
    const bot = startBotProcess(built, place, words);
    running.push(bot);
    return { place, bot };
  }
  const endOf = async (...how: Parameters<typeof started>) => {
    const { bot } = await started(...how);
    return [await bot.ended, bot.said().trim()] as const;
  };
  const healthOf = async ({ healthPort }: BotPlace) => {
    const response = await fetch(`http://127.0.0.1:${healthPort}/healthz`);
    const { ok, parts } = (await response.json()) as {
      ok: boolean;
      parts: Record<string, string>;
    };
    return { status: response.status, ok, parts };
  };

  it('says in the language that was asked for what is wrong with its words', async () => {
    expect(await endOf({}, {}, ['--bogus'])).toEqual([
      2,
      expect.stringMatching(/^The option --bogus/),
    ]);
    const [code, said] = await endOf({}, {}, ['--bogus', '--language', 'zh']);
    expect(code).toBe(2);
    expect(said).toMatch(/^不认识选项 --bogus/);
  });

  it('tells a missing token from swapped and refused ones, and how to get it', async () => {
    expect(await endOf({ SLACK_BOT_TOKEN: '' })).toEqual([
      3,
      expect.stringMatching(/^SLACK_BOT_TOKEN is missing\. To get it: .*OAuth/),
    ]);
    const swapped = { SLACK_BOT_TOKEN: slack.app.appToken, SLACK_APP_TOKEN: slack.app.token };
    expect(await endOf(swapped)).toEqual([
      3,
      expect.stringMatching(/^SLACK_BOT_TOKEN begins with xoxb-/),
    ]);
    for (const token of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']) {
      const value = token === 'SLACK_BOT_TOKEN' ? 'xoxb-of-another' : 'xapp-of-another';
      expect(await endOf({ [token]: value })).toEqual([
        3,
        expect.stringContaining(`Slack does not accept ${token}`),
      ]);
    }
  });

  it('checks without starting that workbooks are where they should be', async () => {
    const missing = { workbooks: [{ id: '618', path: './618-final.xlsx', default: true }] };
    const [code, said] = await endOf({}, missing, ['--check']);
    expect(code).toBe(2);
    expect(said).toMatch(/^The workbook is not there.*618-final\.xlsx/);
    expect(await endOf({}, {}, ['--check'])).toEqual([0, expect.stringContaining('in order')]);
  });

  it('names the port that is taken and the setting to change', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resume) => other.once('listening', resume));
    const { port } = other.address() as { port: number };
    const [code, said] = await endOf({}, { health: { port } });
    other.close();
    expect(code).toBe(2);
    expect(said).toContain(`The health port ${port} is taken. Set another health.port`);
  });

  it('says which database cannot be reached, without its password', async () => {
    const DATABASE_URL = 'postgres://lens:made-up-word@127.0.0.1:1/lens';
    const [code, said] = await endOf({ DATABASE_URL });
    expect(code).toBe(2);
    expect(said).toMatch(/127\.0\.0\.1:1\/lens cannot be reached/);
    expect(said).not.toContain('made-up-word');
  });

  it('is well or not by /healthz: a workbook that is missing, then there, then unreadable', async () => {
    const missing = {
      workbooks: [{ id: '618', path: './later.xlsx', default: true, settleSeconds: 0.05 }],
    };
    const { place, bot } = await started({}, missing);
    await bot.ready;
    expect(bot.said()).toMatch(/The workbook is not there/);
    expect(await healthOf(place)).toMatchObject({
      status: 503,
      ok: false,
      parts: { slack: 'connected', workbooks: '0 of 1 read' },
    });
    renameSync(join(place.folder, '618.xlsx'), join(place.folder, 'later.xlsx'));
    await slack.until(async () => (await healthOf(place)).ok, 45_000);
    writeFileSync(join(place.folder, 'later.xlsx'), 'no workbook at all');
    const fresh = async () =>
      /campaign_lens_workbook_fresh\{workbook="618"\} (\d)/.exec(
        await (await fetch(`http://127.0.0.1:${place.healthPort}/metrics`)).text(),
      )?.[1];
    // Its last good version goes on answering.
    await slack.until(async () => (await fresh()) === '0', 45_000);
    expect(await healthOf(place)).toMatchObject({ status: 200 });
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  it('ends, saying why, when Slack revokes its token while it runs', async () => {
    const { bot } = await started();
    await bot.ready;
    slack.revoke(slack.app.appToken, 'token_revoked');
    slack.dropSockets();
    expect(await bot.ended).toBe(3);
    expect(bot.said()).toContain('Slack does not accept SLACK_APP_TOKEN (token_revoked)');
    slack.restore(slack.app.appToken);
  });
});
