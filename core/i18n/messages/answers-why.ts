import { defineMessages } from '../define.ts';

/** Why a metric moved: what its change is made of. */
export const answerWhyMessages = defineMessages({
  'answer.why-headline': {
    zh: '{metric}{move} {change}，其中「{label}」占 {part}',
    en: '{metric} {move} {change}, {part} of it in {label}',
  },
  'answer.why-headline-plain': { zh: '{metric}{move} {change}', en: '{metric} {move} {change}' },
  'answer.why-up': { zh: '上升', en: 'up' },
  'answer.why-down': { zh: '下降', en: 'down' },
  'answer.why-change': {
    zh: '{period} 的{metric}是 {value}，{before} 是 {earlier}。',
    en: '{metric}: {value} in {period}, {earlier} in {before}.',
  },
  'answer.why-moved': {
    zh: '{period} 的{metric}是 {value}，{before} 是 {earlier}，{move} {change}。',
    en: '{metric}: {value} in {period}, {earlier} in {before}, {move} {change}.',
  },
  'answer.why-few': {
    zh: '样本不足（少于 {minimum}），说不出是升是降，也就不拆了。',
    en: 'With fewer than {minimum} on one side that is too few to call a rise or a fall, so it is not split.',
  },
  'answer.why-same': {
    zh: '没有变化，没有可拆的。',
    en: 'It did not change, so there is nothing to split.',
  },
  'answer.why-chance': {
    zh: '相差 {change}，在正常波动之内；下面只是把这点差别拆开。',
    en: 'The gap of {change} is within chance; what follows only splits that gap.',
  },
  'answer.why-hidden': { zh: '（不显示的小组合计）', en: '(groups not shown, together)' },
  'answer.why-none': {
    zh: '没有能按它拆开的列。',
    en: 'No column can split it.',
  },
  'answer.why-item': { zh: '「{label}」{part}', en: '{label} {part}' },
  'answer.why-by': { zh: '按{dimension}拆：{list}。', en: 'By {dimension}: {list}.' },
  'answer.why-also': {
    zh: '按{dimension}拆，最多的是「{label}」{part}。',
    en: 'By {dimension}, most is {label}: {part}.',
  },
  'answer.why-effects': {
    zh: '「{label}」的 {part}：占比变化 {mix}，自身变化 {rate}。',
    en: '{label}, {part}: {mix} by its weight, {rate} by its own {metric}.',
  },
  'answer.why-small': {
    zh: '有 {count} 项的样本少于 {minimum}，只计入合计，不单独点名。',
    en: '{count} {count|part rests|parts rest} on fewer than {minimum} and {count|is|are} not named, only added up.',
  },
  'answer.why-others': { zh: '其余 {count} 项', en: '{count} others' },
  'answer.why-added': {
    zh: '各项相加等于整体变化（{change}）。',
    en: 'The parts add up to the whole change ({change}).',
  },
  'answer.why-rates': {
    zh: '比率的变化分两部分：占比变化（人往高处或低处走）和自身变化，均按两期平均取权重。',
    en: 'A rate moves in two ways: by the weights of its parts and by the parts themselves, each weighed at the mean of both periods.',
  },
  'answer.why-steps': {
    zh: '整体转化率是各步转化率的乘积，变化按对数平均分到每一步。',
    en: 'The whole rate is the product of the step rates; the change is shared out by logarithmic means.',
  },
  'answer.why-segments': {
    zh: '客群按截至 {asOf:date} 的购买划分，这段时间的购买也算在内，所以客群之间的差别部分是划分本身造成的。',
    en: 'Segments are as of {asOf:date} and already count what was bought in this period, so part of what segments show is how they are drawn.',
  },
  'answer.why-not-cause': {
    zh: '这是把变化拆开看在哪里，不是原因。',
    en: 'This says where the change sits, not what caused it.',
  },
  'answer.why-reading': { zh: '为什么变了 · {question}', en: 'why it moved · {question}' },
});
