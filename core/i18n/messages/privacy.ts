import { defineMessages } from '../define.ts';

/** What is said where a number may not be shown. */
export const privacyMessages = defineMessages({
  'privacy.total-hidden': {
    zh: '{scope}{metric}不能显示：涉及的客户不超过 {most} 位，或者与其他数字相减就能推出这样的小群体。',
    en: '{metric}{scope} cannot be shown: it is about {most} customers or fewer, or such a small group could be worked out with it.',
  },
  'privacy.list-hidden': {
    zh: '{scope}按{dimension}看的{metric}都不能显示：每一项的客户不超过 {most} 位，或者能推出这样的小群体。',
    en: '{metric} by {dimension}{scope} cannot be shown: each is about {most} customers or fewer, or such a small group could be worked out with it.',
  },
  'privacy.before-hidden': {
    zh: '{against}的数字不能显示（客户太少），无法比较。',
    en: '{against}: too few customers to be shown, so nothing can be compared.',
  },
  'privacy.refused': {
    zh: '这个数字不能显示：涉及的客户不超过 {most} 位，或者与其他数字相减就能推出这样的小群体。',
    en: 'This cannot be shown: it is about {most} customers or fewer, or such a small group could be worked out with it.',
  },
  'query.others-together': { zh: '其余 {n:count} 项合计', en: 'the other {n:count} together' },
  'query.together-headline': {
    zh: '{segment}按{dimension}看（小的合在一起，数字取约数）：{list}。',
    en: '{segment} by {dimension} (small ones together, rounded): {list}.',
  },
  'query.together': {
    zh: '1 至 {most} 位客户的群体不单独显示，已与相邻的或「其他」合在一起。',
    en: 'Groups of 1 to {most} customers are not told alone; they are together with their neighbours or “all others”.',
  },
  'privacy.item-hidden': { zh: '已隐藏', en: 'hidden' },
  'privacy.rows-hidden': {
    zh: '有 {count} 项已隐藏：1 至 {most} 位客户的群体不显示，能推出它们的项也不显示；隐藏的项不参与排名。',
    en: '{count} {count|is|are} hidden: groups of 1 to {most} customers are not shown, nor what they could be worked out from; what is hidden is not ranked.',
  },
  'privacy.some-not-mature': {
    zh: '有客户的转化窗口还没结束，之后仍可能转化。',
    en: 'Some customers are still within the window and may convert yet.',
  },
  'privacy.some-without-channel': {
    zh: '有触达客户的第一次触达没有渠道。',
    en: 'Some customers reached have no channel at their first touch.',
  },
});
