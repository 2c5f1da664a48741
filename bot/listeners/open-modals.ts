import type { webApi } from '@slack/bolt';
import type { Language } from '#core';
import type { Asker } from '../access/index.ts';
import type { Bot } from '../app/bot.ts';
import { alertModal, scheduleModal } from '../blocks/index.ts';
import type { Person } from '../conversation/index.ts';

export interface Opening {
  /** Slack's trigger, good for three seconds. */
  readonly trigger: string;
  readonly language: Language;
  readonly asker: Asker;
  readonly person: Person;
}

/** The form of a new schedule. */
export async function openScheduleModal(
  bot: Bot,
  client: webApi.WebClient,
  { trigger, language, asker, person }: Opening,
): Promise<void> {
  const view = scheduleModal({
    language,
    timeZone: person.timeZone ?? bot.timeZone,
    ...given(bot, asker),
  });
  await client.views.open({ trigger_id: trigger, view });
}

/** The form of a new alert. */
export async function openAlertModal(
  bot: Bot,
  client: webApi.WebClient,
  { trigger, language, asker }: Opening,
): Promise<void> {
  await client.views.open({
    trigger_id: trigger,
    view: alertModal({ language, ...given(bot, asker) }),
  });
}

function given({ workbooks }: Bot, { channel }: Asker) {
  const own = workbooks.forChannel(channel);
  return {
    ...(channel === null ? {} : { channel }),
    ...(own === null ? {} : { workbook: own.id }),
    workbooks: workbooks.all.map(({ id, snapshot }) => ({ id, name: snapshot?.workbook ?? id })),
  };
}
