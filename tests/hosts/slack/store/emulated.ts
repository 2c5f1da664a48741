import { Agent, request } from 'node:http';
import { createEmulator } from 'emulate';

/** A message as `emulate` gives it. */
export interface EmulatedMessage {
  readonly ts: string;
  readonly text: string;
  readonly blocks?: readonly unknown[];
  readonly thread_ts?: string;
  readonly reply_count?: number;
  readonly reactions?: readonly {
    readonly name: string;
    readonly count: number;
    readonly users: readonly string[];
  }[];
}

export interface EmulatedFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly filetype: string;
  readonly size: number;
}

export interface MessageContent {
  readonly text: string;
  readonly blocks: readonly unknown[] | undefined;
}

/** The store lets a token make 5,000 calls an hour; its one bot takes many in turn. */
const TOKENS = Array.from({ length: 100 }, (_, index) => `xoxb-the-store-${index}`);

/**
 * `emulate` as the store of messages, reactions and files. Who may do what is decided before: in the
 * store one bot does everything, and every conversation is a public channel of its own.
 */
export interface Emulated {
  post(channel: string, content: MessageContent, threadTs: string | undefined): Promise<string>;
  update(channel: string, ts: string, content: MessageContent): Promise<void>;
  remove(channel: string, ts: string): Promise<void>;
  /** Without replies, newest first. */
  history(channel: string): Promise<readonly EmulatedMessage[]>;
  /** With its first message, oldest first; empty when there is no such message. */
  thread(channel: string, ts: string): Promise<readonly EmulatedMessage[]>;
  react(
    method: 'reactions.add' | 'reactions.remove',
    channel: string,
    ts: string,
    name: string,
  ): Promise<string | null>;
  beginUpload(name: string, length: number, altText: string | undefined): Promise<string>;
  upload(id: string, bytes: Uint8Array): Promise<void>;
  finishUpload(id: string, title: string | undefined): Promise<EmulatedFile>;
  download(id: string, name: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

type Answer = { readonly ok: boolean; readonly error?: string } & Readonly<Record<string, unknown>>;

export async function openEmulated(): Promise<Emulated> {
  const seed = {
    slack: {
      users: [],
      tokens: TOKENS.map((token) => ({ token, type: 'bot', user_id: 'U000000001', scopes: [] })),
    },
  };
  const emulator = await createEmulator({ service: 'slack', port: 0, seed });
  const channels = new Map<string, Promise<string>>();
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let calls = 0;

  /** Plain requests over kept connections: `fetch` takes several times as long, and there are many. */
  function send(
    method: 'GET' | 'POST',
    path: string,
    type: string,
    body: Uint8Array | string,
  ): Promise<Buffer> {
    const headers = {
      authorization: `Bearer ${TOKENS[calls++ % TOKENS.length]}`,
      'content-type': type,
      'content-length': Buffer.byteLength(body),
    };
    return new Promise<Buffer>((resolve, reject) => {
      const outgoing = request(`${emulator.url}${path}`, { method, headers, agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          if (status === 200) resolve(Buffer.concat(parts));
          else reject(new Error(`the store answered ${status} to ${path}`));
        });
      });
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        // The store closed a kept connection just before it was used again: it saw nothing of this.
        const unseen = outgoing.reusedSocket && error.code === 'ECONNRESET';
        if (unseen) resolve(send(method, path, type, body));
        else reject(error);
      });
      outgoing.end(body);
    });
  }
  async function ask(method: string, args: object): Promise<Answer> {
    const answer = await send('POST', `/api/${method}`, 'application/json', JSON.stringify(args));
    return JSON.parse(answer.toString()) as Answer;
  }
  async function must(method: string, args: object): Promise<Answer> {
    const answer = await ask(method, args);
    if (!answer.ok) throw new Error(`the store refused ${method}: ${answer.error}`);
    return answer;
  }
  function idOf(channel: string): Promise<string> {
    const known = channels.get(channel);
    if (known !== undefined) return known;
    const made = must('conversations.create', { name: channel.toLowerCase() }).then(
      (answer) => (answer.channel as { id: string }).id,
    );
    channels.set(channel, made);
    return made;
  }
  /** The store wants words or blocks; a stream that has just begun has neither. */
  const contentOf = ({ text, blocks }: MessageContent) => ({
    text,
    blocks: blocks ?? [],
    ...(text === '' && (blocks ?? []).length === 0 ? { attachments: [{ text: '' }] } : {}),
  });

  return {
    async post(channel, content, threadTs) {
      const answer = await must('chat.postMessage', {
        channel: await idOf(channel),
        ...contentOf(content),
        ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
      });
      return answer.ts as string;
    },
    async update(channel, ts, content) {
      await must('chat.update', { channel: await idOf(channel), ts, ...contentOf(content) });
    },
    async remove(channel, ts) {
      await must('chat.delete', { channel: await idOf(channel), ts });
    },
    async history(channel) {
      const all: EmulatedMessage[] = [];
      let cursor = '';
      do {
        const page = await must('conversations.history', {
          channel: await idOf(channel),
          limit: 1000,
          cursor,
        });
        all.push(...(page.messages as EmulatedMessage[]));
        cursor = (page.response_metadata as { next_cursor: string }).next_cursor;
      } while (cursor !== '');
      return all;
    },
    async thread(channel, ts) {
      const answer = await must('conversations.replies', { channel: await idOf(channel), ts });
      return answer.messages as EmulatedMessage[];
    },
    async react(method, channel, ts, name) {
      const answer = await ask(method, { channel: await idOf(channel), timestamp: ts, name });
      return answer.ok ? null : (answer.error ?? 'unknown');
    },
    async beginUpload(name, length, altText) {
      const answer = await must('files.getUploadURLExternal', {
        filename: name,
        length,
        ...(altText === undefined ? {} : { alt_text: altText }),
      });
      return answer.file_id as string;
    },
    async upload(id, bytes) {
      await send('POST', `/upload/v1/${id}`, 'application/octet-stream', bytes);
    },
    async finishUpload(id, title) {
      const file = { id, ...(title === undefined ? {} : { title }) };
      const answer = await must('files.completeUploadExternal', { files: [file] });
      return (answer.files as EmulatedFile[])[0]!;
    },
    async download(id, name) {
      const path = `/files-pri/${id}/${encodeURIComponent(name)}`;
      return new Uint8Array(await send('GET', path, 'text/plain', ''));
    },
    close: async () => {
      agent.destroy();
      await emulator.close();
    },
  };
}
