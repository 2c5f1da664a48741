import { randomUUID } from 'node:crypto';
import { t } from '#core';
import { describeAlert, setUpAlert } from '../../alerts/index.ts';
import type { Bot } from '../../app/bot.ts';
import { clarificationMessage, noticeMessage } from '../../blocks/index.ts';
import type { AlertDraft } from '../../schedules/index.ts';
import { earlierQuestions } from '../../store/index.ts';
import { directChannel } from '../direct-channel.ts';
import type { Reply } from '../types.ts';
import { mayPostIn } from './may-post-in.ts';
import { privately } from './schedules.ts';
import type { Spoken } from './types.ts';

/** Sets an alert up from what was said, and says it back. */
export async function newAlert(bot: Bot, spoken: Spoken, draft: AlertDraft): Promise<Reply> {
  const { language, turn, workbook, permission } = spoken;
  const { team, user } = turn.asker;
  const refusal = await mayPostIn(bot, turn.asker, permission.role, draft.channel);
  if (refusal !== null) return privately(refusal, language);
  const setUp = await setUpAlert(draft, {
    ...{ id: randomUUID(), team, createdBy: user, language, workbook, now: bot.now() },
    directChannel: draft.channel ?? (await directChannel(bot, user)),
    role: permission.audience,
    earlier: await earlierQuestions(bot.store, team, user, workbook.id),
  });
  if (setUp.kind === 'refused') return privately(setUp.text, language);
  if (setUp.kind === 'clarification') {
    return { to: 'everyone', message: clarificationMessage(setUp, language), about: null };
  }
  await bot.store.alerts.put(setUp.item);
  await bot.audit.did({
    ...{ asker: turn.asker, at: bot.now(), action: 'alert-made', workbook: workbook.id },
  });
  const texts = [t(language, 'bot.alert-made'), describeAlert(setUp.item, language)];
  const remarks = [t(language, 'bot.alert-how-to-change')];
  return { to: 'everyone', message: noticeMessage(texts, { remarks }), about: null };
}
