import type { LocalSlack } from '../local-slack.ts';
import type { Pages } from '../server.ts';
import type { MessageRecord } from '../store/messages.ts';
import type { ViewRecord } from '../store/views.ts';
import { localPage, seatOf, shownHtml } from './local-page.ts';

const HTML = 'text/html; charset=utf-8';

/** Says a line: `/lens …` is the command, in channels the app is named, alone with it not. */
async function say(slack: LocalSlack, fields: URLSearchParams): Promise<void> {
  const { user, place } = seatOf(fields);
  const text = fields.get('text') ?? '';
  const channel = place === 'direct' || place === 'home' ? null : place;
  const [command = '', ...rest] = text.split(' ');
  if (slack.app.commands.includes(command)) {
    await slack.slash(user, channel ?? 'C0CAMPAIGN', command, rest.join(' '));
  } else if (channel === null) await slack.directMessage(user, text);
  else await slack.mention(user, channel, text);
}

async function found(
  slack: LocalSlack,
  where: string,
  user: string,
): Promise<MessageRecord | ViewRecord | null> {
  const [channel = '', id = ''] = where.split(' ');
  if (where === 'home') return slack.home(user);
  if (channel === 'view') return slack.views.find((view) => view.id === id) ?? null;
  return slack.message(channel, id);
}

async function press(slack: LocalSlack, fields: URLSearchParams): Promise<void> {
  const user = fields.get('user') ?? '';
  const place = await found(slack, fields.get('where') ?? '', user);
  const choice = fields.get('choice') ?? '';
  if (place === null) return;
  await slack.press(place, fields.get('name') ?? '', user, choice === '' ? undefined : choice);
}

async function submit(slack: LocalSlack, fields: URLSearchParams): Promise<void> {
  const view = slack.views.find((one) => one.id === fields.get('view'));
  const given = [...fields].filter(([name, value]) => name !== 'view' && value !== '');
  if (view !== undefined) await slack.submit(view, Object.fromEntries(given));
}

const ACTS: Readonly<
  Record<string, (slack: LocalSlack, fields: URLSearchParams) => Promise<void>>
> = {
  '/local/say': say,
  '/local/press': press,
  '/local/submit': submit,
};

/** Pages of the local Slack for people; `slack` is there once it is started. */
export function localPages(slack: () => LocalSlack): Pages {
  return async (path, query, body, from) => {
    if (path === '/') {
      const seat = seatOf(query);
      // App Home is opened by looking at it; the page does not wait for the app.
      if (seat.place === 'home')
        slack()
          .openHome(seat.user)
          .catch(() => {});
      return { type: HTML, body: await localPage(slack(), seat) };
    }
    if (path === '/local/shown')
      return { type: HTML, body: await shownHtml(slack(), seatOf(query)) };
    if (path.startsWith('/local/file/')) {
      const file = slack().files.find(({ id }) => id === path.split('/')[3]);
      return file === undefined ? null : { type: file.mimetype, body: file.bytes };
    }
    const act = Object.hasOwn(ACTS, path) ? ACTS[path] : undefined;
    if (act === undefined) return null;
    let wrong = '';
    await act(slack(), new URLSearchParams(body.toString())).catch((error: unknown) => {
      wrong = error instanceof Error ? error.message : String(error);
    });
    if (wrong !== '') return { type: 'text/plain; charset=utf-8', body: wrong };
    return { type: HTML, body: '', location: from };
  };
}
