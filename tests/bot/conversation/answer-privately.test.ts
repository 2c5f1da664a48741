import { describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../../bot/blocks/index.ts';
import { answerPrivately } from '../../../bot/conversation/answer-privately.ts';

const image = {
  filename: 'flow.png',
  title: 'Paths',
  altText: 'who goes where',
  png: new Uint8Array(),
};
const section = { type: 'section', text: { type: 'mrkdwn', text: 'Largest: Opened' } } as const;
const message: SlackMessage = { text: 'Largest: Opened', blocks: [section], image };
const plain: SlackMessage = { ...message, image: null };

/** What is sent to a response address that answers as it is told to. */
async function sentOf(
  reply: { readonly message: SlackMessage; readonly details?: readonly SlackMessage[] },
  answers: readonly (string | Error)[] = [],
  fileId: string | null = 'F1',
) {
  const sent: string[][] = [];
  const queue = [...answers];
  const warned: string[] = [];
  const respond = async (said: unknown): Promise<unknown> => {
    sent.push((said as { blocks: { type: string }[] }).blocks.map(({ type }) => type));
    const answer = queue.shift() ?? 'ok';
    if (answer instanceof Error) throw answer;
    return new Response(answer);
  };
  const log = { warn: (event: string) => warned.push(event) };
  const bot = { upload: async () => fileId, log } as never;
  await answerPrivately(bot, respond as never, reply);
  return { sent, warned };
}

describe('answerPrivately', () => {
  it('sends a picture along', async () => {
    expect((await sentOf({ message })).sent).toEqual([['section', 'image']]);
  });

  it('says so where the picture could not be given to Slack', async () => {
    expect((await sentOf({ message }, [], null)).sent).toEqual([['section', 'context']]);
  });

  it.each(['{"ok":false,"error":"invalid_blocks"}', new Error('400')])(
    'goes without the picture where Slack refuses it (%s)',
    async (answer) => {
      const { sent } = await sentOf({ message }, [answer]);
      expect(sent).toEqual([
        ['section', 'image'],
        ['section', 'context'],
      ]);
    },
  );

  it('sends no more than the five messages that Slack takes', async () => {
    const refused = Array.from({ length: 9 }, () => '{"ok":false}');
    const details = [plain, plain, plain];
    expect((await sentOf({ message, details }, refused)).sent).toHaveLength(5);
    const full = await sentOf({ message, details: [...details, plain, plain] });
    expect(full.sent).toEqual([
      ['section', 'context'],
      ['section'],
      ['section'],
      ['section'],
      ['section'],
    ]);
  });

  it('tells of a failure that nothing is left to be tried against', async () => {
    const gone = Array.from({ length: 5 }, () => new Error('404'));
    await expect(sentOf({ message }, gone)).rejects.toThrow('404');
  });
});
