import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateMessage } from '../../../bot/blocks/index.ts';
import type { MessageRecord } from '../../hosts/slack/index.ts';
import { bundledThreads, startTogether, type Together } from './support/together.ts';

const CHANNEL = 'C0CAMPAIGN';
const workers = await bundledThreads();
const shown = ({ blocks }: Pick<MessageRecord, 'blocks'>): string => JSON.stringify(blocks);

describe.each(['socket', 'http'] as const)('the bot over %s', (mode) => {
  let together: Together;
  beforeAll(async () => {
    together = await startTogether(workers, { mode });
    // The first answer waits for the workbook to be read.
    await together.slack.directMessage('U0OWNER01', 'orders');
    await said(/Orders/);
  });
  afterAll(() => together?.stop());

  /** The newest message of the bot that shows this. */
  const said = (words: RegExp, besides: readonly string[] = []): Promise<MessageRecord> =>
    together.slack.nextMessage(
      (message) =>
        message.user === together.slack.app.botUser &&
        !message.streaming &&
        !besides.includes(message.ts) &&
        words.test(shown(message)),
      30_000,
    );

  it('answers a mention in its thread, with what it understood, n, definition and cells', async () => {
    const { slack } = together;
    const asked = slack.mention('U0OWNER01', CHANNEL, 'revenue by channel');
    const answer = await said(/I read this as/);
    expect(answer.threadTs).toBe((await asked).message.ts);
    expect(answer.text).toMatch(/revenue/i);
    expect(shown(answer)).toMatch(/Orders!/);
    expect(shown(answer)).toContain('demo-618');
    expect(validateMessage({ text: answer.text, blocks: answer.blocks as never })).toEqual([]);
    expect(answer.metadata?.event_payload).toHaveProperty('key');
  });

  it('goes on in the thread by mention, by follow-up button and with how it was worked out', async () => {
    const { slack } = together;
    const root = slack.mention('U0OWNER01', CHANNEL, '转化率');
    const one = await said(/我的理解/);
    const threadTs = (await root).message.ts;
    const next = slack.mention('U0OWNER01', CHANNEL, '按渠道呢？', { threadTs });
    const two = await said(/渠道/, [one.ts]);
    await next;
    expect(two.threadTs).toBe(threadTs);
    const press = slack.press(two, 'lens.how', 'U0VIEWER1');
    const how = await said(/怎么算|口径/, [one.ts, two.ts]);
    expect(how.threadTs).toBe(threadTs);
    await press;
    const follow = slack.press(two, 'lens.follow:0', 'U0VIEWER1');
    await said(/我的理解/, [one.ts, two.ts, how.ts]);
    await follow;
  });

  it('answers direct messages where they stand, and goes on from one to the next', async () => {
    const { slack } = together;
    const first = slack.directMessage('U0OWNER01', 'revenue last month');
    const one = await said(/I read this as.*Revenue/);
    await first;
    expect(one.threadTs).toBeNull();
    const second = slack.directMessage('U0OWNER01', 'and by channel?');
    await said(/by channel/i, [one.ts]);
    await second;
  });

  it('asks back what it does not understand, and the pressed example is answered', async () => {
    const { slack } = together;
    const asked = slack.mention('U0OWNER01', CHANNEL, 'flurbleness by channel');
    const back = await said(/flurbleness/);
    await asked;
    const press = slack.press(back, 'lens.example:0', 'U0OWNER01');
    await said(/I read this as/, [back.ts]);
    await press;
  });

  it('tells strangers and guests in private that they may not ask', async () => {
    const { slack } = together;
    const posted = slack.calls('chat.postMessage').length;
    for (const user of ['U0GUEST01', 'U0STRANGE']) {
      const asked = slack.mention(user, CHANNEL, 'revenue');
      const refusal = await slack.nextMessage(({ ephemeralTo }) => ephemeralTo === user, 20_000);
      expect(shown(refusal)).not.toMatch(/\d{3},\d{3}/);
      await asked;
    }
    expect(slack.calls('chat.postMessage').length).toBe(posted);
  });

  it('answers /lens to the asker alone', async () => {
    const { slack } = together;
    await slack.slash('U0OWNER01', CHANNEL, '/lens', 'repeat rate');
    const answer = await slack
      .nextMessage(({ via }) => via === 'response_url', 20_000)
      .catch(async () => (await slack.messages(CHANNEL)).find(({ via }) => via === 'response_url'));
    expect(answer?.ephemeralTo).toBe('U0OWNER01');
    expect(shown(answer!)).toMatch(/I read this as|我的理解/);
  });

  it('keeps favourites and schedules, and shows them on the home page', async () => {
    const { slack } = together;
    const save = slack.directMessage('U0OWNER01', 'save revenue by channel');
    await said(/Saved/);
    await save;
    await slack.openHome('U0OWNER01');
    const home = await slack.until(() => {
      const view = slack.home('U0OWNER01');
      return view !== null && JSON.stringify(view).includes('revenue by channel') ? view : null;
    }, 20_000);
    await slack.press(home, 'lens.schedule.new', 'U0OWNER01');
    const modal = await slack.until(() => slack.views.at(-1), 5_000);
    const submitted = await slack.submit(modal, { channel: CHANNEL }, 'U0OWNER01');
    expect(submitted.errors).toBeNull();
    const withSchedule = await slack.until(() => {
      const view = slack.home('U0OWNER01');
      return view !== null && JSON.stringify(view).includes(CHANNEL) ? view : null;
    }, 20_000);
    const menu = /delete\|[0-9a-f-]+/.exec(JSON.stringify(withSchedule))?.[0] ?? '';
    await slack.press(withSchedule, 'lens.schedule.menu', 'U0OWNER01', menu);
    const sure = await slack.until(() => slack.views.at(-1), 5_000);
    expect(JSON.stringify(sure)).toContain(`<#${CHANNEL}>`);
    await slack.submit(sure, {}, 'U0OWNER01');
    await slack.until(() => !JSON.stringify(slack.home('U0OWNER01')).includes(CHANNEL), 20_000);
  });

  it('sets schedules and alerts up in words, says them back, lists and deletes them', async () => {
    const { slack } = together;
    const made = slack.mention('U0OWNER01', CHANNEL, '每周一早上9点发活动总结');
    expect(shown(await said(/已设好定时推送/))).toMatch(/每周一/);
    await made;
    const watching = slack.mention('U0OWNER01', CHANNEL, 'alert me when revenue is below 100000');
    await said(/Watching/);
    await watching;
    const refused = slack.mention('U0VIEWER1', CHANNEL, 'every Friday at 9am post the summary');
    await slack.nextMessage(({ ephemeralTo }) => ephemeralTo === 'U0VIEWER1', 20_000);
    await refused;
    const list = slack.mention('U0OWNER01', CHANNEL, 'list alerts');
    await said(/1\. .*100,000/);
    await list;
    const gone = slack.mention('U0OWNER01', CHANNEL, 'delete alert 1');
    await said(/Deleted/);
    await gone;
  });
});
