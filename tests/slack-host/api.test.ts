import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_APP, type LocalSlack, startSlack } from '../hosts/slack/index.ts';
import { call, post } from './call.ts';

const CHANNEL = 'C0CAMPAIGN';
const ANALYST = 'U0ANALYST';
let slack: LocalSlack;

beforeEach(async () => {
  slack = await startSlack();
});
afterEach(async () => {
  await slack.stop();
});

describe('tokens and scopes', () => {
  it('refuses a missing, an unknown and a wrong token', async () => {
    const errorOf = async (token: string, method = 'auth.test') =>
      (await call(slack, method, {}, { token })).error;
    expect(await errorOf('')).toBe('not_authed');
    expect(await errorOf('xoxb-of-somebody')).toBe('invalid_auth');
    expect(await errorOf(slack.app.appToken)).toBe('not_allowed_token_type');
    expect(await errorOf(slack.app.token, 'apps.connections.open')).toBe('not_allowed_token_type');
  });

  it('refuses a token that was revoked, until it is restored', async () => {
    for (const refusal of ['token_revoked', 'account_inactive', 'invalid_auth'] as const) {
      slack.revoke(slack.app.token, refusal);
      expect((await call(slack, 'auth.test')).error).toBe(refusal);
    }
    slack.restore(slack.app.token);
    expect(await call(slack, 'auth.test')).toMatchObject({
      ok: true,
      user_id: slack.app.botUser,
      team_id: slack.team.id,
    });
  });

  it('names the scope that is missing', async () => {
    const narrow = await startSlack({ app: { scopes: ['chat:write'] } });
    expect(await call(narrow, 'users.info', { user: ANALYST })).toMatchObject({
      error: 'missing_scope',
      needed: 'users:read',
      provided: 'chat:write',
    });
    expect(await call(narrow, 'conversations.history', { channel: CHANNEL })).toMatchObject({
      error: 'missing_scope',
      needed: 'channels:history',
    });
    expect(await post(narrow, CHANNEL, { text: 'n' })).toMatch(/^\d+\.\d{6}$/);
    await narrow.stop();
  });

  it('fails the test that calls a method it does not have', async () => {
    expect((await call(slack, 'admin.users.list')).error).toBe('unknown_method');
    expect(() => slack.assertQuiet()).toThrow('unknown-method: admin.users.list');
    expect(slack.forgive()).toHaveLength(1);
  });

  it('says which field is missing', async () => {
    expect(await call(slack, 'chat.postMessage', { text: 'n' })).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] missing required field: channel'] },
    });
  });
});

describe('posting', () => {
  it.each([
    ['an unknown channel', 'C0UNKNOWN', 'channel_not_found'],
    ['a private channel it is not in', 'C0SECRET001', 'channel_not_found'],
    ['a public channel it is not in', 'C0NOBOTHERE', 'not_in_channel'],
    ['an archived channel', 'C0ARCHIVED1', 'is_archived'],
  ])('refuses %s', async (_name, channel, error) => {
    expect((await call(slack, 'chat.postMessage', { channel, text: 'n' })).error).toBe(error);
  });

  it('takes a form as well as JSON, and a person for the direct conversation', async () => {
    const blocks = [{ type: 'divider' }];
    const args = { channel: ANALYST, text: 'n', blocks };
    expect(await call(slack, 'chat.postMessage', args, { form: true })).toMatchObject({
      ok: true,
      channel: 'D00ANALYST',
    });
    expect((await slack.messages(ANALYST))[0]?.blocks).toMatchObject(blocks);
  });

  it('refuses what Slack would refuse, with the places', async () => {
    const refusal = async (args: object) =>
      call(slack, 'chat.postMessage', { channel: CHANNEL, ...args });
    expect(
      await refusal({
        text: 'n',
        blocks: [{ type: 'header', text: { type: 'mrkdwn', text: 'n' } }],
      }),
    ).toMatchObject({
      error: 'invalid_blocks',
      errors: ['unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]'],
      response_metadata: {
        messages: ['[ERROR] unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]'],
      },
    });
    expect((await refusal({})).error).toBe('no_text');
    expect((await refusal({ text: 'x'.repeat(40_001) })).error).toBe('msg_too_long');
    expect((await refusal({ text: 'n', blocks: 'n' })).error).toBe('invalid_blocks_format');
    const long = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3000) } };
    expect((await refusal({ blocks: [long, long, long, long, long] })).error).toBe(
      'msg_blocks_too_long',
    );
  });

  it('keeps answers in their thread, and has no thread under an answer', async () => {
    const ts = await post(slack, CHANNEL, { text: 'first' });
    const reply = await post(slack, CHANNEL, { text: 'second', thread_ts: ts });
    const errorOf = async (thread_ts: string) =>
      (await call(slack, 'chat.postMessage', { channel: CHANNEL, text: 'n', thread_ts })).error;
    expect(await errorOf(reply)).toBe('cannot_reply_to_message');
    expect(await errorOf('1700000000.000001')).toBe('thread_not_found');
    const all = await slack.messages(CHANNEL);
    expect(all.map(({ text, replies }) => [text, replies.map((one) => one.text)])).toEqual([
      ['first', ['second']],
    ]);
  });

  it('shows an ephemeral message to one person alone, who must be there', async () => {
    const say = (user: string) =>
      call(slack, 'chat.postEphemeral', { channel: CHANNEL, user, text: 'for you' });
    expect((await say('U0NOBODY00')).error).toBe('user_not_in_channel');
    expect((await say(ANALYST)).ok).toBe(true);
    expect(await slack.messages(CHANNEL)).toMatchObject([
      { text: 'for you', ephemeralTo: ANALYST },
    ]);
    const history = await call(slack, 'conversations.history', { channel: CHANNEL });
    expect(history.messages).toEqual([]);
  });

  it('changes and deletes its own messages only', async () => {
    const { message } = await slack.say(ANALYST, CHANNEL, 'mine');
    const theirs = { channel: CHANNEL, ts: message.ts, text: 'n' };
    expect((await call(slack, 'chat.update', theirs)).error).toBe('cant_update_message');
    expect((await call(slack, 'chat.delete', theirs)).error).toBe('cant_delete_message');
    const gone = { channel: CHANNEL, ts: '1700000000.000001', text: 'n' };
    expect((await call(slack, 'chat.update', gone)).error).toBe('message_not_found');
    const ts = await post(slack, CHANNEL, { text: 'before', blocks: [{ type: 'divider' }] });
    await call(slack, 'chat.update', { channel: CHANNEL, ts, text: 'after' });
    expect(await slack.message(CHANNEL, ts)).toMatchObject({
      text: 'after',
      blocks: [{ type: 'divider' }],
      edits: [{ text: 'before' }],
    });
    await call(slack, 'chat.update', { channel: CHANNEL, ts, text: 'after', blocks: [] });
    expect((await slack.message(CHANNEL, ts))?.blocks).toEqual([]);
    expect((await call(slack, 'chat.delete', { channel: CHANNEL, ts })).ok).toBe(true);
    expect((await slack.messages(CHANNEL)).map(({ text }) => text)).toEqual(['mine']);
  });
});

describe('reading back', () => {
  const metadata = { event_type: 'lens_post', event_payload: { key: 'k1' } };

  it('gives metadata when asked, newest first, page by page', async () => {
    for (const text of ['1', '2', '3']) await post(slack, CHANNEL, { text, metadata });
    const page = await call(slack, 'conversations.history', {
      channel: CHANNEL,
      limit: 2,
      include_all_metadata: true,
    });
    expect(page.messages).toMatchObject([
      { text: '3', metadata },
      { text: '2', metadata },
    ]);
    expect(page.has_more).toBe(true);
    const { next_cursor: cursor } = page.response_metadata as { next_cursor: string };
    const rest = await call(slack, 'conversations.history', { channel: CHANNEL, limit: 2, cursor });
    expect(rest.messages).toMatchObject([{ text: '1' }]);
    expect(rest.messages).not.toMatchObject([{ metadata }]);
  });

  it('gives what lies between two times, and the thread of a message', async () => {
    const first = await post(slack, CHANNEL, { text: '1' });
    const second = await post(slack, CHANNEL, { text: '2' });
    await post(slack, CHANNEL, { text: '2.1', thread_ts: second, metadata });
    const after = await call(slack, 'conversations.history', { channel: CHANNEL, oldest: first });
    expect(after.messages).toMatchObject([{ text: '2', reply_count: 1 }]);
    const with1 = { channel: CHANNEL, oldest: first, inclusive: true };
    expect((await call(slack, 'conversations.history', with1)).messages).toHaveLength(2);
    const thread = { channel: CHANNEL, ts: second, include_all_metadata: true };
    expect((await call(slack, 'conversations.replies', thread)).messages).toMatchObject([
      { text: '2' },
      { text: '2.1', thread_ts: second, metadata },
    ]);
    const none = { channel: CHANNEL, ts: '1700000000.000001' };
    expect((await call(slack, 'conversations.replies', none)).error).toBe('thread_not_found');
  });

  it('knows people: where they are, guests, strangers, nobody', async () => {
    const user = async (id: string) =>
      (await call(slack, 'users.info', { user: id, include_locale: true })).user;
    expect(await user(ANALYST)).toMatchObject({
      tz: 'Asia/Shanghai',
      tz_offset: 28_800,
      locale: 'zh-CN',
      is_restricted: false,
    });
    expect(await user('U0GUEST01')).toMatchObject({
      is_restricted: true,
      is_ultra_restricted: true,
    });
    expect(await user('U0STRANGE')).toMatchObject({ team_id: 'T0OTHER01', is_stranger: true });
    expect(await user(slack.app.botUser)).toMatchObject({ is_bot: true });
    expect((await call(slack, 'users.info', { user: 'U0NOBODY00' })).error).toBe('user_not_found');
  });

  it('lists conversations it may know of', async () => {
    const types = 'public_channel,private_channel';
    const { channels } = await call(slack, 'conversations.list', { types, exclude_archived: true });
    expect((channels as { id: string }[]).map(({ id }) => id)).toEqual([
      CHANNEL,
      'C0MANAGERS',
      'C0NOBOTHERE',
    ]);
    expect((await call(slack, 'conversations.info', { channel: 'C0SECRET001' })).error).toBe(
      'channel_not_found',
    );
    const members = await call(slack, 'conversations.members', { channel: 'C0MANAGERS' });
    expect(members.members).toEqual(['U0OWNER01', 'U0VIEWER1', slack.app.botUser]);
    const open = await call(slack, 'conversations.open', { users: ANALYST });
    expect(open.channel).toEqual({ id: 'D00ANALYST' });
  });

  it('keeps reactions', async () => {
    const ts = await post(slack, CHANNEL, { text: 'n' });
    const args = { channel: CHANNEL, timestamp: ts, name: 'eyes' };
    expect((await call(slack, 'reactions.add', args)).ok).toBe(true);
    expect((await call(slack, 'reactions.add', args)).error).toBe('already_reacted');
    expect((await slack.message(CHANNEL, ts))?.reactions).toMatchObject([{ name: 'eyes' }]);
    expect((await call(slack, 'reactions.remove', args)).ok).toBe(true);
    expect((await call(slack, 'reactions.remove', args)).error).toBe('no_reaction');
  });
});

describe('streams', () => {
  const start = (thread_ts: string, more: object = {}) =>
    call(slack, 'chat.startStream', {
      channel: CHANNEL,
      thread_ts,
      recipient_user_id: ANALYST,
      recipient_team_id: slack.team.id,
      ...more,
    });

  it('grow only while they are open', async () => {
    const thread = await post(slack, CHANNEL, { text: 'n' });
    const { ts } = await start(thread, { markdown_text: 'a' });
    const at = { channel: CHANNEL, ts };
    const chunks = [{ type: 'markdown_text', text: 'b' }];
    expect((await call(slack, 'chat.appendStream', { ...at, chunks })).ok).toBe(true);
    expect((await call(slack, 'chat.update', { ...at, text: 'n' })).error).toBe(
      'streaming_state_conflict',
    );
    expect((await slack.message(CHANNEL, thread))?.replies[0]).toMatchObject({
      text: 'ab',
      streaming: true,
    });
    const metadata = { event_type: 'lens_post', event_payload: { key: 'k1' } };
    const stop = { ...at, markdown_text: 'c', blocks: [{ type: 'divider' }], metadata };
    expect((await call(slack, 'chat.stopStream', stop)).ok).toBe(true);
    for (const method of ['chat.appendStream', 'chat.stopStream']) {
      const late = await call(slack, method, { ...at, markdown_text: 'd' });
      expect(late.error).toBe('message_not_in_streaming_state');
    }
    expect((await slack.message(CHANNEL, thread))?.replies[0]).toMatchObject({
      text: 'abc',
      streaming: false,
      metadata,
      edits: [],
    });
  });

  it('want a recipient in channels, words, and one kind of words', async () => {
    const thread = await post(slack, CHANNEL, { text: 'n' });
    expect((await start(thread, { recipient_user_id: undefined })).error).toBe(
      'missing_recipient_user_id',
    );
    expect((await start(thread, { recipient_team_id: undefined })).error).toBe(
      'missing_recipient_team_id',
    );
    const { ts } = await start(thread);
    const append = async (args: object) =>
      (await call(slack, 'chat.appendStream', { channel: CHANNEL, ts, ...args })).error;
    expect(await append({})).toBe('no_text');
    expect(await append({ markdown_text: 'a', chunks: [] })).toBe('invalid_arguments');
    expect(await append({ chunks: [{ type: 'words', text: 'a' }] })).toBe('invalid_chunks');
    expect(await append({ markdown_text: 'x'.repeat(12_001) })).toBe('msg_too_long');
    const wrong = [{ type: 'blocks', blocks: [{ type: 'nope' }] }];
    expect(await append({ chunks: wrong })).toBe('invalid_blocks');
    const task = { type: 'task_update', id: 't1', title: 'Reading', status: 'complete' };
    expect(await append({ chunks: [task] })).toBeUndefined();
  });
});

describe('files', () => {
  const upload = async (bytes: number, announced = bytes) => {
    const begun = await call(slack, 'files.getUploadURLExternal', {
      filename: 'funnel.png',
      length: announced,
    });
    const sent = await fetch(begun.upload_url as string, {
      method: 'POST',
      body: new Uint8Array(bytes),
    });
    return { id: begun.file_id as string, status: sent.status };
  };
  const finish = (id: string, more: object = {}) =>
    call(slack, 'files.completeUploadExternal', { files: [{ id }], ...more });
  const show = (id: string) =>
    call(slack, 'chat.postMessage', {
      channel: CHANNEL,
      text: 'n',
      blocks: [{ type: 'image', alt_text: 'n', slack_file: { id } }],
    });

  it('are shown once they are finished', async () => {
    const { id } = await upload(12);
    expect(await show(id)).toMatchObject({
      error: 'invalid_blocks',
      errors: ['invalid slack file [json-pointer:/blocks/0/slack_file]'],
    });
    expect((await finish(id)).ok).toBe(true);
    expect((await show(id)).ok).toBe(true);
    expect((await finish(id)).error).toBe('file_not_found');
  });

  it('must have the length announced, and a channel it may write to', async () => {
    const short = await upload(11, 12);
    expect(short.status).toBe(400);
    expect((await finish(short.id)).error).toBe('file_not_found');
    const { id } = await upload(3);
    expect((await finish(id, { channel_id: 'C0NOBOTHERE' })).error).toBe('not_in_channel');
    expect((await finish(id, { channel_id: CHANNEL })).ok).toBe(true);
    expect((await slack.messages(CHANNEL))[0]?.files[0]?.bytes).toEqual(new Uint8Array(3));
    const empty = { filename: 'a.png', length: 0 };
    expect((await call(slack, 'files.getUploadURLExternal', empty)).error).toBe(
      'invalid_arguments',
    );
  });

  it('may be worked on for a while', async () => {
    const slow = await startSlack({ fileProcessingMs: 60_000 });
    const begun = await call(slow, 'files.getUploadURLExternal', { filename: 'a.png', length: 1 });
    await fetch(begun.upload_url as string, { method: 'POST', body: new Uint8Array(1) });
    await call(slow, 'files.completeUploadExternal', { files: [{ id: begun.file_id }] });
    const blocks = [{ type: 'image', alt_text: 'n', slack_file: { id: begun.file_id } }];
    const args = { channel: CHANNEL, text: 'n', blocks };
    expect((await call(slow, 'chat.postMessage', args)).error).toBe('invalid_blocks');
    await slow.stop();
  });

  it('are given to who has the token', async () => {
    const { id } = await upload(4);
    const { files } = await finish(id);
    const url = (files as { url_private: string }[])[0]!.url_private;
    expect((await fetch(url)).status).toBe(404);
    const headers = { authorization: `Bearer ${DEMO_APP.token}` };
    const response = await fetch(url, { headers });
    expect((await response.arrayBuffer()).byteLength).toBe(4);
  });
});

describe('status and prompts', () => {
  it('are shown until the app speaks', async () => {
    const thread_ts = await post(slack, CHANNEL, { text: 'n' });
    const args = { channel_id: CHANNEL, thread_ts };
    await call(slack, 'assistant.threads.setStatus', { ...args, status: 'is looking' });
    expect(slack.status.now(CHANNEL, thread_ts)).toBe('is looking');
    await post(slack, CHANNEL, { text: 'n', thread_ts });
    expect(slack.status.now(CHANNEL, thread_ts)).toBe('');
    const prompt = { title: 'ROI', message: 'ROI of 618?' };
    const prompts = (count: number) => ({ ...args, prompts: Array(count).fill(prompt) });
    const set = (count: number) =>
      call(slack, 'assistant.threads.setSuggestedPrompts', prompts(count));
    expect((await set(4)).ok).toBe(true);
    expect((await set(5)).error).toBe('invalid_arguments');
    expect(slack.status.prompts.get(`${CHANNEL} ${thread_ts}`)).toHaveLength(4);
  });
});
