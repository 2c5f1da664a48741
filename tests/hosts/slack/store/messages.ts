import { type Emulated, type EmulatedMessage, openEmulated } from './emulated.ts';

export interface MetadataRecord {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, unknown>>;
}

export interface FileRecord {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly size: number;
  readonly altText: string | null;
  /** Where it was shared; empty when it was only uploaded. */
  readonly channel: string | null;
  readonly threadTs: string | null;
  readonly bytes: Uint8Array;
  /** Slack works on a file for a while; before that time, ms, blocks cannot show it. */
  readonly readyAt: number;
}

/** A message as people see it. */
export interface MessageRecord {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly threadTs: string | null;
  /** Answers in its thread, oldest first; empty for an answer itself. */
  readonly replies: readonly MessageRecord[];
  /** Answers everybody sees, also where they are not listed. */
  readonly replyCount: number;
  readonly metadata: MetadataRecord | null;
  readonly files: readonly FileRecord[];
  readonly reactions: readonly { readonly name: string; readonly users: readonly string[] }[];
  /** Who alone sees it; `null`: everybody. */
  readonly ephemeralTo: string | null;
  readonly streaming: boolean;
  /** What it said before, oldest first. */
  readonly edits: readonly { readonly text: string; readonly blocks: readonly Block[] }[];
  readonly via: 'person' | 'api' | 'stream' | 'response_url' | 'acknowledgement';
}

export type Block = Readonly<Record<string, unknown>> & { readonly type: string };

/** What is remembered of each message: what the store has no place for, and what was last written. */
type Known = Omit<MessageRecord, 'channel' | 'ts' | 'replies' | 'replyCount' | 'reactions'>;
export type NewMessage = Pick<MessageRecord, 'user' | 'text' | 'via'> &
  Partial<
    Pick<MessageRecord, 'blocks' | 'threadTs' | 'metadata' | 'files' | 'ephemeralTo' | 'streaming'>
  >;
export type Change = Partial<
  Pick<MessageRecord, 'text' | 'blocks' | 'metadata' | 'streaming' | 'files'>
> & {
  /** A stream growing is no edit. */
  readonly silent?: boolean;
};

/** Messages of all conversations: words, blocks and threads in `emulate`, the rest beside it. */
export interface Messages {
  readonly emulated: Emulated;
  post(channel: string, message: NewMessage): Promise<MessageRecord>;
  change(channel: string, ts: string, change: Change): Promise<MessageRecord>;
  remove(channel: string, ts: string): Promise<void>;
  find(channel: string, ts: string): Promise<MessageRecord | null>;
  /** As `find`, at once, but without its thread and reactions. */
  peek(channel: string, ts: string): MessageRecord | null;
  /** Newest first, without answers in threads and without ephemeral ones. */
  history(channel: string): Promise<readonly MessageRecord[]>;
  /** In time's order, threads inside, ephemeral ones among them. */
  list(channel: string): Promise<readonly MessageRecord[]>;
  /** Called after every post and change. */
  readonly listeners: Set<(message: MessageRecord) => void>;
  close(): Promise<void>;
}

export async function openMessages(): Promise<Messages> {
  const emulated = await openEmulated();
  const known = new Map<string, Known>();
  const ephemeral = new Map<string, MessageRecord>();
  const listeners = new Set<(message: MessageRecord) => void>();
  let ephemerals = 0;
  const keyOf = (channel: string, ts: string): string => `${channel} ${ts}`;

  function recordOf(
    channel: string,
    stored: EmulatedMessage,
    replies: readonly MessageRecord[],
  ): MessageRecord {
    const more = known.get(keyOf(channel, stored.ts));
    if (more === undefined) throw new Error(`no message ${stored.ts} in ${channel}`);
    const threadTs = stored.thread_ts ?? null;
    return {
      ...more,
      channel,
      ts: stored.ts,
      text: stored.text,
      blocks: (stored.blocks ?? []) as readonly Block[],
      threadTs: threadTs ?? ((stored.reply_count ?? 0) > 0 ? stored.ts : null),
      replies,
      replyCount: stored.reply_count ?? 0,
      reactions: stored.reactions ?? [],
    };
  }
  const ephemeralsIn = (channel: string, threadTs: string | null): MessageRecord[] =>
    [...ephemeral.values()].filter(
      (message) => message.channel === channel && message.threadTs === threadTs,
    );
  const inOrder = (all: MessageRecord[]): MessageRecord[] =>
    all.sort((one, other) => Number(one.ts) - Number(other.ts));

  async function find(channel: string, ts: string): Promise<MessageRecord | null> {
    const hidden = ephemeral.get(keyOf(channel, ts));
    if (hidden !== undefined) return hidden;
    if (!known.has(keyOf(channel, ts))) return null;
    const [first, ...rest] = await emulated.thread(channel, ts);
    if (first === undefined) return null;
    const replies = rest.map((reply) => recordOf(channel, reply, []));
    return recordOf(channel, first, inOrder([...replies, ...ephemeralsIn(channel, ts)]));
  }
  function peek(channel: string, ts: string): MessageRecord | null {
    const key = keyOf(channel, ts);
    const more = known.get(key);
    if (more === undefined) return ephemeral.get(key) ?? null;
    return { ...more, channel, ts, replies: [], replyCount: 0, reactions: [] };
  }
  function mustPeek(channel: string, ts: string): MessageRecord {
    const found = peek(channel, ts);
    if (found === null) throw new Error(`no message ${ts} in ${channel}`);
    return found;
  }
  function tell(message: MessageRecord): MessageRecord {
    for (const listener of listeners) listener(message);
    return message;
  }

  return {
    emulated,
    listeners,
    find,
    peek,
    async post(channel, { text, blocks = [], threadTs = null, ...rest }) {
      const more: Known = {
        text,
        blocks,
        threadTs,
        metadata: null,
        files: [],
        ephemeralTo: null,
        streaming: false,
        edits: [],
        ...rest,
      };
      if (more.ephemeralTo !== null) {
        ephemerals += 1;
        const ts = `${Math.floor(Date.now() / 1000)}.9${String(ephemerals).padStart(5, '0')}`;
        const message = { ...more, channel, ts, replies: [], replyCount: 0, reactions: [] };
        ephemeral.set(keyOf(channel, ts), message);
        return tell(message);
      }
      const ts = await emulated.post(channel, { text, blocks }, threadTs ?? undefined);
      known.set(keyOf(channel, ts), more);
      return tell(mustPeek(channel, ts));
    },
    async change(channel, ts, { silent = false, ...change }) {
      const before = mustPeek(channel, ts);
      const after = { text: before.text, blocks: before.blocks, ...change };
      const edit = { text: before.text, blocks: before.blocks };
      const edits = silent ? before.edits : [...before.edits, edit];
      if (before.ephemeralTo !== null) {
        const message = { ...before, ...after, edits };
        ephemeral.set(keyOf(channel, ts), message);
        return tell(message);
      }
      if (change.text !== undefined || change.blocks !== undefined) {
        await emulated.update(channel, ts, after);
      }
      known.set(keyOf(channel, ts), { ...known.get(keyOf(channel, ts))!, ...change, edits });
      return tell(mustPeek(channel, ts));
    },
    async remove(channel, ts) {
      if (ephemeral.delete(keyOf(channel, ts))) return;
      await emulated.remove(channel, ts);
      known.delete(keyOf(channel, ts));
    },
    async history(channel) {
      return (await emulated.history(channel)).map((stored) => recordOf(channel, stored, []));
    },
    async list(channel) {
      const top = (await emulated.history(channel)).toReversed();
      const records = await Promise.all(
        top.map(async (stored) =>
          (stored.reply_count ?? 0) > 0
            ? ((await find(channel, stored.ts)) ?? recordOf(channel, stored, []))
            : recordOf(channel, stored, ephemeralsIn(channel, stored.ts)),
        ),
      );
      return inOrder([...records, ...ephemeralsIn(channel, null)]);
    },
    close: () => emulated.close(),
  };
}
