import { randomUUID } from 'node:crypto';
import type { App, SlackViewAction, ViewSubmitAction } from '@slack/bolt';
import { type Language, LensError, t } from '#core';
import type { Asker } from '../access/index.ts';
import { setUpAlert } from '../alerts/index.ts';
import type { Bot } from '../app/bot.ts';
import { INPUTS, MODALS, readAlertModal, readScheduleModal } from '../blocks/index.ts';
import { changeAlert, changeSchedule, mayPostIn } from '../conversation/commands/index.ts';
import { permissionOf, spokenLanguage } from '../conversation/index.ts';
import {
  patternFault,
  type SetUp,
  type SetUpBy,
  saveSchedule,
  setUpSchedule,
} from '../schedules/index.ts';
import { earlierQuestions } from '../store/index.ts';
import { showHome } from './home.ts';

/** Slack takes a form's answer within three seconds. */
const ANSWER_WITHIN_MS = 2_500;

/** What is wrong, by the field it stands at; `null`: it was kept. */
type Errors = Readonly<Record<string, string>> | null;
type Fill = (
  bot: Bot,
  by: Filler,
  values: ViewSubmitAction['view']['state']['values'],
) => Promise<Errors>;

interface Filler {
  readonly asker: Asker;
  readonly language: Language;
  /** What the form is about, as it was opened with. */
  readonly about: string;
}

/** Forms of schedules and alerts: errors stand at their fields, nothing is kept half. */
export function onForms(app: App, bot: Bot): void {
  const on = (id: string, fill: Fill): void => {
    app.view<SlackViewAction>(id, async ({ ack, view, body }) => {
      const asker: Asker = {
        team: body.team?.id ?? body.user.team_id ?? '',
        user: body.user.id,
        channel: null,
      };
      const { person } = await permissionOf(bot, asker);
      const language = spokenLanguage(bot, person, null);
      const by = { asker, language, about: view.private_metadata };
      const errors = await inTime(fill(bot, by, view.state.values), language);
      if (errors !== null) return ack({ response_action: 'errors', errors });
      await ack();
      await showHome(bot, asker);
    });
  };
  on(MODALS.schedule, fillSchedule);
  on(MODALS.alert, fillAlert);
  on(MODALS.confirm, remove);
}

const fillSchedule: Fill = async (bot, { asker, language }, values) => {
  const filled = readScheduleModal(values, language);
  if ('errors' in filled) return filled.errors;
  const { what, pattern, timeZone, channel, missed } = filled;
  if (patternFault(pattern, timeZone, bot.now()) !== null) {
    return { [INPUTS.time]: t(language, 'bot.schedules-too-often') };
  }
  const by = await setUpBy(bot, asker, filled, language);
  if ('errors' in by) return by.errors;
  const setUp = await setUpSchedule({ what, pattern, timeZone, channel, assumed: [] }, by, missed);
  if (setUp.kind !== 'ready') return notReady(setUp);
  await saveSchedule(bot.store.schedules, setUp.item, bot.now());
  bot.schedulesChanged();
  const { workbook } = setUp.item;
  await bot.audit.did({ asker, at: bot.now(), action: 'schedule-made', workbook });
  return null;
};

const fillAlert: Fill = async (bot, { asker, language }, values) => {
  const filled = readAlertModal(values, language);
  if ('errors' in filled) return filled.errors;
  const { words, channel, when } = filled;
  const by = await setUpBy(bot, asker, filled, language);
  if ('errors' in by) return by.errors;
  const limited = when.kind === 'unusual' ? when : { ...when, percent: false };
  const setUp = await setUpAlert({ words, channel, when: limited }, by);
  if (setUp.kind !== 'ready') return notReady(setUp);
  await bot.store.alerts.put(setUp.item);
  const { workbook } = setUp.item;
  await bot.audit.did({ asker, at: bot.now(), action: 'alert-made', workbook });
  return null;
};

/** What was confirmed is deleted; the home page shows that it is gone. */
const remove: Fill = async (bot, { asker, about }) => {
  const { role } = await permissionOf(bot, asker);
  if (role !== 'owner') return null;
  const [of = '', id = ''] = about.split('|');
  if (of === 'alert') await changeAlert(bot, id, 'delete');
  else await changeSchedule(bot, id, 'delete');
  await bot.audit.did({ asker, at: bot.now(), action: `${of}-deleted`, workbook: null });
  return null;
};

async function setUpBy(
  bot: Bot,
  asker: Asker,
  { workbook: id, channel }: { readonly workbook: string | null; readonly channel: string },
  language: Language,
): Promise<SetUpBy | { readonly errors: NonNullable<Errors> }> {
  const wrong = (at: string, text: string) => ({ errors: { [at]: text } });
  const { role } = await permissionOf(bot, asker);
  const refusal = role === null ? 'bot.only-owners' : await mayPostIn(bot, asker, role, channel);
  if (refusal !== null || role === null) {
    return wrong(INPUTS.channel, t(language, refusal ?? 'bot.only-owners'));
  }
  const workbook = id === null ? bot.workbooks.forChannel(channel) : bot.workbooks.byId(id);
  if (workbook === null) return wrong(INPUTS.channel, t(language, 'bot.no-workbook-here'));
  const { team, user } = asker;
  return {
    ...{
      id: randomUUID(),
      team,
      createdBy: user,
      directChannel: channel,
      workbook,
      language,
      role,
    },
    earlier: await earlierQuestions(bot.store, team, user, workbook.id),
    now: bot.now(),
  };
}

function notReady(setUp: Exclude<SetUp<never>, { kind: 'ready' }>): NonNullable<Errors> {
  return { [INPUTS.words]: setUp.text };
}

/** A form left without an answer would seem broken; a workbook still being read is said so. */
async function inTime(work: Promise<Errors>, language: Language): Promise<Errors> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Errors>((resolve) => {
    timer = setTimeout(
      () => resolve({ [INPUTS.channel]: t(language, 'bot.form-slow') }),
      ANSWER_WITHIN_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return { [INPUTS.channel]: t(language, error.code, error.params) };
  } finally {
    clearTimeout(timer);
  }
}
