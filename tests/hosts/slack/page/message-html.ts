import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Block as LibraryBlock, Message } from 'slack-blocks-to-jsx';
import { AVATAR, escapeHtml, type Look, type Shown } from './look.ts';
import { mrkdwnHtml } from './mrkdwn.ts';
import {
  chartHtml,
  contextHtml,
  dataTableHtml,
  headerHtml,
  sectionHtml,
  tableHtml,
} from './own-blocks.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the library lacks, or draws unlike Slack. */
const OWN: Readonly<Record<string, (block: Json, names: ReadonlyMap<string, string>) => string>> = {
  context: contextHtml,
  data_table: dataTableHtml,
  data_visualization: chartHtml,
  divider: () => '<hr>',
  header: headerHtml,
  section: sectionHtml,
  table: tableHtml,
};

/** Those of its kind that hold more than words stay with the library. */
const isPlain = (block: Json): boolean =>
  block.accessory === undefined &&
  !(
    block.type === 'context' &&
    (block.elements as readonly Json[]).some((one) => one.type === 'image')
  );

const NO_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

function byLibrary(
  blocks: readonly Json[],
  { theme }: Look,
  names: ReadonlyMap<string, string>,
): string {
  const html = renderToStaticMarkup(
    createElement(Message, {
      blocks: blocks as unknown as LibraryBlock[],
      logo: NO_PICTURE,
      name: '',
      theme,
      withoutWrapper: true,
      data: {
        users: [...names].map(([id, name]) => ({ id, name })),
        channels: [],
        user_groups: [],
      },
    }),
  );
  return `<div class="lib">${html}</div>`;
}

/** Blocks as Slack draws them, neighbours of the library's together. */
export function blocksHtml(
  blocks: readonly Json[],
  look: Look,
  names: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, string> = new Map(),
): string {
  const parts: string[] = [];
  let run: Json[] = [];
  const flush = (): void => {
    if (run.length > 0) parts.push(byLibrary(run, look, names));
    run = [];
  };
  for (const block of blocks) {
    const own = isPlain(block) ? OWN[String(block.type)] : undefined;
    const file =
      block.type === 'image' ? (block.slack_file as { id?: string } | undefined) : undefined;
    if (own === undefined && file === undefined) {
      run.push(block);
      continue;
    }
    flush();
    if (own !== undefined) parts.push(own(block, names));
    else {
      const title = (block.title as { text?: string } | undefined)?.text ?? '';
      const url = pictures.get(file?.id ?? '') ?? '';
      parts.push(pictureHtml({ url, alt: String(block.alt_text), title }));
    }
  }
  flush();
  return parts.join('');
}

const pictureHtml = ({ url, alt, title }: { url: string; alt: string; title: string }): string =>
  `<figure>${title === '' ? '' : `<figcaption>${escapeHtml(title)}</figcaption>`}<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"></figure>`;

/** A whole message: sign, name, time, and what it says. */
export function messageHtml(
  shown: Shown,
  look: Look,
  names: ReadonlyMap<string, string> = new Map(),
  pictures: ReadonlyMap<string, string> = new Map(),
): string {
  const app = shown.by === null;
  const name = shown.by ?? look.name;
  const avatar = app
    ? `<div class="av app">${AVATAR}</div>`
    : `<div class="av">${escapeHtml([...name][0] ?? '')}</div>`;
  const said =
    shown.blocks.length > 0
      ? blocksHtml(shown.blocks, look, names, pictures)
      : `<div class="said">${mrkdwnHtml(shown.text, names)}</div>`;
  const note = shown.note === undefined ? '' : `<div class="note">${escapeHtml(shown.note)}</div>`;
  return `<div class="msg">${avatar}<div><div class="by"><b>${escapeHtml(name)}</b>${app ? '<i>APP</i>' : ''}<time>${escapeHtml(shown.time)}</time></div>${note}${said}${shown.images.map(pictureHtml).join('')}</div></div>`;
}
