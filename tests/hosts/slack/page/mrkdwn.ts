import { escapeHtml, unescapeSlack } from './look.ts';

/** Slack formats only what stands free: at an end, beside a space or beside a punctuation mark. */
const BEFORE = String.raw`(?<=^|[\s\p{P}\p{S}])`;
const AFTER = String.raw`(?=$|[\s\p{P}\p{S}])`;
const marked = (mark: string): RegExp =>
  new RegExp(String.raw`${BEFORE}${mark}(?=\S)([^${mark}\n]*?\S)${mark}${AFTER}`, 'gmu');

const MARKS: readonly (readonly [RegExp, string])[] = [
  [marked(String.raw`\*`), 'b'],
  [marked('_'), 'i'],
  [marked('~'), 's'],
];

const formatted = (text: string): string =>
  MARKS.reduce(
    (words, [mark, tag]) => words.replaceAll(mark, `<${tag}>$1</${tag}>`),
    escapeHtml(unescapeSlack(text)),
  );

/** `<@U…>`, `<#C…|name>`, `<!here>`, `<!date^…^…|words>`, `<https://…|words>`. */
function linked(inside: string, names: ReadonlyMap<string, string>): string {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@')) {
    return `<span class="at">@${escapeHtml(names.get(target.slice(1)) ?? target.slice(1))}</span>`;
  }
  if (target.startsWith('#')) {
    return `<span class="at">#${escapeHtml(label ?? names.get(target.slice(1)) ?? target.slice(1))}</span>`;
  }
  if (target.startsWith('!date')) return escapeHtml(unescapeSlack(label ?? ''));
  if (target.startsWith('!'))
    return `<span class="at">@${escapeHtml(label ?? target.slice(1))}</span>`;
  const words = escapeHtml(unescapeSlack(label ?? target));
  if (!/^(https?|mailto):/.test(target)) return escapeHtml(`<${unescapeSlack(inside)}>`);
  return `<a href="${escapeHtml(unescapeSlack(target))}">${words}</a>`;
}

/** Slack's mrkdwn as HTML. */
export const mrkdwnHtml = (text: string, names: ReadonlyMap<string, string>): string =>
  text
    .split(/(`[^`\n]+`|<[^<>\n]+>)/)
    .map((part) => {
      if (part.length > 1 && part.startsWith('`') && part.endsWith('`')) {
        return `<code>${escapeHtml(unescapeSlack(part.slice(1, -1)))}</code>`;
      }
      if (part.length > 1 && part.startsWith('<') && part.endsWith('>')) {
        return linked(part.slice(1, -1), names);
      }
      return formatted(part);
    })
    .join('')
    .replaceAll(/^&gt; ?(.*)$/gm, '<blockquote>$1</blockquote>')
    .replaceAll('\n', '<br>');
