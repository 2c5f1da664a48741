import { alertRunner } from '../alerts/index.ts';
import { alertMessage } from '../blocks/index.ts';
import { permissionOf } from '../conversation/index.ts';
import { renderer } from '../conversation/renderer.ts';
import { faultFields } from '../observe/index.ts';
import { scheduleRunner } from '../schedules/index.ts';
import type { Alert, Schedule } from '../store/index.ts';
import type { Bot } from './bot.ts';

/** What posts without being asked: schedules when they fall due, alerts when a figure moves. */
export function runners(bot: Bot, owner: string, onPost: () => void) {
  const { store, workbooks, now, log, metrics } = bot;
  const setTimer = (ms: number, run: () => void): (() => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
  const role = async ({ team, createdBy, channel }: Schedule | Alert) => {
    const place = channel.startsWith('D') ? null : channel;
    const permission = await permissionOf(bot, { team, user: createdBy, channel: place });
    // Only an owner's go on; what they show is for everyone who reads the channel.
    return permission.role === 'owner' ? permission.audience : null;
  };
  const schedules = scheduleRunner({
    ...{ store, owner, now, setTimer, role, onPost },
    workbook: workbooks.byId,
    render: renderer(bot),
    report: ({ schedule, outcome, lateMs, code, error }) => {
      metrics.schedules.inc({ outcome });
      const fields = { schedule, outcome, lateMs, ...(code === undefined ? {} : { code }) };
      if (error === undefined) log.info('schedule', fields);
      else log.error('schedule', { ...fields, ...faultFields(error) });
    },
  });
  const alerts = alertRunner({
    ...{ store, now, setTimer, role, onPost },
    workbooks: workbooks.all,
    render: ({ alert, snapshot, ...finding }) =>
      alertMessage(
        { alert, ...finding },
        { snapshot, language: alert.language, now: now(), timeZone: bot.timeZone },
      ),
    report: ({ workbook, outcome, alert, error }) => {
      metrics.alerts.inc({ outcome });
      const fields = { workbook, outcome, ...(alert === undefined ? {} : { alert }) };
      if (error === undefined) log.info('alert', fields);
      else log.error('alert', { ...fields, ...faultFields(error) });
    },
  });
  return {
    schedules,
    /** Starts both. @returns ends both */
    start: async (): Promise<() => Promise<void>> => {
      schedules.start();
      alerts.start();
      return async () => {
        await Promise.all([schedules.stop(), alerts.stop()]);
      };
    },
  };
}
