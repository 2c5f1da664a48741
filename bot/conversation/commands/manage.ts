import { type Language, t } from '#core';
import { describeAlert } from '../../alerts/index.ts';
import type { Bot } from '../../app/bot.ts';
import { noticeMessage, type SlackMessage } from '../../blocks/index.ts';
import {
  describeSchedule,
  findAlert,
  findSchedule,
  type ManageAction,
  type ManageWords,
  numbered,
  pauseSchedule,
  resumeSchedule,
} from '../../schedules/index.ts';
import type { Alert, Schedule } from '../../store/index.ts';
import type { Reply } from '../types.ts';
import { previewOf } from './preview.ts';
import { privately } from './schedules.ts';
import type { Spoken } from './types.ts';

/** List, pause, resume, delete, preview: by number or by words about it. */
export async function manage(bot: Bot, spoken: Spoken, words: ManageWords): Promise<Reply> {
  const { language, permission } = spoken;
  if (permission.role !== 'owner') return privately('bot.only-owners', language);
  return words.of === 'schedules'
    ? manageSchedules(bot, spoken, words)
    : manageAlerts(bot, spoken, words);
}

async function manageSchedules(bot: Bot, spoken: Spoken, words: ManageWords): Promise<Reply> {
  const { language, turn } = spoken;
  const all = numbered(await bot.store.schedules.list(turn.asker.team));
  const sentence = (one: Schedule) => describeSchedule(one, language, bot.now(), 1);
  if (words.action === 'list' || all.length === 0) return listed(all, sentence, language);
  const found = findSchedule(words.which, all);
  if (found.kind === 'none') return listed(all, sentence, language, 'bot.manage-none');
  if (found.kind === 'several') return listed(all, sentence, language, 'bot.manage-which');
  if (words.action === 'preview') {
    return previewOf(bot, turn.asker, spoken.permission.audience, found.item);
  }
  await changeSchedule(bot, found.item.id, words.action);
  return changed(words.action, sentence(found.item), language);
}

async function manageAlerts(bot: Bot, spoken: Spoken, words: ManageWords): Promise<Reply> {
  const { language, turn } = spoken;
  const all = numbered(await bot.store.alerts.list(turn.asker.team));
  const sentence = (one: Alert) => describeAlert(one, language);
  const list = (lead: Parameters<typeof listed>[3]) =>
    listed(all, sentence, language, lead, 'bot.manage-how-alerts');
  if (words.action === 'list' || all.length === 0) return list('bot.manage-list');
  const found = findAlert(words.which, all);
  if (found.kind === 'none') return list('bot.manage-none');
  if (found.kind === 'several') return list('bot.manage-which');
  if (words.action !== 'preview') await changeAlert(bot, found.item.id, words.action);
  return changed(words.action, sentence(found.item), language);
}

/** @returns false when it is gone already */
export async function changeSchedule(
  bot: Bot,
  id: string,
  action: Exclude<ManageAction, 'list' | 'preview'>,
): Promise<boolean> {
  const { schedules } = bot.store;
  const done =
    action === 'delete'
      ? await schedules.remove(id)
      : action === 'pause'
        ? await pauseSchedule(schedules, id)
        : await resumeSchedule(schedules, id, bot.now());
  bot.schedulesChanged();
  return done;
}

/** @returns false when it is gone already */
export async function changeAlert(
  bot: Bot,
  id: string,
  action: Exclude<ManageAction, 'list' | 'preview'>,
): Promise<boolean> {
  const { alerts } = bot.store;
  if (action === 'delete') return alerts.remove(id);
  const alert = await alerts.get(id);
  if (alert !== null) await alerts.put({ ...alert, paused: action === 'pause' });
  return alert !== null;
}

/** What was changed, said back. */
export function changed(
  action: Exclude<ManageAction, 'list'>,
  sentence: string,
  language: Language,
): Reply {
  return everyone(noticeMessage([t(language, `bot.manage-${action}`), sentence]));
}

function listed<Item extends { readonly paused: boolean }>(
  items: readonly Item[],
  sentence: (item: Item) => string,
  language: Language,
  lead: 'bot.manage-list' | 'bot.manage-none' | 'bot.manage-which' = 'bot.manage-list',
  how: 'bot.manage-how' | 'bot.manage-how-alerts' = 'bot.manage-how',
): Reply {
  if (items.length === 0) return everyone(noticeMessage([t(language, 'bot.manage-empty')]));
  const lines = items.map((item, index) => {
    const paused = item.paused ? t(language, 'bot.manage-paused') : '';
    return `${index + 1}. ${sentence(item)}${paused}`;
  });
  const remarks = [t(language, how)];
  return everyone(noticeMessage([t(language, lead), ...lines], { remarks }));
}

function everyone(message: SlackMessage): Reply {
  return { to: 'everyone', message, about: null };
}
