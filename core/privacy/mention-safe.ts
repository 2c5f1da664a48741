/** Joins what stands around it without being seen; what Slack looks for is no longer in one piece. */
const JOINER = '\u2060';

/** Letters that are not seen, or that turn the direction of others: format characters and blank fillers. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * A text from a cell in one line of letters that can be seen: controls, zero-width and direction marks
 * are taken out, line breaks and tabs become a space.
 *
 * @example
 * visibleText('a\u200bb\r\nc') // => 'ab c'
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '').replace(BREAKS, ' ');
}

/** What Slack or a Markdown reader would make a link or a mention of, though no markup says so. */
const LIVE: readonly (readonly [RegExp, string])[] = [
  [/([@＠#＃])(?=[\p{L}\p{N}_.!<-])/gu, `$1${JOINER}`],
  [/:(?=[/\\]{2})/g, `:${JOINER}`],
  [/(mailto|tel|sms|javascript|vbscript|data|file|slack):/gi, `$1:${JOINER}`],
  [/(?<=[\p{L}\p{N}-])([.．])(?=\p{L}{2})/gu, `${JOINER}$1`],
  [/\](?=[([:])/g, `]${JOINER}`],
  [/:(?=[a-z_+'-][\w+'-]{0,100}:)/gi, `:${JOINER}`],
];

/**
 * A text from a cell for a place where markup is not read (`plain_text`, a cell of a table block): one
 * line, and nothing in it becomes a mention or a link by itself. It looks as before.
 *
 * @example
 * plainSafe('a@b.com').replaceAll('\u2060', '|') // => 'a@|b|.com'
 */
export function plainSafe(text: string): string {
  let safe = visibleText(text);
  for (const [pattern, replacement] of LIVE) safe = safe.replace(pattern, replacement);
  return safe;
}

/** Signs of markup, and a sign that looks like each but means nothing. */
const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '～', '`': 'ˋ' };
const INSIDE_WORD = /^[\p{L}\p{N}]$/u;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text from a cell for Slack's mrkdwn: `& < >` are escaped, so that no `<!channel>`, `<@U…>`, `<#C…>`
 * or `<url|text>` is read; bare addresses and `@here` come apart by a joiner that isn't seen; `* _ ~`
 * at the edge of a word and every backtick become signs that look alike; line breaks become spaces.
 *
 * To be used once, on the text of one cell or name, never on a whole message.
 *
 * @example
 * mentionSafe('<!channel> & co') // => '&lt;!channel&gt; &amp; co'
 * mentionSafe('*618* a*b') // => '∗618∗ a*b'
 */
export function mentionSafe(text: string): string {
  return withoutMarkup(plainSafe(text))
    .replace(/^\s*>/, '＞')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign]!);
}

function withoutMarkup(text: string): string {
  return text.replace(/\*+|_+|~+|`+/g, (run, at: number) => {
    const before = text[at - 1] ?? ' ';
    const after = text[at + run.length] ?? ' ';
    const inside = INSIDE_WORD.test(before) && INSIDE_WORD.test(after);
    return inside && run[0] !== '`' ? run : LOOKALIKES[run[0]!]!.repeat(run.length);
  });
}

const FORMULA_START = /^[\s'’]*[=+\-@＝＋－＠﹢﹣﹦﹫−|%]/u;
const PLAIN_NUMBER = /^\s*[+\-−＋－]?\s*[¥￥$€£]?\d[\d,. ]*%?\s*$/u;

/**
 * A text from a cell for a table that may be copied into a spreadsheet (a table block, CSV): as
 * `plainSafe`, and what a spreadsheet would take for a formula has an apostrophe in front. Signed
 * numbers stay.
 *
 * @see OWASP ASVS 5.0, 1.2.10
 *
 * @example
 * cellSafe('=1+1') // => "'=1+1"
 * cellSafe('-3.5%') // => '-3.5%'
 */
export function cellSafe(text: string): string {
  const startsFormula = FORMULA_START.test(visibleText(text)) && !PLAIN_NUMBER.test(text);
  const safe = plainSafe(text);
  return startsFormula ? `'${safe.trimStart()}` : safe;
}
