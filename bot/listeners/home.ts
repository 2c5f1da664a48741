import type { App } from '@slack/bolt';
import { type Asker, allowedContents } from '../access/index.ts';
import type { Bot } from '../app/bot.ts';
import { homeView, lookedAt } from '../blocks/index.ts';
import { permissionOf, spokenLanguage } from '../conversation/index.ts';
import { faultFields } from '../observe/index.ts';
import type { WorkbookContents } from '../workbooks/index.ts';

/** The home page is drawn whenever someone looks at it. */
export function onHomeOpened(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home') return;
    await showHome(bot, { team: body.team_id, user: event.user, channel: null });
  });
}

/** Draws someone's home page: what can be asked, how fresh it is, what is set up. */
export async function showHome(bot: Bot, asker: Asker): Promise<void> {
  const { team, user } = asker;
  const permission = await permissionOf(bot, asker);
  const language = spokenLanguage(bot, permission.person, null);
  const workbook = permission.role === null ? null : bot.workbooks.forChannel(null);
  const [contents, schedules, alerts, favourites] = await Promise.all([
    workbook === null ? null : contentsOf(bot, () => workbook.contents(language)),
    permission.role === 'owner' ? bot.store.schedules.list(team) : [],
    permission.role === 'owner' ? bot.store.alerts.list(team) : [],
    bot.store.favourites.list(team, user),
  ]);
  const view = homeView({
    language,
    now: bot.now(),
    timeZone: permission.person.timeZone ?? bot.timeZone,
    contents:
      contents === null || permission.role === null
        ? contents
        : allowedContents(permission.audience, contents),
    snapshot: contents?.snapshot ?? null,
    schedules,
    alerts,
    favourites,
    role: permission.role,
  });
  await bot.client.views.publish({ user_id: user, view: lookedAt(view) });
}

/** `null` while nothing readable is there, which the page says. */
async function contentsOf(
  bot: Bot,
  read: () => Promise<WorkbookContents>,
): Promise<WorkbookContents | null> {
  try {
    return await read();
  } catch (error) {
    bot.log.warn('home-without-workbook', faultFields(error));
    return null;
  }
}
