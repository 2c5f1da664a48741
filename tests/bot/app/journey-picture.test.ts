import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateMessage } from '../../../bot/blocks/index.ts';
import type { MessageRecord } from '../../hosts/slack/index.ts';
import { bundledThreads, startTogether, type Together } from './support/together.ts';

const CHANNEL = 'C0CAMPAIGN';
const workers = await bundledThreads();
const shown = ({ blocks }: Pick<MessageRecord, 'blocks'>): string => JSON.stringify(blocks);
type Shown = { readonly type: string; alt_text?: string; slack_file?: { readonly id: string } };

describe('the journey in Slack', () => {
  let together: Together;
  beforeAll(async () => {
    together = await startTogether(workers);
  });
  afterAll(() => together?.stop());

  const answerTo = async (text: string, words: RegExp): Promise<MessageRecord> => {
    const { slack } = together;
    const asked = slack.mention('U0VIEWER1', CHANNEL, text);
    const answer = await slack.nextMessage(
      (message) =>
        message.user === slack.app.botUser && !message.streaming && words.test(shown(message)),
      40_000,
    );
    expect(answer.threadTs).toBe((await asked).message.ts);
    return answer;
  };
  const pictureIn = ({ blocks }: MessageRecord) =>
    (blocks as unknown as readonly Shown[]).find(({ type }) => type === 'image');
  const tableIn = ({ blocks }: MessageRecord) =>
    (blocks as unknown as readonly Shown[]).find(({ type }) => type === 'table');

  it.each([
    [
      'show the customer journey',
      /I read this as/,
      /Step 1: Reached 100% · Step 2: Opened/,
      'Path',
    ],
    ['客户是怎么走的？', /我的理解/, /第 1 步：Reached 100% · 第 2 步：Opened/, '路径'],
  ])('comes as a picture of who goes where, with the paths in a table: %s', async (...line) => {
    const [text, words, alt, header] = line;
    const answer = await answerTo(text, words);
    expect(validateMessage({ text: answer.text, blocks: answer.blocks as never })).toEqual([]);
    const picture = pictureIn(answer);
    expect(picture?.alt_text).toMatch(alt);
    const file = together.slack.files.find(({ id }) => id === picture?.slack_file?.id);
    const image = await loadImage(Buffer.from(file!.bytes));
    expect([image.width, image.height]).toEqual([1800, 1000]);
    const paper = createCanvas(1800, 1000).getContext('2d');
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(0, 0, 1800, 1000);
    let painted = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] !== 255) painted += 1;
    expect(painted).toBeGreaterThan(100_000);
    expect(JSON.stringify(tableIn(answer))).toContain(`"text":"${header}"`);
    expect(shown(answer)).toMatch(/2026-06-01 – 2026-06-25/);
  });

  it('comes with its picture in answer to /lens as well, to the asker alone', async () => {
    const { slack } = together;
    await slack.slash('U0VIEWER1', CHANNEL, '/lens', 'show the customer journey');
    const answer = await slack.until(
      async () => (await slack.messages(CHANNEL)).find(({ via }) => via === 'response_url') ?? null,
      40_000,
    );
    expect(answer.ephemeralTo).toBe('U0VIEWER1');
    const id = pictureIn(answer)?.slack_file?.id;
    expect(slack.files.some((file) => file.id === id)).toBe(true);
    expect(tableIn(answer)).toBeDefined();
  });

  it('is told in words and a table where the picture cannot be sent', async () => {
    const { slack } = together;
    const fault = { kind: 'error', error: 'internal_error' } as const;
    slack.fault('files.getUploadURLExternal', fault, { times: 10 });
    const answer = await answerTo('top paths', /I read this as/);
    slack.clearFaults();
    expect(pictureIn(answer)).toBeUndefined();
    expect(answer.text).toMatch(/^Largest: Reached → Opened .*share about \d+% \(n about \d+\)/);
    expect(tableIn(answer)).toBeDefined();
    expect(shown(answer)).toContain('The chart could not be attached');
  });
});
