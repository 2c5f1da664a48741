import { normaliseText } from './normalise.ts';

/** Words that say what kind of thing a name names. */
const KINDS_ZH = ['大促', '活动', '促销', '购物节'];
const KINDS_EN = ['sale', 'campaign', 'promotion', 'promo', 'event'];
const KIND_AT_END = new RegExp(` ?(?:${[...KINDS_ZH, ...KINDS_EN].join('|')})$`);

/**
 * What people call a campaign, in normalised form: its name, and for a number as its name (618) the
 * number alone and with any word for a campaign.
 *
 * @example
 * campaignNames('618 大促').slice(0, 3) // => ['618大促', '618', '618活动']
 * campaignNames('Spring Sale') // => ['spring sale']
 */
export function campaignNames(name: string): readonly string[] {
  const whole = normaliseText(name);
  const number = whole.replace(KIND_AT_END, '');
  const isNumber = /^(?:\d{3,4}|双(?:\d{2}|十[一二]))$/.test(number);
  if (!isNumber || /^(?:19|20)\d\d$/.test(number)) return whole === '' ? [] : [whole];
  const kinds = [
    ...KINDS_ZH.map((kind) => number + kind),
    ...KINDS_EN.map((k) => `${number} ${k}`),
  ];
  return [...new Set([whole, number, ...kinds])];
}
