import { closingQuote, LensError } from '../../basics/index.ts';
import { chineseNameAt } from './names.ts';
import { chineseKeywordAt, KEYWORDS, OPERATORS, UNITS } from './words.ts';

/** A word of a rule; `position` is the 1-based character it starts at. */
export interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'keyword' | 'operator' | '(' | ')' | ',' | 'end';
  /** Keywords and operators in their one form; texts without quotes; the rest as typed. */
  readonly text: string;
  readonly value: number;
  readonly position: number;
}

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/;
const LIST_NUMBER = /^-?\d+(?:\.\d+)?/;
const WORD = /^[\p{L}_][\p{L}\p{N}_]*/u;
const CURRENCY = /^[¥￥$€£]/;

/** 近3个月消费≥5次 counts orders, whatever 消费 means beside money; the words are equally long. */
const SPENT_TIMES = /(近\d+(?:天|个月)|累计)消费(?=\s?(?:>=|<=|!=|[≥≤><=])\s?\d+[次单笔])/g;

/**
 * A rule as tokens, an `end` token last. Full-width letters, digits and signs read like narrow ones;
 * quoted texts keep theirs.
 *
 * @throws {LensError} `segment.rule-character`, `segment.rule-quote`
 */
export function tokensOf(rule: string): readonly Token[] {
  const narrow = narrowed(rule).replace(SPENT_TIMES, '$1订单');
  const tokens: Token[] = [];
  const add = (kind: Token['kind'], text: string, at: number, value = Number.NaN) =>
    tokens.push({ kind, text, value, position: at + 1 });
  let inList = false;
  let at = 0;
  while (at < narrow.length) {
    const character = narrow[at]!;
    const rest = narrow.slice(at);
    const number = (inList ? LIST_NUMBER : NUMBER).exec(rest)?.[0];
    const closing = closingQuote(character);
    const operator = OPERATORS.has(rest.slice(0, 2)) ? rest.slice(0, 2) : character;
    if (/\s/.test(character)) at += 1;
    else if (CURRENCY.test(character) && NUMBER.test(narrow.slice(at + 1))) at += 1;
    else if (number !== undefined) {
      add('number', number, at, Number(number.replaceAll(',', '')));
      at += number.length;
      at += UNITS.find((unit) => narrow.startsWith(unit, at))?.length ?? 0;
    } else if (closing !== undefined) {
      const end = narrow.indexOf(closing, at + 1);
      if (end < 0) throw new LensError('segment.rule-quote', { position: at + 1, rule });
      add('text', rule.slice(at + 1, end), at);
      at = end + 1;
    } else if (OPERATORS.has(operator)) {
      add('operator', OPERATORS.get(operator)!, at);
      at += operator.length;
    } else if (character === '(' || character === ')' || character === ',' || character === '、') {
      if (character === '(') inList = tokens.at(-1)?.text === 'in';
      if (character === ')') inList = false;
      add(character === '、' ? ',' : character, character, at);
      at += 1;
    } else {
      const word = wordAt(rest);
      if (word === undefined) {
        throw new LensError('segment.rule-character', { position: at + 1, word: rule[at]!, rule });
      }
      const keyword = KEYWORDS.get(word.toLowerCase());
      if (keyword === undefined) add('word', word, at);
      else add('keyword', keyword, at);
      at += word.length;
    }
  }
  add('end', '', rule.length);
  return tokens;
}

/**
 * The word a text begins with. Chinese has no spaces, so there the longest known name or keyword is
 * taken, and only where there is none everything up to the next sign.
 */
function wordAt(text: string): string | undefined {
  const name = chineseNameAt(text);
  const keyword = chineseKeywordAt(text);
  const known = name.length >= keyword.length ? name : keyword;
  return known === '' ? WORD.exec(text)?.[0] : known;
}

/** Full-width forms made narrow one character for one, so that positions stay. */
function narrowed(rule: string): string {
  return rule.replace(/[\uFF01-\uFF5E\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
