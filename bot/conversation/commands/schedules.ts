import { randomUUID } from 'node:crypto';
import { type Language, type MessageCode, t } from '#core';
import type { Bot } from '../../app/bot.ts';
import { clarificationMessage, noticeMessage, refusalMessage } from '../../blocks/index.ts';
import {
  type AskedBack,
  assumedText,
  describeSchedule,
  type ScheduleDraft,
  saveSchedule,
  setUpSchedule,
} from '../../schedules/index.ts';
import { earlierQuestions, type Schedule } from '../../store/index.ts';
import { directChannel } from '../direct-channel.ts';
import type { Reply } from '../types.ts';
import { mayPostIn } from './may-post-in.ts';
import type { Spoken } from './types.ts';

/** Sets a schedule up from what was said, and says it back with the next times it posts. */
export async function newSchedule(bot: Bot, spoken: Spoken, draft: ScheduleDraft): Promise<Reply> {
  const { language, turn, workbook, permission } = spoken;
  const { team, user } = turn.asker;
  const refusal = await mayPostIn(bot, turn.asker, permission.role, draft.channel);
  if (refusal !== null) return privately(refusal, language);
  const setUp = await setUpSchedule(
    draft,
    {
      ...{ id: randomUUID(), team, createdBy: user, language, workbook, now: bot.now() },
      directChannel: draft.channel ?? (await directChannel(bot, user)),
      role: permission.audience,
      earlier: await earlierQuestions(bot.store, team, user, workbook.id),
    },
    bot.missed,
  );
  if (setUp.kind === 'refused') return privately(setUp.text, language);
  if (setUp.kind === 'clarification') {
    return { to: 'everyone', message: clarificationMessage(setUp, language), about: null };
  }
  await saveSchedule(bot.store.schedules, setUp.item, bot.now());
  bot.schedulesChanged();
  await bot.audit.did({
    ...{ asker: turn.asker, at: bot.now(), action: 'schedule-made', workbook: workbook.id },
  });
  return {
    to: 'everyone',
    message: scheduleMade(bot, setUp.item, draft, language),
    about: null,
  };
}

function scheduleMade(bot: Bot, schedule: Schedule, draft: ScheduleDraft, language: Language) {
  const texts = [
    t(language, 'bot.schedule-made'),
    describeSchedule({ ...schedule, channel: draft.channel }, language, bot.now()),
  ];
  return noticeMessage(texts, {
    remarks: [...assumedText(draft.assumed, language), t(language, 'bot.schedule-how-to-change')],
  });
}

/** What has to be told first, with what can be pressed. */
export function askedBack({ code, params, choices }: AskedBack, language: Language): Reply {
  const text = t(language, code, params);
  const message = clarificationMessage({ text, choices, suggestions: [] }, language);
  return { to: 'everyone', message, about: null };
}

export function privately(reason: MessageCode | string, language: Language): Reply {
  return { to: 'asker', message: refusalMessage(reason, language), about: null };
}
