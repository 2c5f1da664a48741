import { t } from '#core';
import type { Bot } from '../../app/bot.ts';
import { clarificationMessage, noticeMessage } from '../../blocks/index.ts';
import { marked } from '../../blocks/text.ts';
import { questionOf } from '../../schedules/index.ts';
import { earlierQuestions } from '../../store/index.ts';
import type { Reply } from '../types.ts';
import { privately } from './schedules.ts';
import type { Spoken } from './types.ts';

const SAVE = /^(?:收藏|保存问题|save|favou?rite)[\s:：]+(.+)$/i;
const FORGET = /^(?:取消收藏|删除收藏|unsave|unfavou?rite)[\s:：]+(.+)$/i;
/** Length of a favourite's button. */
const LABEL = 75;

/** Keeps or forgets a question for someone's home page; `null` when that is not what was said. */
export async function favouriteReply(bot: Bot, spoken: Spoken): Promise<Reply | null> {
  const { text, turn, workbook, permission, language } = spoken;
  const { team, user } = turn.asker;
  const forget = FORGET.exec(text)?.[1]?.trim();
  if (forget !== undefined) {
    await bot.store.favourites.remove(team, user, forget);
    return told(t(language, 'bot.favourite-forgotten', { question: marked(forget, 300) }));
  }
  const words = SAVE.exec(text)?.[1]?.trim();
  if (words === undefined) return null;
  const asked = await questionOf(words, {
    ...{ id: '', team, createdBy: user, directChannel: '', language, workbook, now: bot.now() },
    role: permission.audience,
    earlier: await earlierQuestions(bot.store, team, user, workbook.id),
  });
  if (asked.kind === 'refused') return privately(asked.text, language);
  if (asked.kind === 'clarification') {
    return { to: 'everyone', message: clarificationMessage(asked, language), about: null };
  }
  await bot.store.favourites.add(team, user, words.slice(0, LABEL), words, bot.now());
  return told(t(language, 'bot.favourite-kept', { question: marked(words, 300) }));
}

function told(text: string): Reply {
  return { to: 'asker', message: noticeMessage([text]), about: null };
}
