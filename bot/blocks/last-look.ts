import { scanText } from '#core';
import type { SlackMessage } from './types.ts';

/** Parts of blocks that people read; the rest are ids and values, which come back unchanged. */
const READ: ReadonlySet<string> = new Set([
  'text',
  'markdown_text',
  'alt_text',
  'title',
  'label',
  'name',
  'hint',
  'categories',
]);
/** A channel or person as Slack names them. */
const REFERENCE = /<[#@!][^>]*>/g;

/**
 * A message with the last look taken at everything people will read in it: an e-mail, phone, identity or
 * card number that came this far is masked.
 */
export function lastLook<Message extends Pick<SlackMessage, 'text' | 'blocks'>>(
  message: Message,
): Message {
  return { ...message, text: looked(message.text), blocks: lookedAt(message.blocks) };
}

/** The same for a view, or any part of one. */
export function lookedAt<Part>(part: Part, isRead = false): Part {
  if (typeof part === 'string') return (isRead ? looked(part) : part) as Part;
  if (Array.isArray(part)) return part.map((each) => lookedAt(each, isRead)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, lookedAt(value, READ.has(key))]),
  ) as Part;
}

function looked(text: string): string {
  const references = text.match(REFERENCE) ?? [];
  return text
    .split(REFERENCE)
    .map((between, index) => scanText(between) + (references[index] ?? ''))
    .join('');
}
