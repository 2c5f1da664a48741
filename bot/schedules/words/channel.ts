import type { WordsContext } from '../types.ts';
import type { Pieces } from './pieces.ts';

export type ChannelReading =
  | { readonly kind: 'channel'; readonly channel: string | null }
  | { readonly kind: 'unknown'; readonly name: string };

const TO =
  '(?:(?:in|into|to|on|at|for)\\s+(?:the\\s+)?(?:channel\\s+)?|(?:发送到|发送至|推送到|推送至|发到|发至|推到|告诉|通知到?|在|到|往|给)\\s*)?';
const PLACE = '(?:\\s*(?:channel(?![a-z])|频道|群))?(?:\\s*(?:里面|里|中|上|内))?';
const MENTION = new RegExp(`${TO}<#([CGD][A-Z0-9]+)(?:\\|[^>]*)?>${PLACE}`, 'i');
const NAME = new RegExp(
  `${TO}(?<![\\w&])#([a-z][a-z0-9_-]*|\\p{Script=Han}[\\p{L}\\p{N}_-]*?(?=频道|群|里|发|推|告|提|通|\\s|$))${PLACE}`,
  'iu',
);
const DIRECT =
  /(?:in |by |via )?(?:a |my )?(?:direct messages?|DMs?)(?![a-z])|(?:发|在)?(?:我的?)?私(?:信|聊)(?:里|给我|发给我|我)?/i;
const HERE =
  /(?:in |to )?this channel(?![a-z])|(?<![a-z])(?:in )?here(?![a-z])|(?:发到|在|到)?(?:这里|本频道|这个频道|本群|群里|当前频道)(?:里)?/i;

/** Takes the channel out of a text; where none is said, the one it was typed in. */
export function takeChannel(
  pieces: Pieces,
  { channel, channelNamed }: WordsContext,
): ChannelReading & { readonly said: boolean } {
  const mention = pieces.take(MENTION);
  if (mention !== null) return { kind: 'channel', channel: mention[1]!.toUpperCase(), said: true };
  const named = pieces.take(NAME);
  if (named !== null) {
    const name = named[1]!.toLowerCase();
    const id = channelNamed?.(name) ?? null;
    return id === null
      ? { kind: 'unknown', name, said: true }
      : { kind: 'channel', channel: id, said: true };
  }
  if (pieces.take(DIRECT) !== null) return { kind: 'channel', channel: null, said: true };
  return { kind: 'channel', channel, said: pieces.take(HERE) !== null };
}
