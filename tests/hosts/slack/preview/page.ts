import type { Language } from '#core';
import type { SlackMessage } from '../../../../bot/blocks/index.ts';
import { validateMessage } from '../../../../bot/blocks/index.ts';
import { libraryStyle } from '../page/library-style.ts';
import { escapeHtml, type Look, STYLE } from '../page/look.ts';
import { messageHtml } from '../page/message-html.ts';
import { TYPICAL } from './questions.ts';

const PERSON: Readonly<Record<Language, string>> = { zh: '同事', en: 'Colleague' };
const TIME = '10:12';
export const BOT = { id: 'U0LENSBOT', name: 'Campaign Lens' } as const;

/** A question and its answer, as a conversation. */
export function exchangeHtml(
  question: string | null,
  message: SlackMessage,
  language: Language,
  theme: Look['theme'],
): string {
  const look: Look = { theme, name: BOT.name };
  const names = new Map([[BOT.id, BOT.name]]);
  const asked =
    question === null
      ? ''
      : messageHtml(
          {
            by: PERSON[language],
            time: TIME,
            text: `<@${BOT.id}> ${question}`,
            blocks: [],
            images: [],
          },
          look,
          names,
        );
  const images =
    message.image === null
      ? []
      : [
          {
            url: `data:image/png;base64,${Buffer.from(message.image.png).toString('base64')}`,
            alt: message.image.altText,
            title: message.image.title,
          },
        ];
  const blocks = message.blocks as unknown as readonly Readonly<Record<string, unknown>>[];
  const answered = messageHtml(
    { by: null, time: TIME, text: message.text, blocks, images },
    look,
    names,
  );
  return asked + answered;
}

/** What Slack would say against a message; '' when it takes it. */
export function problemsHtml(message: SlackMessage): string {
  const problems = validateMessage({ text: message.text, blocks: message.blocks });
  return problems
    .map(
      ({ path, message: text }) => `<li><code>${escapeHtml(path)}</code> ${escapeHtml(text)}</li>`,
    )
    .join('');
}

const document = (language: Language, theme: Look['theme'], style: string, body: string): string =>
  `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Slack preview</title><style>${style}${STYLE}</style><body class="${theme} slack" data-theme="${theme}" style="margin:0">${body}</body></html>`;

/** A page with nothing but the conversation, for pictures. */
export const bare = (html: string, language: Language, theme: Look['theme']): string =>
  document(
    language,
    theme,
    libraryStyle(),
    `<main style="width:720px;padding:8px 0">${html}</main>`,
  );

const WORDS = {
  zh: {
    ask: '提问',
    workbook: '工作簿',
    text: '通知里的文字',
    json: '消息（JSON）',
    dark: '深色',
    problems: 'Slack 会拒绝',
    summary: '活动总结',
  },
  en: {
    ask: 'Ask',
    workbook: 'Workbook',
    text: 'Text of the notification',
    json: 'Message (JSON)',
    dark: 'Dark',
    problems: 'Slack would refuse',
    summary: 'Campaign summary',
  },
} as const;

export interface Choice {
  readonly language: Language;
  readonly theme: Look['theme'];
  readonly workbook: string;
  /** `null`: the summary. */
  readonly question: string | null;
}

const CHROME = `
form.ask { display:flex; flex-wrap:wrap; gap:8px; padding:16px 20px; border-bottom:1px solid var(--line); align-items:center; }
form.ask input[name=question] { flex:1 1 280px; font:inherit; padding:6px 10px; border:1px solid var(--button); border-radius:8px; background:var(--back); color:var(--ink); }
form.ask select, form.ask button { font:inherit; padding:6px 10px; border:1px solid var(--button); border-radius:8px; background:var(--back); color:var(--ink); }
form.ask button { background:var(--accent); border-color:var(--accent); color:#fff; font-weight:600; }
nav.typical { display:flex; flex-wrap:wrap; gap:4px 14px; padding:10px 20px; font-size:13px; } nav.typical a { color:var(--link); text-decoration:none; }
details { padding:6px 20px; font-size:13px; } details pre { white-space:pre-wrap; word-break:break-word; }
.refused { margin:8px 20px; padding:8px 12px; border:1px solid #9a4310; border-radius:8px; color:#9a4310; background:#fcf0e7; }
`;

/** The page people use: a form, ten questions, the answer, and what lies behind it. */
export function previewPage(
  choice: Choice,
  workbooks: readonly string[],
  messages: readonly SlackMessage[],
): string {
  const { language, theme, workbook, question } = choice;
  const words = WORDS[language];
  const link = (text: string, asked: string | null): string => {
    const query = new URLSearchParams({
      language,
      theme,
      workbook,
      ...(asked === null ? { summary: '1' } : { question: asked }),
    });
    return `<a href="/?${escapeHtml(query.toString())}">${escapeHtml(text)}</a>`;
  };
  const options = (values: readonly string[], chosen: string, labels = values): string =>
    values
      .map(
        (value, at) =>
          `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(labels[at] ?? value)}</option>`,
      )
      .join('');
  const refused = messages.map(problemsHtml).join('');
  const shown = messages.map((message, at) => {
    const html = exchangeHtml(at === 0 ? question : null, message, language, theme);
    return at === 0 ? html : `<div class="thread">${html}</div>`;
  });
  const json = messages.map(({ text, blocks }) => ({ text, blocks }));
  const texts = messages.map(({ text }) => text).join('\n\n');
  return document(
    language,
    theme,
    libraryStyle() + CHROME,
    `<form class="ask"><select name="language" onchange="this.form.submit()">${options(['zh', 'en'], language, ['中文', 'English'])}</select>
<select name="workbook" aria-label="${words.workbook}">${options(workbooks, workbook)}</select>
<select name="theme" aria-label="${words.dark}" onchange="this.form.submit()">${options(['light', 'dark'], theme)}</select>
<input name="question" value="${escapeHtml(question ?? '')}" autofocus><button>${words.ask}</button></form>
<nav class="typical">${TYPICAL.map((one) => link(one[language], one[language])).join('')}${link(words.summary, null)}</nav>
<main style="max-width:720px">${shown.join('')}</main>
${refused === '' ? '' : `<div class="refused">${words.problems}<ul>${refused}</ul></div>`}
<details><summary>${words.text}</summary><pre>${escapeHtml(texts)}</pre></details>
<details><summary>${words.json}</summary><pre>${escapeHtml(JSON.stringify(json, null, 2))}</pre></details>`,
  );
}
