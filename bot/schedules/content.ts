import {
  type Answer,
  type CampaignSummary,
  type Language,
  LensError,
  type MessageCode,
  type Params,
  type Question,
  t,
} from '#core';
import type { Role } from '../access/types.ts';
import type { Block, SlackMessage } from '../blocks/types.ts';
import type { Schedule } from '../store/types.ts';
import type { Snapshot, Workbook } from '../workbooks/types.ts';

type MaybeLater<T> = T | Promise<T>;

/** How results become messages; `bot/blocks` has the functions. */
export interface ScheduleRenderer {
  /** The summary in one message, and its longer parts for the thread. */
  summary(
    summary: CampaignSummary,
    snapshot: Snapshot,
  ): MaybeLater<{ readonly message: SlackMessage; readonly details: readonly SlackMessage[] }>;
  answer(answer: Answer, snapshot: Snapshot, language: Language): MaybeLater<SlackMessage>;
}

/** What a schedule posts, computed now from one version of its workbook. */
export type ScheduleContent =
  | {
      readonly kind: 'content';
      readonly message: SlackMessage;
      readonly details: readonly SlackMessage[];
    }
  /** Nothing to be shown, and why, to be said where it would have been. */
  | { readonly kind: 'unable'; readonly message: SlackMessage; readonly code: MessageCode };

export interface ContentSources {
  /** `null`: there is no workbook of that id any more. */
  readonly workbook: (id: string) => Workbook | null;
  readonly render: ScheduleRenderer;
  readonly role: Role;
  /** Questions its owner was given answers to, for the guard against differences. */
  readonly earlier: readonly Question[];
}

/**
 * Computes what a schedule posts. Faults of the workbook become a short message; nothing is thrown for
 * them.
 */
export async function scheduleContent(
  schedule: Pick<Schedule, 'workbook' | 'language' | 'what'>,
  { workbook: find, render, role, earlier }: ContentSources,
): Promise<ScheduleContent> {
  const { language, what } = schedule;
  const workbook = find(schedule.workbook);
  if (workbook === null) return unable(language, 'bot.schedules-no-workbook');
  try {
    if (what.kind === 'summary') {
      const { summary, snapshot } = await workbook.summary(language, role);
      return { kind: 'content', ...(await render.summary(summary, snapshot)) };
    }
    const asked = what.words === undefined ? { question: what.question } : { text: what.words };
    const reply = await workbook.ask({ asked, previous: null, language, role, earlier });
    if (reply.kind === 'answer') {
      const message = await render.answer(reply.answer, reply.snapshot, language);
      return { kind: 'content', message, details: [] };
    }
    // A refusal is for the eyes of one person; a channel learns only that there is nothing.
    return reply.kind === 'refused'
      ? unable(language, 'bot.schedules-refused')
      : unable(language, 'bot.schedules-not-understood', { reason: reply.text });
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    const reason = t(language, error.code, error.params);
    return unable(language, 'bot.schedules-unreadable', { reason }, error.code);
  }
}

/** Nothing to be shown, with the sentence that says why. */
export function unable(
  language: Language,
  code: MessageCode,
  params: Params = {},
  cause: MessageCode = code,
): ScheduleContent {
  return { kind: 'unable', message: plainMessage(t(language, code, params)), code: cause };
}

/** A message of one plain paragraph. */
export function plainMessage(text: string): SlackMessage {
  return {
    text: escaped(text),
    blocks: [
      { type: 'section', text: { type: 'plain_text', text: text.slice(0, 3000), emoji: false } },
    ],
    image: null,
  };
}

const MOST_BLOCKS = 50;

/** A message with a remark above it; one that is full keeps the remark in its plain words alone. */
export function withRemark(message: SlackMessage, remark: string): SlackMessage {
  const block: Block = {
    type: 'context',
    elements: [{ type: 'plain_text', text: remark, emoji: false }],
  };
  const full = message.blocks.length >= MOST_BLOCKS;
  return {
    ...message,
    text: `${escaped(remark)}\n${message.text}`,
    blocks: full ? message.blocks : [block, ...message.blocks],
  };
}

/** Fallback text is read as mrkdwn. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
