import { defineMessages } from '../define.ts';

export const profileMessages = defineMessages({
  'profile.other-values': { zh: '其他', en: 'others' },
  'profile.misfits': {
    zh: '「{sheet}」的「{column}」列有 {share:percent} 的值格式不对，相关数字会漏掉这些行。',
    en: 'Sheet “{sheet}”, column “{column}”: {share:percent} of the values have a wrong format, so figures made from it miss those rows.',
  },
  'profile.mostly-empty': {
    zh: '「{sheet}」的「{column}」列有 {share:percent} 为空。',
    en: 'Sheet “{sheet}”, column “{column}” is {share:percent} empty.',
  },
  'profile.review-queue': {
    zh: '有 {n:count} 个金额待人工核对（为 0、为负、远高于其他，或与前面某行相同、写法不同）。',
    en: '{n:count} {n|amount needs|amounts need} a look: zero, negative, far above the rest, or the same as an earlier row.',
  },
});
