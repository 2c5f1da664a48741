import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A message that stands in a channel. */
export interface StandingMessage {
  readonly ts: string;
  readonly channel: string;
  readonly thread_ts?: string;
  text: string;
  blocks: readonly { readonly type: string; readonly [part: string]: unknown }[];
  metadata?: { readonly event_type: string; readonly event_payload: { readonly key: string } };
}

export interface SlackCall {
  readonly method: string;
  readonly body: Readonly<Record<string, string>>;
}

/** What happens to a call; absent parts happen as usual. */
export interface Fate {
  /** Answered so instead of being done. */
  readonly refuse?: string;
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  /** The connection ends: before anything is done, after it without an answer, or amid the answer. */
  readonly cut?: 'before' | 'after' | 'amid';
  /** Awaited after it is done and before it is answered. */
  readonly afterwards?: () => Promise<void> | void;
}

/**
 * The few methods of Slack's Web API that the outbox uses, over HTTP: messages are kept, found again by
 * history, and every call may be given another fate.
 */
export class SmallSlack {
  readonly messages: StandingMessage[] = [];
  readonly calls: SlackCall[] = [];
  readonly files = new Map<string, { readonly length: number; bytes: number; complete: boolean }>();
  fate: (call: SlackCall) => Fate | undefined = () => undefined;
  /** Messages a page of history holds at most. */
  pageSize = 100;
  /** Slack's clock, ms. */
  now: () => number = Date.now;
  #count = 0;
  readonly #server = createServer((request, response) => {
    void this.#serve(request, response).catch(() => response.destroy());
  });

  /** @returns address for `slackApiUrl` */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `${this.#address}/api/`;
  }

  get #address(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Puts a message there that is to be replaced. @returns its ts */
  placeholder(channel: string): string {
    this.#post({ channel, text: '…' });
    return this.messages.at(-1)?.ts ?? '';
  }

  called(method: string): readonly SlackCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const path = request.url ?? '';
    const method = path.replace(/^\/api\//, '');
    const body = method.startsWith('/')
      ? {}
      : Object.fromEntries(new URLSearchParams(bytes.toString()));
    const call = { method: method.startsWith('/upload/') ? 'upload' : method, body };
    this.calls.push(call);
    const fate = this.fate(call) ?? {};
    if (fate.cut === 'before') return void response.destroy();
    if (fate.retryAfterSeconds !== undefined) {
      response.writeHead(429, { 'retry-after': String(fate.retryAfterSeconds) });
      return void response.end();
    }
    const answer =
      fate.refuse === undefined
        ? this.#does(method, body, bytes)
        : { ok: false, error: fate.refuse };
    await fate.afterwards?.();
    if (fate.cut === 'after') return void response.destroy();
    const text = JSON.stringify(answer);
    response.writeHead(fate.status ?? 200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    if (fate.cut !== 'amid') return void response.end(text);
    response.write(text.slice(0, text.length / 2));
    setTimeout(() => response.destroy(), 5);
  }

  #does(method: string, body: Record<string, string>, bytes: Buffer): object {
    if (method.startsWith('/upload/')) {
      const file = this.files.get(method.slice('/upload/'.length));
      if (file !== undefined) file.bytes = bytes.length;
      return { ok: file !== undefined };
    }
    switch (method) {
      case 'chat.postMessage':
        return this.#post(body);
      case 'chat.update':
        return this.#update(body);
      case 'conversations.history':
        return this.#page(body, ({ thread_ts }) => thread_ts === undefined);
      case 'conversations.replies':
        return this.#page(body, ({ ts, thread_ts }) => ts === body.ts || thread_ts === body.ts);
      case 'files.getUploadURLExternal': {
        const id = `F${this.files.size + 1}`;
        this.files.set(id, { length: Number(body.length), bytes: 0, complete: false });
        return { ok: true, file_id: id, upload_url: `${this.#address}/upload/${id}` };
      }
      case 'files.completeUploadExternal': {
        const files = JSON.parse(body.files ?? '[]') as { id: string }[];
        for (const { id } of files) this.files.get(id)!.complete = true;
        return { ok: true, files };
      }
      default:
        return { ok: false, error: 'unknown_method' };
    }
  }

  #post(body: Record<string, string>): object {
    this.#count += 1;
    // As Slack's: seconds, and a number that makes it unique in its channel.
    const ts = `${Math.floor(this.now() / 1000)}.${String(this.#count).padStart(6, '0')}`;
    this.messages.push({
      ts,
      channel: body.channel ?? '',
      ...(body.thread_ts === undefined ? {} : { thread_ts: body.thread_ts }),
      ...contentOf(body),
    });
    return { ok: true, ts, channel: body.channel };
  }

  #update(body: Record<string, string>): object {
    const message = this.messages.find(({ ts }) => ts === body.ts);
    if (message === undefined) return { ok: false, error: 'message_not_found' };
    Object.assign(message, contentOf(body));
    return { ok: true, ts: message.ts, channel: message.channel };
  }

  /** Newest first; `cursor` is where the next page begins. */
  #page(body: Record<string, string>, wanted: (message: StandingMessage) => boolean): object {
    const oldest = Number(body.oldest ?? 0);
    const all = this.messages
      .filter((message) => message.channel === body.channel && wanted(message))
      .filter(({ ts }) => Number(ts) >= oldest)
      .reverse();
    const from = Number(body.cursor ?? 0);
    const next = from + Math.min(this.pageSize, Number(body.limit ?? 100));
    const withMetadata = body.include_all_metadata === 'true';
    const messages = all.slice(from, next).map((message) => {
      return withMetadata ? message : { ...message, metadata: undefined };
    });
    const next_cursor = next < all.length ? String(next) : '';
    return { ok: true, messages, response_metadata: { next_cursor } };
  }
}

function contentOf(body: Record<string, string>): Pick<StandingMessage, 'text' | 'blocks'> {
  return {
    text: body.text ?? '',
    blocks: JSON.parse(body.blocks ?? '[]') as StandingMessage['blocks'],
    ...(body.metadata === undefined
      ? {}
      : { metadata: JSON.parse(body.metadata) as StandingMessage['metadata'] }),
  } as Pick<StandingMessage, 'text' | 'blocks'>;
}
