import type { Button } from '@slack/types';
import { actions, context, section } from '../elements.ts';
import { lines } from '../text.ts';
import type { SlackMessage } from '../types.ts';

/**
 * A few lines of mrkdwn that is safe already, smaller remarks below them, and what to press.
 *
 * @param texts the first is what notifications show
 */
export function noticeMessage(
  texts: readonly string[],
  { remarks = [], buttons = [] }: { remarks?: readonly string[]; buttons?: readonly Button[] } = {},
): SlackMessage {
  return {
    text: texts[0] ?? '',
    blocks: [section(lines(texts, 2_900)), ...context(lines(remarks, 2_000)), ...actions(buttons)],
    image: null,
  };
}
