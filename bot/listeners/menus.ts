import type { App, BlockAction, ButtonAction, OverflowAction } from '@slack/bolt';
import { type Language, t } from '#core';
import { describeAlert } from '../alerts/index.ts';
import type { Bot } from '../app/bot.ts';
import { ACTIONS, actionPattern, confirmModal, noticeMessage } from '../blocks/index.ts';
import { changeAlert, changeSchedule, previewOf } from '../conversation/commands/index.ts';
import { directChannel } from '../conversation/direct-channel.ts';
import { permissionOf, spokenLanguage, tell } from '../conversation/index.ts';
import { describeSchedule } from '../schedules/index.ts';
import { showHome } from './home.ts';
import { openAlertModal, openScheduleModal } from './open-modals.ts';
import { askerOf, whisperTo } from './presses.ts';

const CHANGES = ['pause', 'resume'] as const;
type Change = (typeof CHANGES)[number];

/** Menus and buttons that change schedules and alerts, for owners; everyone else is told. */
export function onMenus(app: App, bot: Bot): void {
  app.action<BlockAction<OverflowAction>>(
    { type: 'block_actions', action_id: actionPattern(ACTIONS.scheduleMenu) },
    async ({ ack, body, action }) => {
      await ack();
      const [what = '', id = ''] = action.selected_option.value.split('|');
      await asOwner(bot, body, async () => {
        if (what === 'preview') return preview(bot, body, id);
        if (what === 'delete') return confirmDelete(bot, body, 'schedule', id);
        if (isChange(what)) await changeSchedule(bot, id, what);
      });
    },
  );
  app.action<BlockAction<OverflowAction>>(
    { type: 'block_actions', action_id: actionPattern(ACTIONS.alertMenu) },
    async ({ ack, body, action }) => {
      await ack();
      const [what = '', id = ''] = action.selected_option.value.split('|');
      await asOwner(bot, body, async () => {
        if (what === 'delete') return confirmDelete(bot, body, 'alert', id);
        if (isChange(what)) await changeAlert(bot, id, what);
      });
    },
  );
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: actionPattern(ACTIONS.pauseAlert) },
    async ({ ack, body, action }) => {
      await ack();
      await asOwner(bot, body, async () => {
        const done = await changeAlert(bot, action.value ?? '', 'pause');
        await whisperTo(bot, body, (language) =>
          noticeMessage([t(language, done ? 'bot.alert-paused' : 'bot.gone')]),
        );
      });
    },
  );
  const opens = [
    [ACTIONS.newSchedule, openScheduleModal],
    [ACTIONS.newAlert, openAlertModal],
  ] as const;
  for (const [id, open] of opens) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: actionPattern(id) },
      async ({ ack, body, client }) => {
        await ack();
        await asOwner(bot, body, async () => {
          const asker = askerOf(body);
          const { person } = await permissionOf(bot, asker);
          const language = spokenLanguage(bot, person, null);
          await open(bot, client, { trigger: body.trigger_id, language, asker, person });
        });
      },
    );
  }
}

function isChange(what: string): what is Change {
  return CHANGES.some((change) => change === what);
}

async function asOwner(
  bot: Bot,
  body: BlockAction<OverflowAction> | BlockAction<ButtonAction>,
  work: () => Promise<void>,
): Promise<void> {
  const asker = askerOf(body);
  const { role } = await permissionOf(bot, asker);
  if (role !== 'owner') {
    const said = (language: 'zh' | 'en') => noticeMessage([t(language, 'bot.only-owners')]);
    await whisperTo(bot, body as BlockAction<ButtonAction>, said);
    return;
  }
  await work();
  if (body.view !== undefined) await showHome(bot, { ...asker, channel: null });
}

/** Asks once more before something is deleted; `onForms` does it. */
async function confirmDelete(
  bot: Bot,
  body: BlockAction<OverflowAction>,
  of: 'schedule' | 'alert',
  id: string,
): Promise<void> {
  const { person } = await permissionOf(bot, askerOf(body));
  const language = spokenLanguage(bot, person, null);
  const sentence = await sentenceOf(bot, of, id, language);
  const view = confirmModal({
    language,
    title: t(language, 'bot.delete-title'),
    text: sentence ?? t(language, 'bot.gone'),
    submit: t(language, 'bot.delete-yes'),
    privateMetadata: `${of}|${id}`,
  });
  await bot.client.views.open({ trigger_id: body.trigger_id, view });
}

/** A schedule or alert in words; `null` when it is gone. */
async function sentenceOf(
  bot: Bot,
  of: 'schedule' | 'alert',
  id: string,
  language: Language,
): Promise<string | null> {
  if (of === 'alert') {
    const alert = await bot.store.alerts.get(id);
    return alert === null ? null : describeAlert(alert, language);
  }
  const schedule = await bot.store.schedules.get(id);
  return schedule === null ? null : describeSchedule(schedule, language, bot.now(), 0);
}

/** What a schedule would post now, in a direct message. */
async function preview(bot: Bot, body: BlockAction<OverflowAction>, id: string): Promise<void> {
  const asker = askerOf(body);
  const schedule = await bot.store.schedules.get(id);
  const permission = await permissionOf(bot, asker);
  if (schedule === null || permission.role === null) return;
  const channel = await directChannel(bot, asker.user);
  const reply = await previewOf(bot, asker, permission.role, schedule);
  const spot = {
    key: `preview:${id}:${bot.now()}`,
    ...{ channel, threadTs: null, messageTs: '', receivedAt: bot.now() },
  };
  await tell(bot, spot, asker.user, reply);
}
