import type { RespondFn } from '@slack/bolt';
import type { Bot } from '../app/bot.ts';
import { lastLook, type SlackMessage } from '../blocks/index.ts';
import { faultFields } from '../observe/index.ts';
import { variants } from '../outbox/index.ts';
import type { Reply } from './types.ts';

/** Slack takes five messages in answer to a command. */
const MOST_RESPONSES = 5;

/**
 * What is said to a command, to the asker alone, with its picture. A message that Slack refuses is tried
 * again with less of what it may refuse, as long as it takes more messages.
 */
export async function answerPrivately(
  bot: Pick<Bot, 'upload' | 'log'>,
  respond: RespondFn,
  { message, details = [] }: Pick<Reply, 'message' | 'details'>,
): Promise<void> {
  const messages = [message, ...details].slice(0, MOST_RESPONSES);
  let spare = MOST_RESPONSES - messages.length;
  for (const each of messages) spare -= await send(bot, respond, each, spare);
}

/** @returns how many further tries it took */
async function send(
  { upload, log }: Pick<Bot, 'upload' | 'log'>,
  respond: RespondFn,
  message: SlackMessage,
  spare: number,
): Promise<number> {
  // Without a try to spare, a picture that is refused would cost the answer.
  const fileId = message.image === null || spare <= 0 ? null : await upload(message.image);
  const forms = variants(message, fileId);
  for (const [tries, form] of forms.entries()) {
    const isLast = tries === Math.min(spare, forms.length - 1);
    const { text, blocks } = lastLook(form);
    try {
      const response: unknown = await respond({
        response_type: 'ephemeral',
        text,
        blocks: [...blocks] as never[],
        unfurl_links: false,
        unfurl_media: false,
      });
      if (!(await isRefused(response))) return tries;
    } catch (error) {
      if (isLast) throw error;
      log.warn('response-refused', faultFields(error));
    }
    if (isLast) return tries;
  }
  return forms.length - 1;
}

/** Slack may say no in the body of an answer that looks well. */
async function isRefused(response: unknown): Promise<boolean> {
  const body = response instanceof Response ? await response.text() : '';
  return /"ok":\s*false|invalid_/.test(body);
}
