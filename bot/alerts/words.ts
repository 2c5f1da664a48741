import type { MessageCode, Params } from '#core';
import type { AlertDraft, AlertReading, AskedBack, WordsContext } from '../schedules/index.ts';
import { takeChannel } from '../schedules/words/channel.ts';
import { type Pieces, pieces, plain, wholeNumber } from '../schedules/words/pieces.ts';
import { withoutFrame } from '../schedules/words/what.ts';

const TELLING =
  /(?<![a-z])(?:please )?(?:(?:tell|alert|notify|warn|ping|message)(?: me| us| everyone| the team)?|let (?:me|us) know|send (?:me |us )?an? alert|watch|keep an eye on)(?![a-z])|(?:请|帮我|就|再|马上|立即)*(?:提醒|告诉|通知|预警|告警|报警|警报|监控|盯着)(?:一下|下)?(?:我们|我|大家|群里)?(?:一声|一下)?/i;
const ASKING =
  /(?<![a-z])(?:when(?:ever)?|if|once|as soon as|in case)(?![a-z])|当|如果|一旦|只要|要是|的时候|时$/i;

const AMOUNT =
  '(?:[¥￥$€]|rmb |cny )?\\s*(\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十]{1,3}(?=[千万亿]))\\s*(%|percent(?![a-z])|百万|千万|万|亿|千|k(?![a-z])|m(?![a-z])|million|thousand)?\\s*(?:元|块钱?|rmb|cny)?';
const BELOW_EN =
  '(?:(?:is|are|goes?|falls?|drops?|dips?|gets?|sinks?|slips?)\\s+)?(?:to\\s+)?(?:below|under|beneath|less than|lower than|smaller than|fewer than|<)';
const ABOVE_EN =
  '(?:(?:is|are|goes?|rises?|climbs?|gets?|grows?)\\s+)?(?:to\\s+)?(?:above|over|more than|greater than|higher than|exceeds?|tops|passes|beyond|>)';

const CONDITIONS: readonly (readonly [RegExp, 'above' | 'below'])[] = [
  [new RegExp(`(?<![a-z])${BELOW_EN}\\s*${AMOUNT}`, 'i'), 'below'],
  [new RegExp(`(?<![a-z])${ABOVE_EN}\\s*${AMOUNT}`, 'i'), 'above'],
  [
    new RegExp(`(?:低于|少于|小于|不足|不到|跌破|跌至|跌到|降到|降至|<)\\s*${AMOUNT}(?:以下)?`),
    'below',
  ],
  [new RegExp(`(?:高于|大于|超过|多于|超出|突破|涨到|涨至|超|>)\\s*${AMOUNT}(?:以上)?`), 'above'],
  [new RegExp(`(?:在)?${AMOUNT}以下`), 'below'],
  [new RegExp(`(?:在)?${AMOUNT}以上`), 'above'],
];
const UNUSUAL =
  /(?:(?:there is an?|changes?|moves?|behaves?|is|are|looks?|goes?|anything)\s+)?(?:unusual(?:ly)?|abnormal(?:ly)?|strange(?:ly)?|anomal(?:y|ies|ous)|out of the ordinary)(?:\s+(?:changes?|moves?|happens))?(?:\s+in)?|(?:有|出现|发生)?(?:明显|显著)?(?:异常|不正常|不寻常)(?:的)?(?:变化|变动|波动)?|异动|突变|(?:突然|大幅)(?:变化|波动|变动)/i;

const UNITS: Readonly<Record<string, number>> = {
  ...{ '%': 0.01, percent: 0.01, k: 1e3, thousand: 1e3, 千: 1e3, 万: 1e4, m: 1e6, million: 1e6 },
  ...{ 百万: 1e6, 千万: 1e7, 亿: 1e8 },
};

const FRAME =
  /^(?:(?:when(?:ever)?|if|once|as soon as|in case|that)(?![a-z])|当|如果|若|一旦|只要|要是|[\s,、.:;])+|(?:的时候|的话|时候|时|后|就|,|\s|(?<![a-z])(?:then|when|if))+$/gi;

/**
 * A watched figure in Chinese or English words: which figure, past which value or unusually changed, and
 * where it is told.
 *
 * @returns `null` when the text asks for no alert
 */
export function readAlert(text: string, context: WordsContext): AlertReading | null {
  const rest = pieces(plain(text));
  const quoted = rest.take(/[「“"『]([^」”"』]+)[」”"』]/)?.[1];
  const channel = takeChannel(rest, context);
  if (rest.take(TELLING) === null) return null;
  const when = takeCondition(rest);
  if (when === null) {
    return ASKING.test(rest.left()) ? askBack('bot.alerts-past-what') : null;
  }
  if (channel.kind === 'unknown') {
    return askBack('bot.schedules-channel-unknown', { channel: channel.name });
  }
  const words = quoted ?? figureWords(rest.left());
  if (words === '') return askBack('bot.alerts-which-figure');
  return { kind: 'create', draft: { channel: channel.channel, words, when } };
}

function takeCondition(rest: Pieces): AlertDraft['when'] | null {
  for (const [pattern, kind] of CONDITIONS) {
    const match = rest.take(pattern);
    if (match === null) continue;
    const [, number = '', unit = ''] = match;
    const amount = /\d/.test(number) ? Number(number.replaceAll(',', '')) : wholeNumber(number);
    if (amount === null || !Number.isFinite(amount)) return null;
    const value = Number((amount * (UNITS[unit.toLowerCase()] ?? 1)).toPrecision(12));
    return { kind, value, percent: UNITS[unit.toLowerCase()] === 0.01 };
  }
  return rest.take(UNUSUAL) === null ? null : { kind: 'unusual' };
}

function figureWords(left: string): string {
  let words = left;
  for (let before = ''; before !== words; ) {
    before = words;
    words = withoutFrame(words.replace(FRAME, '').trim());
  }
  return words;
}

function askBack(code: MessageCode, params: Params = {}): AskedBack {
  return { kind: 'ask-back', code, params, choices: [] };
}
