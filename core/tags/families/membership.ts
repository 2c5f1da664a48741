import type { MessageCode } from '../../i18n/index.ts';
import { fixedTag, statesByCode, valueTag } from '../draft.ts';
import type { Family, TagDraft, TagInput } from '../types.ts';
import { commonest } from './values.ts';

/** Levels with a tag of their own. */
const MOST_LEVELS = 10;
/** Words that mark the levels above the ordinary ones. */
const HIGH_LEVEL =
  /vip|svip|贵宾|金卡|黄金|白金|铂金|钻石|黑金|黑卡|尊享|至尊|gold|platinum|diamond|black|elite|premium/;
const NO_LEVEL = /非会员|^无$|^否$|^no$|^none$|non-?member/;

const MEMBERSHIP = ['raw', 'membership'] as const;
const UNDATED = { dated: false } as const;

/** Levels of membership, and who is above the ordinary ones. */
export function membershipTags({ cleaned }: TagInput): Family {
  const membership = cleaned.customers.attributes.find((one) => one.role === 'membership');
  if (membership?.kind !== 'text') return { tags: [], missing: ['tags.missing.membership'] };
  const { codes, values } = membership.dimension;
  const tags: TagDraft[] = [];
  const missing: MessageCode[] = [];
  const isHigh = values.map(isHighLevel);
  if (isHigh.includes(true)) {
    const levels = values.filter((_, code) => isHigh[code]).sort();
    const params = { levels: levels.join(' / ') };
    tags.push(fixedTag('vip', MEMBERSHIP, statesByCode(codes, isHigh), params, UNDATED));
  } else missing.push('tags.missing.vip');
  const texts = { name: 'tags.name.value', says: 'tags.says.membership' } as const;
  for (const chosen of commonest(codes, values, MOST_LEVELS, 1)) {
    const states = statesByCode(
      codes,
      values.map((_, code) => code === chosen),
    );
    tags.push(valueTag('membership', values[chosen]!, MEMBERSHIP, states, texts, UNDATED));
  }
  return { tags, missing };
}

/**
 * Whether a membership level is written as one of the upper ones.
 *
 * @example
 * isHighLevel('金卡会员') // => true
 * isHighLevel('普通会员') // => false
 */
export function isHighLevel(level: string): boolean {
  const text = level.normalize('NFKC').toLowerCase();
  return HIGH_LEVEL.test(text) && !NO_LEVEL.test(text);
}
