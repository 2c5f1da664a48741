import { defineMessages } from '../define.ts';

/** Headlines, comparisons and next questions of answers. */
export const answerMessages = defineMessages({
  'answer.count-customers': { zh: '{n:count} 位客户', en: '{n:count} {n|customer|customers}' },
  'answer.count-buyers': { zh: '{n:count} 人购买', en: '{n:count} {n|buyer|buyers}' },
  'answer.count-new_customers': {
    zh: '{n:count} 位新客',
    en: '{n:count} new {n|customer|customers}',
  },
  'answer.count-orders': { zh: '{n:count} 笔订单', en: '{n:count} {n|order|orders}' },
  'answer.count-reach': { zh: '触达 {n:count} 人', en: '{n:count} {n|customer|customers} reached' },
  'answer.count-step': {
    zh: '{n:count} 人走到「{step}」',
    en: '{n:count} {n|customer|customers} got to “{step}”',
  },
  'answer.revenue': {
    zh: '{value}，{n:count} 笔订单',
    en: '{value} from {n:count} {n|order|orders}',
  },
  'answer.aov': {
    zh: '{value}，{n:count} 笔订单平均',
    en: '{value} an order, over {n:count} {n|order|orders}',
  },
  'answer.purchase_frequency': {
    zh: '{value} 笔，{n:count} 位购买客户平均',
    en: '{value} orders a buyer, over {n:count} {n|buyer|buyers}',
  },
  'answer.repeat_rate': {
    zh: '{value}，{n:count} 位购买客户里有 {hits:count} 位复购',
    en: '{value}: {hits:count} of {n:count} {n|buyer|buyers} ordered again',
  },
  'answer.refund_rate': {
    zh: '{value}，{n:count} 笔订单里有 {hits:count} 笔退款',
    en: '{value}: {hits:count} of {n:count} {n|order|orders} refunded',
  },
  'answer.redemption_rate': {
    zh: '{value}，发出的 {n:count} 张券里核销 {hits:count} 张',
    en: '{value}: {hits:count} of {n:count} {n|coupon|coupons} redeemed',
  },
  'answer.satisfaction': {
    zh: '{value} 分，{n:count} 条评分平均',
    en: '{value}, the mean of {n:count} {n|score|scores}',
  },
  'answer.clv': {
    zh: '{value}，{n:count} 位购买客户平均',
    en: '{value} a buyer, over {n:count} {n|buyer|buyers}',
  },
  'answer.roi': {
    zh: '{value}，花费 {cost}，销售额 {revenue}',
    en: '{value}: {revenue} of revenue for {cost} of cost',
  },
  'answer.roas': {
    zh: '{value}，每花 {unit} 对应 {each} 销售额',
    en: '{value}: {each} of revenue for each {unit} spent',
  },
  'answer.cac': {
    zh: '{value}，花费 {cost}，{n:count} 位新客',
    en: '{value} a new customer: {cost} for {n:count}',
  },
  'answer.rate-ordered': {
    zh: '{value}，{n:count} 人里有 {hits:count} 人下单',
    en: '{value}: {hits:count} of {n:count} ordered',
  },
  'answer.rate-step': {
    zh: '{value}，{n:count} 人里有 {hits:count} 人走到「{step}」',
    en: '{value}: {hits:count} of {n:count} got to “{step}”',
  },
  'answer.segment_share': {
    zh: '{value}，{n:count} 人里有 {hits:count} 人',
    en: '{value}: {hits:count} of {n:count} customers',
  },
  'answer.segment_size': {
    zh: '{hits:count} 人，占 {share}',
    en: '{hits:count} {hits|customer|customers}, {share} of all',
  },
  'answer.part-of-whole': { zh: '{value}，{part} / {whole}', en: '{value}: {part} of {whole}' },
  'answer.labelled': { zh: '{label}：{headline}', en: '{label} – {headline}' },
  'answer.with-change': { zh: '{headline}，{change}', en: '{headline}, {change}' },
  'answer.target-met': {
    zh: '{value}，达成目标 {target} 的 {achievement}，已达标',
    en: '{value}, {achievement} of the {target} target: met',
  },
  'answer.target-missed': {
    zh: '{value}，达成目标 {target} 的 {achievement}，还差 {gap}',
    en: '{value}, {achievement} of the {target} target: {gap} short',
  },
  'answer.target-over': {
    zh: '{value}，比目标 {target} 高出 {gap}',
    en: '{value}, {gap} over the {target} target',
  },
  'answer.low-high': {
    zh: '最低 {low} {lowValue}，最高 {high} {highValue}',
    en: 'lowest {low} {lowValue}, highest {high} {highValue}',
  },
  'answer.two-of': {
    zh: '{high} {highValue}，{low} {lowValue}',
    en: '{high} {highValue}, {low} {lowValue}',
  },
  'answer.high-low': {
    zh: '最高 {high} {highValue}，最低 {low} {lowValue}',
    en: 'highest {high} {highValue}, lowest {low} {lowValue}',
  },
  'answer.first-of': { zh: '{label} 最高，{value}', en: '{label} is highest: {value}' },
  'answer.last-of': { zh: '{label} 最低，{value}', en: '{label} is lowest: {value}' },
  'answer.none': { zh: '无法计算', en: 'cannot be told' },

  'answer.rest-filter': { zh: '其余{dimension}', en: 'Elsewhere' },
  'answer.rest-filter-scope': { zh: '其余{dimension}的{segment}', en: 'Elsewhere, {segment}' },
  'answer.rest-segment': { zh: '其余客群', en: 'All other segments' },
  'answer.against-rest-few': {
    zh: '{rest} {value}。相差 {gap}，样本不足，无法判断谁更高。',
    en: '{rest}: {value}. With so few, a gap of {gap} doesn’t tell us which is higher.',
  },
  'answer.against-rest-chance': {
    zh: '{rest} {value}。相差 {gap}，在正常波动之内，不能说谁更高。',
    en: '{rest}: {value}. A gap of {gap} is within chance, so neither can be called higher.',
  },
  'answer.against-rest-higher': {
    zh: '{rest} {value}，低 {gap}。',
    en: '{rest}: {value}, lower by {gap}.',
  },
  'answer.against-rest-lower': {
    zh: '{rest} {value}，高 {gap}。',
    en: '{rest}: {value}, higher by {gap}.',
  },
  'answer.against-rest-same': { zh: '{rest}也是 {value}。', en: '{rest}: {value}, the same.' },
  'answer.pair-few': {
    zh: '{first}与{second}相差 {gap}，样本不足，无法判断谁更高。',
    en: '{first} and {second} are {gap} apart; with so few, that doesn’t tell us which is higher.',
  },
  'answer.pair-chance': {
    zh: '{first}与{second}相差 {gap}，在正常波动之内，不能说谁更高。',
    en: '{first} and {second} are {gap} apart, which is within chance, so neither can be called higher.',
  },
  'answer.pair-higher': {
    zh: '{first}比{second}高 {gap}，超出正常波动。',
    en: '{first} is {gap} higher than {second}, more than chance alone would give.',
  },
  'answer.pair-count': {
    zh: '{first}比{second}多 {gap}。',
    en: '{first} is {gap} above {second}.',
  },
  'answer.pair-same': { zh: '{first}与{second}相同。', en: '{first} and {second} are the same.' },

  'answer.next-by': { zh: '按{dimension}看', en: 'By {dimension}' },
  'answer.next-before': { zh: '和前期比', en: 'Against before' },
  'answer.next-instead': { zh: '换成{metric}', en: '{metric} instead' },
  'answer.next-why': { zh: '为什么变了', en: 'Why it moved' },
  'answer.next-list': { zh: '看全部{dimension}', en: 'All by {dimension}' },
  'answer.next-value': { zh: '现在是多少', en: 'Its value now' },

  'answer.caveat-no-margin': {
    zh: '没有设置毛利率，这里按销售额算，不是毛利；在设置里填「毛利率」后按毛利算。',
    en: 'No margin is set, so this is revenue, not margin; set the margin in the settings to have it by margin.',
  },
  'answer.caveat-margin': {
    zh: '毛利率按设置的 {margin} 算。',
    en: 'The margin is {margin}, as set.',
  },
  'answer.caveat-cost-set': {
    zh: '花费是设置里填的活动总花费，不分渠道。',
    en: 'The cost is that of the whole campaign as set, not by channel.',
  },
  'answer.caveat-cost-days': {
    zh: '没有指定时间，按有花费的 {period} 计算。',
    en: 'No period was named, so this covers the days with a cost, {period}.',
  },
  'answer.clv-revenue': {
    zh: '{value}（按销售额），{n:count} 位购买客户平均',
    en: '{value} of revenue a buyer, over {n:count} {n|buyer|buyers}',
  },
  'answer.caveat-tags': {
    zh: '一位客户可以有多个标签，各标签相加会超过全部。',
    en: 'A customer may have several tags, so tags add up to more than everyone.',
  },

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
  'answer.points': { zh: '{points} 个百分点', en: '{points} points' },

  'answer.what-headline': { zh: '{name}＝{formula}', en: '{name} = {formula}' },
  'answer.what-value': { zh: '现在是 {value}。', en: 'It is {value}.' },
  'answer.what-value-period': {
    zh: '{period} 是 {value}。',
    en: 'In {period} it was {value}.',
  },
  'answer.what-missing': {
    zh: '这份文件里算不出来：{reason}',
    en: 'It cannot be told from this workbook: {reason}',
  },
  'answer.what-segment': { zh: '{name}：{rule}', en: '{name}: {rule}' },
  'answer.what-segment-rule': {
    zh: '规则：{text}。自上而下，先命中先归属。',
    en: 'As a rule: {text}. Rules are tried in order and the first that fits wins.',
  },
  'answer.what-segment-rest': {
    zh: '没有自己的规则，收下其余所有客户。',
    en: 'It has no rule of its own and takes everyone left.',
  },
  'answer.what-segment-tags': { zh: '标签：{tags}。', en: 'Tags: {tags}.' },
  'answer.what-tag': { zh: '标签「{tag}」：{segments}', en: 'Tag “{tag}”: {segments}' },
  'answer.what-tag-text': {
    zh: '标签跟着客群走：这些客群的客户都有它。',
    en: 'Tags go with segments: customers of these have it.',
  },

  'answer.who-headline': { zh: '客户 {id} 是「{segment}」', en: 'Customer {id} is in “{segment}”' },
  'answer.who-unknown': {
    zh: '没有找到这个客户，或有不止一位这样显示。',
    en: 'There is no such customer, or more than one is shown like this.',
  },
  'answer.who-outside': {
    zh: '客户 {id} 不在任何客群',
    en: 'Customer {id} is in no segment',
  },
  'answer.who-outside-text': {
    zh: '只在触达或反馈里出现过，没有登记也没有订单，不计入分群。',
    en: 'Only seen in touches or feedback, neither listed nor with an order, so in no segment.',
  },
  'answer.who-clause': { zh: '{mark} {text}：{value}', en: '{mark} {text}: {value}' },
  'answer.who-clause-bare': { zh: '{mark} {text}', en: '{mark} {text}' },
  'answer.who-first': {
    zh: '它前面的 {n} 条规则都不符合。',
    en: 'None of the {n} {n|rule|rules} before it fits.',
  },
  'answer.who-everyone': {
    zh: '没有别的规则符合，归入其余。',
    en: 'No other rule fits, so it falls to everyone left.',
  },
  'answer.who-definition': {
    zh: '分群按规则自上而下，先命中先归属，截至 {asOf:date}。',
    en: 'Segments are by rule, in order, the first that fits wins; as of {asOf:date}.',
  },
  'answer.who-reading': {
    zh: '为什么归到这个客群 · 客户 {id}',
    en: 'why in this segment · customer {id}',
  },
  'answer.what-reading': { zh: '是什么 · {name}', en: 'what is · {name}' },
  'answer.why-reading': { zh: '为什么变了 · {question}', en: 'why it moved · {question}' },
});
