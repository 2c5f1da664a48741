import type { LocalSlack } from '../local-slack.ts';
import { libraryStyle } from '../page/library-style.ts';
import { escapeHtml, STYLE } from '../page/look.ts';
import { blocksHtml, messageHtml } from '../page/message-html.ts';
import { elementsOf, optionsOf } from '../payloads/elements.ts';
import type { Block, MessageRecord } from '../store/messages.ts';
import type { ViewRecord } from '../store/views.ts';

const LOOK = { theme: 'light', name: 'campaign-lens' } as const;

const label = (text: unknown): string => (text as { text?: string } | undefined)?.text ?? '';

/** Everything that can be pressed, as small forms below what shows it. */
function pressHtml(where: string, blocks: readonly Block[], user: string): string {
  const forms = elementsOf(blocks).flatMap(({ element }) => {
    const fixed = `<input type="hidden" name="where" value="${escapeHtml(where)}"><input type="hidden" name="user" value="${escapeHtml(user)}"><input type="hidden" name="name" value="${escapeHtml(String(element.action_id))}">`;
    const press = (text: string, choice: string): string =>
      `<form method="post" action="/local/press">${fixed}<input type="hidden" name="choice" value="${escapeHtml(choice)}"><button>${escapeHtml(text)}</button></form>`;
    if (element.type === 'feedback_buttons') {
      const sides = [element.positive_button, element.negative_button] as {
        text: unknown;
        value: string;
      }[];
      return sides.map((side) => press(label(side.text), side.value));
    }
    if (element.type === 'button') return [press(label(element.text), '')];
    return optionsOf(element).map((option) => press(label(option.text), String(option.value)));
  });
  return forms.length === 0 ? '' : `<div class="press">${forms.join('')}</div>`;
}

function recordHtml(slack: LocalSlack, message: MessageRecord, user: string): string {
  const names = new Map([...slack.people].map(([id, person]) => [id, person.name]));
  const pictures = new Map(slack.files.map((file) => [file.id, `/local/file/${file.id}`]));
  const app = message.user === slack.app.botUser;
  const hidden = message.ephemeralTo;
  const html = messageHtml(
    {
      by: app ? null : (names.get(message.user) ?? message.user),
      time: new Date(Number(message.ts) * 1000).toTimeString().slice(0, 5),
      text: message.text,
      blocks: message.blocks,
      images: message.files.map((file) => ({
        url: `/local/file/${file.id}`,
        alt: file.altText ?? '',
        title: file.title,
      })),
      ...(hidden === null ? {} : { note: `only ${names.get(hidden) ?? hidden} sees this` }),
    },
    LOOK,
    names,
    pictures,
  );
  const replies = message.replies.map((reply) => recordHtml(slack, reply, user)).join('');
  const thread = replies === '' ? '' : `<div class="thread">${replies}</div>`;
  return html + pressHtml(`${message.channel} ${message.ts}`, message.blocks, user) + thread;
}

function modalHtml(slack: LocalSlack, view: ViewRecord, user: string): string {
  const names = new Map([...slack.people].map(([id, person]) => [id, person.name]));
  const inputs = view.blocks
    .filter((block) => block.type === 'input')
    .map((block) => {
      const element = block.element as Readonly<Record<string, unknown>>;
      const name = escapeHtml(String(block.block_id));
      const options = optionsOf(element);
      const field =
        options.length > 0
          ? `<select name="${name}"><option></option>${options.map((option) => `<option value="${escapeHtml(String(option.value))}">${escapeHtml(label(option.text))}</option>`).join('')}</select>`
          : `<input name="${name}">`;
      return `<label>${escapeHtml(label(block.label))} ${field}</label>`;
    });
  const shown = view.blocks.filter((block) => block.type !== 'input');
  const form =
    view.submit === null
      ? ''
      : `<form method="post" action="/local/submit"><input type="hidden" name="view" value="${view.id}">${inputs.join('')}<button>${escapeHtml(view.submit)}</button></form>`;
  return `<section class="modal"><b>${escapeHtml(view.title ?? '')}</b>${blocksHtml(shown, LOOK, names)}${pressHtml(`view ${view.id}`, view.blocks, user)}${form}</section>`;
}

const CHROME = `
.bar { display:flex; flex-wrap:wrap; gap:8px; padding:12px 20px; border-bottom:1px solid var(--line); } .bar input[name=text] { flex:1 1 260px; }
.bar *, .modal input, .modal select, .modal button, .press button { font:inherit; padding:4px 10px; border:1px solid var(--button); border-radius:8px; background:#fff; }
.bar button { background:var(--accent); color:#fff; } .press { display:flex; flex-wrap:wrap; gap:6px; padding:0 20px 8px 68px; font-size:12px; } .press button { padding:1px 8px; font-size:12px; }
.modal { margin:12px 20px; padding:12px 16px; border:1px solid var(--accent); border-radius:8px; } .modal label { display:block; margin:6px 0; } .wrong { padding:8px 20px; color:#9a4310; }
`;

const RELOAD = `setInterval(async () => { const now = document.getElementById('shown'); const text = await (await fetch('/local/shown' + location.search)).text(); if (now.innerHTML !== text && !now.querySelector(':focus')) now.innerHTML = text; }, 1000);`;

/** Who speaks, and where. */
export interface Seat {
  readonly user: string;
  /** A channel's id, or `direct` or `home`. */
  readonly place: string;
}

export const seatOf = (query: URLSearchParams): Seat => ({
  user: query.get('user') ?? 'U0OWNER01',
  place: query.get('place') ?? 'C0CAMPAIGN',
});

/** What stands in the conversation now, modals first. */
export async function shownHtml(slack: LocalSlack, { user, place }: Seat): Promise<string> {
  const modals = slack.views.filter((view) => view.user === user);
  const top = modals.map((view) => modalHtml(slack, view, user)).join('');
  const wrong = slack.failings
    .map(({ kind, detail }) => `<div class="wrong">${escapeHtml(`${kind}: ${detail}`)}</div>`)
    .join('');
  if (place === 'home') {
    const home = slack.home(user);
    const names = new Map([...slack.people].map(([id, person]) => [id, person.name]));
    const html =
      home === null
        ? ''
        : `<section class="modal">${blocksHtml(home.blocks, LOOK, names)}</section>${pressHtml('home', home.blocks, user)}`;
    return wrong + top + html;
  }
  const messages = await slack.messages(place === 'direct' ? user : place);
  const seen = messages.filter(({ ephemeralTo }) => ephemeralTo === null || ephemeralTo === user);
  return wrong + top + seen.map((message) => recordHtml(slack, message, user)).join('');
}

/** The page: who and where, a line to type into, and the conversation, kept fresh. */
export async function localPage(slack: LocalSlack, seat: Seat): Promise<string> {
  const people = [...slack.people.values()].filter((person) => !person.bot);
  const places = [
    ...[...slack.channels.values()]
      .filter(({ kind }) => kind !== 'im')
      .map(({ id, name }) => [id, `#${name}`]),
    ['direct', 'direct messages'],
    ['home', 'App Home'],
  ] as const;
  const select = (
    name: string,
    chosen: string,
    all: readonly (readonly [string, string] | readonly string[])[],
  ): string =>
    `<select name="${name}" onchange="this.form.submit()">${all.map(([value = '', text = '']) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${escapeHtml(text)}</option>`).join('')}</select>`;
  const hidden = `<input type="hidden" name="user" value="${escapeHtml(seat.user)}"><input type="hidden" name="place" value="${escapeHtml(seat.place)}">`;
  return `<!doctype html><html><meta charset="utf-8"><title>Local Slack</title><style>${libraryStyle()}${STYLE}${CHROME}</style><body class="slack light" style="margin:0">
<form class="bar">${select(
    'user',
    seat.user,
    people.map(({ id, name }) => [id, name]),
  )}${select('place', seat.place, places)}</form>
<form class="bar" method="post" action="/local/say">${hidden}<input name="text" placeholder="@campaign-lens …  ·  /lens …" autofocus><button>Send · 发送</button></form>
<main id="shown" style="max-width:760px">${await shownHtml(slack, seat)}</main><script>${RELOAD}</script>`;
}
