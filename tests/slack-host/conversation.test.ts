import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalSlack, startSlack } from '../hosts/slack/index.ts';
import { type BoltApp, boltApp } from './bolt-app.ts';

const CHANNEL = 'C0CAMPAIGN';
const ANALYST = 'U0ANALYST';

const section = (text: string) => ({
  type: 'section' as const,
  text: { type: 'mrkdwn' as const, text },
});
const drill = {
  type: 'actions' as const,
  elements: [
    {
      type: 'button' as const,
      action_id: 'drill',
      value: 'channel',
      text: { type: 'plain_text' as const, text: 'By channel' },
    },
  ],
};
const feedback = {
  type: 'context_actions' as const,
  elements: [
    {
      type: 'feedback_buttons' as const,
      action_id: 'feedback',
      positive_button: { text: { type: 'plain_text' as const, text: 'Helpful' }, value: 'yes' },
      negative_button: { text: { type: 'plain_text' as const, text: 'Not helpful' }, value: 'no' },
    },
  ],
};

/** Every flow, once over sockets and once over HTTP. */
for (const mode of ['socket', 'http'] as const) {
  describe(`a Bolt app over ${mode}`, () => {
    let slack: LocalSlack;
    let bolt: BoltApp;

    beforeEach(async () => {
      slack = await startSlack({ retryDelaysMs: [20, 20, 20] });
      bolt = boltApp(slack, mode);
    });
    afterEach(async () => {
      await bolt.stop();
      await slack.stop();
    });

    it('hears a mention and answers in its thread', async () => {
      bolt.app.event('app_mention', async ({ event, say }) => {
        await say({
          thread_ts: event.ts,
          text: `heard ${event.text}`,
          blocks: [section('*7.3%*')],
        });
      });
      await bolt.start();
      const said = await slack.mention(ANALYST, CHANNEL, '转化率是多少');
      expect(said).toMatchObject({ acknowledged: true, attempts: 1 });
      await slack.until(() => slack.calls('chat.postMessage').length === 1);
      const [message] = await slack.messages(CHANNEL);
      expect(message).toMatchObject({
        user: ANALYST,
        text: '<@U0LENSBOT> 转化率是多少',
        via: 'person',
      });
      expect(message?.replies).toMatchObject([
        {
          user: 'U0LENSBOT',
          text: 'heard <@U0LENSBOT> 转化率是多少',
          threadTs: message?.ts,
          blocks: [{ type: 'section', text: { text: '*7.3%*' } }],
        },
      ]);
    });

    it('hears a direct message, also in a thread, and not its own', async () => {
      const heard: unknown[] = [];
      bolt.app.message(async ({ message, say }) => {
        heard.push(message.channel_type);
        await say('yes');
      });
      await bolt.start();
      const first = await slack.directMessage(ANALYST, 'orders last month?');
      await slack.directMessage(ANALYST, 'and by channel?', { threadTs: first.message.ts });
      await slack.until(() => slack.calls('chat.postMessage').length === 2);
      expect(heard).toEqual(['im', 'im']);
      const all = await slack.messages(ANALYST);
      expect(all.map(({ text }) => text)).toEqual(['orders last month?', 'yes', 'yes']);
      expect(all[0]?.replies.map(({ text }) => text)).toEqual(['and by channel?']);
    });

    it('is asked by a command: the acknowledgement and the response address both show', async () => {
      bolt.app.command('/lens', async ({ ack, respond, command }) => {
        await ack({ response_type: 'ephemeral', text: 'one moment' });
        await respond({ response_type: 'in_channel', text: `answer to ${command.text}` });
      });
      await bolt.start();
      const outcome = await slack.slash(ANALYST, CHANNEL, '/lens', 'ROI');
      expect(outcome.acknowledged).toBe(true);
      await slack.until(async () => (await slack.messages(CHANNEL)).length === 2);
      const shown = await slack.messages(CHANNEL);
      expect(shown.map(({ text, ephemeralTo, via }) => ({ text, ephemeralTo, via }))).toEqual(
        expect.arrayContaining([
          { text: 'one moment', ephemeralTo: ANALYST, via: 'acknowledgement' },
          { text: 'answer to ROI', ephemeralTo: null, via: 'response_url' },
        ]),
      );
    });

    it('is pressed: by action_id and by label, and replaces what was pressed', async () => {
      const pressed: unknown[] = [];
      bolt.app.event('app_mention', async ({ say }) => {
        await say({ text: 'n', blocks: [section('before'), drill, feedback] });
      });
      bolt.app.action('drill', async ({ ack, action, body, client, respond }) => {
        await ack();
        pressed.push('value' in action ? action.value : null);
        const channel = body.channel?.id ?? '';
        await client.chat.postEphemeral({ channel, user: body.user.id, text: 'only you' });
        await respond({ replace_original: true, text: 'after', blocks: [section('after')] });
      });
      bolt.app.action('feedback', async ({ ack, action }) => {
        await ack();
        pressed.push('value' in action ? action.value : null);
      });
      await bolt.start();
      const answer = slack.nextMessage(({ user }) => user === slack.app.botUser);
      await slack.mention(ANALYST, CHANNEL, 'orders');
      await slack.press(await answer, 'Not helpful', ANALYST);
      await slack.press(await answer, 'By channel', ANALYST);
      await slack.until(async () =>
        (await slack.messages(CHANNEL)).some(({ text }) => text === 'after'),
      );
      expect(pressed).toEqual(['no', 'channel']);
      const shown = await slack.messages(CHANNEL);
      expect(shown.find(({ text }) => text === 'after')).toMatchObject({
        edits: [{ text: 'n' }],
        blocks: [{ text: { text: 'after' } }],
      });
      expect(shown.find(({ text }) => text === 'only you')?.ephemeralTo).toBe(ANALYST);
    });

    it('opens a modal, says what is wrong with it, and takes it', async () => {
      const taken: unknown[] = [];
      bolt.app.command('/lens', async ({ ack, client, command }) => {
        await ack();
        await client.views.open({
          trigger_id: command.trigger_id,
          view: {
            type: 'modal',
            callback_id: 'schedule',
            title: { type: 'plain_text', text: '定时' },
            submit: { type: 'plain_text', text: 'Save' },
            blocks: [
              {
                type: 'input',
                block_id: 'when',
                label: { type: 'plain_text', text: 'When' },
                element: { type: 'plain_text_input', action_id: 'value' },
              },
              {
                type: 'input',
                block_id: 'where',
                optional: true,
                label: { type: 'plain_text', text: 'Where' },
                element: { type: 'conversations_select', action_id: 'value' },
              },
            ],
          },
        });
      });
      bolt.app.view('schedule', async ({ ack, view }) => {
        const when = view.state.values.when?.value?.value;
        if (when !== 'Monday 9:00') {
          return ack({ response_action: 'errors', errors: { when: 'not a time' } });
        }
        taken.push(when, view.state.values.where?.value?.selected_conversation);
        return ack();
      });
      await bolt.start();
      await slack.slash(ANALYST, CHANNEL, '/lens', 'schedule');
      const view = await slack.until(() => slack.views[0]);
      expect(view).toMatchObject({ title: '定时', user: ANALYST });
      await expect(slack.submit(view, {})).rejects.toThrow('when must be filled in');
      await expect(slack.submit(view, { colour: 'red' })).rejects.toThrow('no colour');
      expect((await slack.submit(view, { when: 'soon' })).errors).toEqual({ when: 'not a time' });
      expect(slack.views).toHaveLength(1);
      const sent = await slack.submit(view, { when: 'Monday 9:00', where: CHANNEL });
      expect(sent).toMatchObject({ acknowledged: true, errors: null });
      expect(taken).toEqual(['Monday 9:00', CHANNEL]);
      expect(slack.views).toHaveLength(0);
    });

    it('fills App Home, and is pressed there', async () => {
      const pressed: string[] = [];
      bolt.app.event('app_home_opened', async ({ event, client }) => {
        await client.views.publish({
          user_id: event.user,
          view: { type: 'home', blocks: [section('What can be asked'), drill] },
        });
      });
      bolt.app.action('drill', async ({ ack, body }) => {
        await ack();
        pressed.push(body.type === 'block_actions' ? String(body.container.type) : '');
      });
      await bolt.start();
      await slack.openHome(ANALYST);
      const home = await slack.until(() => slack.home(ANALYST));
      expect(home.blocks[0]).toMatchObject({ text: { text: 'What can be asked' } });
      await slack.press(home, 'drill', ANALYST);
      expect(pressed).toEqual(['view']);
    });

    it('streams an answer under a status', async () => {
      bolt.app.event('app_mention', async ({ sayStream, setStatus }) => {
        await setStatus('is looking');
        const stream = sayStream();
        for (let part = 0; part < 30; part++)
          await stream.append({ markdown_text: `part ${part} of it. ` });
        await stream.stop({ blocks: [feedback] });
      });
      await bolt.start();
      const said = await slack.mention(ANALYST, CHANNEL, 'tell me');
      await slack.until(() => slack.calls('chat.stopStream').length === 1);
      const reply = (await slack.message(CHANNEL, said.message.ts))?.replies[0];
      expect(reply).toMatchObject({ via: 'stream', streaming: false, edits: [] });
      expect(reply?.text).toContain('part 29 of it.');
      expect(reply?.blocks.at(-1)?.type).toBe('context_actions');
      expect(slack.status.history.map(({ status }) => status)).toEqual(['is looking', '']);
      expect(bolt.errors).toEqual([]);
    });

    it('uploads a picture into a thread', async () => {
      bolt.app.event('app_mention', async ({ client, event }) => {
        await client.files.uploadV2({
          channel_id: event.channel,
          thread_ts: event.ts,
          filename: 'funnel.png',
          file: Buffer.from('89504e470d0a1a0a', 'hex'),
          alt_text: 'Funnel',
          initial_comment: 'The path',
        });
      });
      await bolt.start();
      const said = await slack.mention(ANALYST, CHANNEL, 'path');
      await slack.until(() => slack.calls('files.completeUploadExternal').length === 1);
      const reply = (await slack.message(CHANNEL, said.message.ts))?.replies[0];
      expect(reply).toMatchObject({
        text: 'The path',
        files: [{ name: 'funnel.png', size: 8, altText: 'Funnel' }],
      });
      expect(slack.files).toHaveLength(1);
      expect(bolt.errors).toEqual([]);
    });

    it('is told of shortcuts, and of a modal that was closed', async () => {
      const seen: string[] = [];
      bolt.app.shortcut('ask', async ({ ack, client, shortcut }) => {
        await ack();
        seen.push(shortcut.type);
        await client.views.open({
          trigger_id: shortcut.trigger_id,
          view: {
            type: 'modal',
            callback_id: 'asking',
            notify_on_close: true,
            title: { type: 'plain_text', text: 'Ask' },
            blocks: [section('n')],
          },
        });
      });
      bolt.app.view({ type: 'view_closed', callback_id: 'asking' }, async ({ ack }) => {
        await ack();
        seen.push('closed');
      });
      await bolt.start();
      await slack.shortcut(ANALYST, 'ask');
      await slack.close(await slack.until(() => slack.views[0]));
      const { message } = await slack.say(ANALYST, CHANNEL, 'a message');
      await slack.shortcut(ANALYST, 'ask', message);
      expect(seen).toEqual(['shortcut', 'closed', 'message_action']);
      await slack.until(() => slack.views[0]);
    });

    it('hears of words that were changed', async () => {
      const texts: unknown[] = [];
      bolt.app.event('message', async ({ event }) => {
        texts.push(event.subtype === 'message_changed' ? 'changed' : 'text' in event && event.text);
      });
      await bolt.start();
      const { message } = await slack.directMessage(ANALYST, 'ordrs');
      await slack.edit(message, 'orders');
      await slack.until(() => texts.length === 2);
      expect(texts).toEqual(['ordrs', 'changed']);
    });
  });
}
