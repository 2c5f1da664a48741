import { validateMessage } from '../../../../bot/blocks/validate.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../failure.ts';
import type { Block, FileRecord, MetadataRecord } from '../store/messages.ts';
import { type Channel, directChannel } from '../workspace.ts';

export type Arguments = Readonly<Record<string, unknown>>;
export type Answer = Readonly<Record<string, unknown>>;

/** How often a method may be called; `posting` is about one message a second and channel. */
export type Tier = 1 | 2 | 3 | 4 | 'posting';

export interface Method {
  /** Scopes of the bot token, any of which will do; empty: none is needed. */
  readonly scopes: readonly string[];
  readonly tier: Tier;
  readonly required?: readonly string[];
  /** Wants the app's token instead of the bot's. */
  readonly appToken?: boolean;
  readonly run: (args: Arguments, context: Context) => Answer | Promise<Answer>;
}

export type Methods = Readonly<Record<string, Method>>;

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const optionalText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
export const isTrue = (value: unknown): boolean =>
  value === true || value === 'true' || value === 1;

const KIND_OF_SCOPE = { public: 'channels', private: 'groups', im: 'im', mpim: 'mpim' } as const;

export function wantScope(context: Context, scope: string): void {
  const provided = context.workspace.app.scopes;
  if (provided.includes(scope)) return;
  throw new Refusal('missing_scope', { needed: scope, provided: provided.join(',') });
}

/** `channels:history`, `im:read`, … by the kind of conversation. */
export const wantScopeOf = (context: Context, channel: Channel, act: 'history' | 'read'): void =>
  wantScope(context, `${KIND_OF_SCOPE[channel.kind]}:${act}`);

/** A conversation the app knows of: private ones it is not in do not exist for it. */
export function channelOf(context: Context, id: unknown): Channel {
  const channel = context.workspace.channels.get(textOf(id));
  const { botUser } = context.workspace.app;
  if (channel === undefined || (channel.kind !== 'public' && !channel.members.has(botUser))) {
    throw new Refusal('channel_not_found');
  }
  return channel;
}

/** A conversation the app may write to; a person's id means the direct one. */
export function writableChannel(context: Context, id: unknown): Channel {
  const { people, app } = context.workspace;
  const person = people.get(textOf(id));
  if (person?.deactivated === true) throw new Refusal('channel_not_found');
  const channel =
    person === undefined ? channelOf(context, id) : directChannel(context.workspace, person.id);
  if (channel.archived) throw new Refusal('is_archived');
  const open = channel.kind === 'public' && app.scopes.includes('chat:write.public');
  if (!channel.members.has(app.botUser) && !open) throw new Refusal('not_in_channel');
  return channel;
}

export interface Content {
  readonly text: string;
  readonly blocks: readonly Block[] | undefined;
  readonly metadata: MetadataRecord | undefined;
}

function checkPictures(context: Context, blocks: unknown, path: string): readonly string[] {
  if (typeof blocks !== 'object' || blocks === null) return [];
  return Object.entries(blocks).flatMap(([key, value]) => {
    if (key !== 'slack_file') return checkPictures(context, value, `${path}/${key}`);
    const { id, url } = value as { id?: string; url?: string };
    const file = context.files.find(id ?? url?.split('/').at(-2) ?? '');
    return isPicture(file) ? [] : [`[ERROR] invalid slack file [json-pointer:${path}/slack_file]`];
  });
}

const isPicture = (file: FileRecord | null): boolean =>
  file !== null && /^image\/(png|jpe?g|gif)$/.test(file.mimetype) && file.readyAt <= Date.now();

/**
 * Words, blocks and metadata of a message, as strictly looked at as Slack does.
 *
 * @throws Refusal as Slack gives it, `invalid_blocks` with the places
 */
export function contentOf(context: Context, args: Arguments): Content {
  const { text, blocks, metadata } = args;
  if (blocks !== undefined && !Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  const problems = validateMessage({ text, blocks, metadata });
  const first = problems[0];
  if (first !== undefined) {
    const messages = problems.map(
      ({ path, message }) => `[ERROR] ${message} [json-pointer:${path}]`,
    );
    throw new Refusal(first.refusal, {
      errors: problems.map(({ path, message }) => `${message} [json-pointer:${path}]`),
      response_metadata: { messages },
    });
  }
  const pictures = checkPictures(context, blocks, '/blocks');
  if (pictures.length > 0) {
    throw new Refusal('invalid_blocks', {
      errors: pictures.map((line) => line.slice('[ERROR] '.length)),
      response_metadata: { messages: pictures },
    });
  }
  return {
    text: textOf(text),
    blocks: blocks as readonly Block[] | undefined,
    metadata: metadata as MetadataRecord | undefined,
  };
}
