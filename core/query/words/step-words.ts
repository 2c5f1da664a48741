/** Words for one and the same step of a path, in normalised form. */
const STEP_NAMES: readonly (readonly string[])[] = [
  ['触达', '发送', 'reached', 'reach', 'sent', 'delivered'],
  ['打开', '阅读', 'opened', 'open', 'opens'],
  ['点击', 'clicked', 'click', 'clicks'],
  ['加购', '加购物车', '加入购物车', 'added to cart', 'add to cart', 'cart'],
  ['下单', '购买', 'ordered', 'order', 'purchased', 'purchase', 'bought'],
];

/**
 * What the steps of a path are called: each by its own label, and by other words for the same that are
 * no other step's label.
 *
 * @param labels in normalised form
 *
 * @example
 * stepNames(['add to cart', 'cart'])[1] // => ['cart']
 */
export function stepNames(labels: readonly string[]): readonly (readonly string[])[] {
  const taken = new Set(labels);
  return labels.map((label) => {
    const others = STEP_NAMES.find((names) => names.includes(label)) ?? [];
    const free = others.filter((name) => !taken.has(name));
    for (const name of free) taken.add(name);
    return [label, ...free];
  });
}

/** Ways to ask for the share of one step's customers that reach a later one. */
export function betweenSteps(from: string, to: string): readonly string[] {
  const between = [`${from}到${to}`, `${from}至${to}`, `${from}→${to}`, `${from} to ${to}`];
  return [...between, `${from}到${to}率`, `${from} to ${to} rate`];
}

/** Ways to ask for the customers who reached a step. */
export function reachedStep(name: string): readonly string[] {
  return [
    ...[`${name}人数`, `${name}客户数`, `多少人${name}`, `有多少人${name}`, `多少客户${name}`],
    ...[`${name}了多少人`, `how many ${name}`, `how many people ${name}`, `people who ${name}`],
    ...[`how many customers ${name}`, `customers who ${name}`, `how many users ${name}`],
  ];
}
