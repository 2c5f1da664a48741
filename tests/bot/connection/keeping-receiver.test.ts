import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { KeepingReceiver } from '../../../bot/connection/index.ts';

type Step = 'kept' | 'acknowledged' | 'listeners';

function receiver({ keepFails = false, ownThreads = [] as string[] } = {}) {
  const steps: Step[] = [];
  let seen: App | undefined;
  const inner: Receiver = {
    init: (app) => {
      seen = app;
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  const keeping = new KeepingReceiver(inner, {
    receive: async () => {
      if (keepFails) throw new Error('disk full');
      steps.push('kept');
    },
    isOwnThread: async (channel, ts) => ownThreads.includes(`${channel} ${ts}`),
    userId: 'U0BOT',
    now: () => 0,
  });
  keeping.init({ processEvent: async () => void steps.push('listeners') } as unknown as App);
  const receive = (body: Record<string, unknown>): Promise<void> =>
    seen!.processEvent({
      body,
      ack: async () => void steps.push('acknowledged'),
    } as ReceiverEvent);
  return { steps, receive };
}

const callback = (event: object) => ({ type: 'event_callback', event_id: 'Ev1', event });
const thread = { type: 'message', channel_type: 'channel', channel: 'C1', thread_ts: '1.0' };

describe('KeepingReceiver', () => {
  it('keeps an event before Slack is told that it came', async () => {
    const { steps, receive } = receiver();
    await receive(callback({ type: 'app_mention' }));
    expect(steps).toEqual(['kept', 'acknowledged']);
  });

  it('does not acknowledge what it could not keep, so that Slack sends it again', async () => {
    const { steps, receive } = receiver({ keepFails: true });
    await expect(receive(callback({ type: 'app_mention' }))).rejects.toThrow('disk full');
    expect(steps).toEqual([]);
  });

  it.each([
    { type: 'message', channel_type: 'im', bot_id: 'B1' },
    { type: 'message', channel_type: 'im', subtype: 'message_changed' },
    { type: 'message', channel_type: 'channel', channel: 'C1', text: 'lunch?' },
    { ...thread, text: 'lunch?' },
    { type: 'reaction_added' },
  ])('acknowledges and drops what is not said to it: %j', async (event) => {
    const { steps, receive } = receiver();
    await receive(callback(event));
    expect(steps).toEqual(['acknowledged']);
  });

  it('takes part in threads it was asked in, where a mention does not come as well', async () => {
    const own = { ownThreads: ['C1 1.0'] };
    const plain = receiver(own);
    await plain.receive(callback({ ...thread, text: 'and by channel?' }));
    expect(plain.steps).toEqual(['kept', 'acknowledged']);
    const mention = receiver(own);
    await mention.receive(callback({ ...thread, text: '<@U0BOT> and by channel?' }));
    expect(mention.steps).toEqual(['acknowledged']);
  });

  it('hands commands and presses to the listeners as they are', async () => {
    const { steps, receive } = receiver();
    await receive({ command: '/lens' });
    await receive({ type: 'block_actions' });
    expect(steps).toEqual(['listeners', 'listeners']);
  });
});
