import { type Language, t } from '#core';
import { type Block, PICTURE_PLACE, type SlackMessage } from '../blocks/types.ts';

/** A message as it may go out: whole first, then with less of what Slack may refuse. */
export interface Variant {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly picture: boolean;
  readonly chart: boolean;
}

const MAX_BLOCKS = 50;

/**
 * The forms in which a message is tried, each when the one before was refused for its blocks: whole;
 * without the picture, saying so; without the native chart; without both; its text alone.
 *
 * @param fileId Slack's id of the uploaded picture; `null`: there is none, or it could not be uploaded
 */
export function variants(message: SlackMessage, fileId: string | null): readonly Variant[] {
  const charted = message.blocks.some(isChart);
  const all: Variant[] = [];
  for (const chart of charted ? [true, false] : [false]) {
    const blocks = chart ? message.blocks : message.blocks.filter((block) => !isChart(block));
    if (fileId !== null) {
      const shown = withPicture(blocks, message, fileId);
      all.push({ text: message.text, blocks: shown, picture: true, chart });
    }
    const told = message.image === null ? blocks : withNote(blocks, message);
    all.push({ text: message.text, blocks: told, picture: false, chart });
  }
  const last = all.at(-1);
  if (last === undefined || last.blocks.length > 0) {
    all.push({ text: message.text, blocks: [], picture: false, chart: false });
  }
  return all;
}

function isChart(block: Block): boolean {
  return block.type === 'data_visualization';
}

/**
 * The picture takes the place of the words kept for it, else it goes before what stands below an answer:
 * its buttons and small print.
 */
function withPicture(
  blocks: readonly Block[],
  { image }: SlackMessage,
  fileId: string,
): readonly Block[] {
  if (image === null) return blocks;
  const picture: Block = {
    type: 'image',
    slack_file: { id: fileId },
    alt_text: image.altText,
    title: { type: 'plain_text', text: image.title },
  };
  const place = blocks.findIndex((block) => block.block_id === PICTURE_PLACE);
  if (place >= 0) return blocks.with(place, picture);
  let end = blocks.length;
  while (end > 0 && isFoot(blocks[end - 1])) end -= 1;
  return [...blocks.slice(0, end), picture, ...blocks.slice(end)];
}

function isFoot(block: Block | undefined): boolean {
  return ['actions', 'context', 'context_actions', 'divider'].includes(block?.type ?? '');
}

function withNote(blocks: readonly Block[], { text }: SlackMessage): readonly Block[] {
  if (blocks.length === 0 || blocks.length >= MAX_BLOCKS) return blocks;
  const note = t(languageOf(text), 'bot.post-picture-missing');
  return [...blocks, { type: 'context', elements: [{ type: 'plain_text', text: note }] }];
}

/** Of a message's own words; names from a workbook may be in another language. */
function languageOf(text: string): Language {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/\p{Script=Han}/gu) * 2 >= count(/\p{Script=Latin}/gu) ? 'zh' : 'en';
}
