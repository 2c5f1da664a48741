import type { App } from '@slack/bolt';
import type { Bot } from '../app/bot.ts';
import { onForms } from './forms.ts';
import { onHomeOpened } from './home.ts';
import { onLensCommand } from './lens-command.ts';
import { onMention } from './mention.ts';
import { onMenus } from './menus.ts';
import { onMessage } from './message.ts';
import { onFeedback, onPresses } from './presses.ts';

/** Everything the bot listens to. */
export function listen(app: App, bot: Bot): void {
  for (const on of [
    onMention,
    onMessage,
    onHomeOpened,
    onLensCommand,
    onPresses,
    onFeedback,
    onMenus,
    onForms,
  ]) {
    on(app, bot);
  }
}
