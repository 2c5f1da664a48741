import type { PlainTextElement } from '@slack/types';
import { mentionSafe, plainSafe } from '#core';
import { LIMITS } from './limits.ts';

const ELLIPSIS = '…';
/** How much of a long text is looked at, in lengths of what fits: unseen characters are taken out. */
const SEEN = 4;

/**
 * As much of a text as fits once it is made safe, ended by an ellipsis where something was cut. A
 * character or an escaped sign is never cut in half.
 */
function fitted(text: string, max: number, safe: (text: string) => string): string {
  const read = text.slice(0, max * SEEN);
  const whole = safe(read);
  if (whole.length <= max && read.length === text.length) return whole;
  const characters = [...read];
  let [least, most] = [0, characters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const short = safe(characters.slice(0, middle).join('').trimEnd()) + ELLIPSIS;
    if (short.length <= max) least = middle;
    else most = middle - 1;
  }
  return safe(characters.slice(0, least).join('').trimEnd()) + ELLIPSIS;
}

/** A text of the workbook or an answer inside mrkdwn: nothing in it is live. */
export function marked(text: string, max: number = LIMITS.text): string {
  return fitted(text, max, mentionSafe);
}

/** The same where markup is not read. */
export function bare(text: string, max: number): string {
  return fitted(text, max, plainSafe);
}

/** A `plain_text` object; an empty text becomes a dash, which Slack needs. */
export function plainText(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: bare(text, max) || '–', emoji: false };
}

/** Cells in the type of code, as they are to be found: `Orders!A2:F9313`. */
export function code(text: string): string {
  return `\`${marked(text, 200)}\``;
}

/** Lines that are safe already, as many as fit; the rest is left out. */
export function lines(texts: readonly string[], max: number = LIMITS.text): string {
  let all = '';
  for (const text of texts) {
    const next = all === '' ? text : `${all}\n${text}`;
    if (next.length > max) return all === '' ? text.slice(0, max) : all;
    all = next;
  }
  return all;
}
