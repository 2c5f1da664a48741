import type { Bot } from '../../app/bot.ts';
import { isSummary, withoutFrame } from '../../schedules/index.ts';
import { renderer } from '../renderer.ts';
import type { Reply } from '../types.ts';
import type { Spoken } from './types.ts';

const TARGETS =
  /^(?:各个?|所有|全部|这些|活动)?目标(?:的)?(?:都)?(?:完成|达成|达标)(?:得)?(?:情况|进度)?(?:怎么样|如何|了吗|了没有?)?$|^(?:都)?达标了(?:吗|没有?)$|^(?:are we|is the campaign) (?:on target|on track)$|^(?:did we )?(?:hit|meet|reach) (?:all )?(?:the |our )?(?:targets|goals)$|^(?:all )?(?:targets|goals)$/i;
const HOW_IT_WENT =
  /^(?:这次|本次|我们的?|整个|整体|总体)*(?:618|双11|双十一|双12|双十二|大促|活动|营销|促销)+(?:的)?(?:整体|总体)?(?:效果|表现|成绩|情况|结果|做得|进行得)?(?:到底)?(?:怎么样|咋样|如何|好不好|好吗)(?:了)?$|^how (?:did|is|was|has) (?:the |our |this )?(?:[\w-]+ ){0,2}(?:campaign|sale|promotion|618) ?(?:go|going|doing|do|perform|performed|been)?$/i;

/**
 * The campaign as a whole is asked for: its summary, how it went, or all its targets at once.
 *
 * @example
 * asksForSummary('活动总结') // => true
 * asksForSummary('how did the 618 sale go?') // => true
 * asksForSummary('618 的转化率怎么样') // => false
 */
export function asksForSummary(text: string): boolean {
  const said = text.replace(/[\s?？!！。.~]+$/u, '').trim();
  const words = withoutFrame(said);
  return (
    isSummary(words) || [said, words].some((each) => TARGETS.test(each) || HOW_IT_WENT.test(each))
  );
}

/** The campaign summary now, its longer tables behind it; `null` when it is not asked for. */
export async function summaryReply(bot: Bot, spoken: Spoken): Promise<Reply | null> {
  const { text, workbook, permission, language, turn } = spoken;
  if (!asksForSummary(text)) return null;
  const { summary, snapshot } = await workbook.summary(language, permission.audience);
  const { message, details } = await renderer(bot).summary(summary, snapshot);
  bot.metrics.answers.inc({ outcome: 'answered' });
  await bot.audit.did({
    ...{ asker: turn.asker, at: bot.now(), action: 'summary', workbook: workbook.id },
  });
  return { to: 'everyone', message, details, about: null };
}
