import { defineMessages } from '../define.ts';

/** Words on the picture of the first steps of customers' paths. */
export const flowChartMessages = defineMessages({
  'flow.title': { zh: '路径的前几步', en: 'First steps of the paths' },
  'flow.step': { zh: '第 {n} 步', en: 'Step {n}' },
  'flow.other': { zh: '其他', en: 'other' },
  'flow.left': { zh: '已离开', en: 'left' },
  'flow.node': {
    zh: '第 {step} 步，{name}：{n:count}，占 {share:percent}',
    en: 'Step {step}, {name}: {n:count}, {share:percent}',
  },
  'flow.next': { zh: '接着：{list}', en: 'Next: {list}' },
  'flow.next-one': { zh: '{name} {n:count}', en: '{name} {n:count}' },
  'flow.hint': {
    zh: '线宽表示路径多少；点一步，看接着去了哪里。',
    en: 'Width shows how many paths; choose a step to see where they go.',
  },
});
