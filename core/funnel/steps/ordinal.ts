const CHINESE_DIGITS = '一二三四五六七八九十';

/** A number in front of a name, and the name without it. */
export interface Ordinal {
  readonly number: number;
  readonly rest: string;
}

/**
 * The number a step's name starts with, as people number stages; `null` without one.
 *
 * @example
 * ordinalOf('2. 点击') // => { number: 2, rest: '点击' }
 * ordinalOf('①曝光') // => { number: 1, rest: '曝光' }
 * ordinalOf('第三步：下单') // => { number: 3, rest: '下单' }
 * ordinalOf('Step 4 - Pay') // => { number: 4, rest: 'Pay' }
 * ordinalOf('click') // => null
 */
export function ordinalOf(name: string): Ordinal | null {
  const text = name.normalize('NFKC').trim();
  const match =
    /^(?:step|stage|第|阶段|階段|步骤)?\s*(\d{1,2}|[一二三四五六七八九十])\s*(步|阶段|階段)?\s*([.\-–_:、)]?)\s*(\S.*)$/iu.exec(
      text,
    );
  if (!match) return null;
  const [, digits = '', unit, separator, rest = ''] = match;
  const marked = unit !== undefined || separator !== '' || /^(step|stage|第|阶段)/iu.test(text);
  const circled = /^[①-⑳]/u.test(name.trim());
  if (!marked && !circled && !/^\d+\s/.test(text)) return null;
  const chinese = CHINESE_DIGITS.indexOf(digits);
  return { number: chinese >= 0 ? chinese + 1 : Number(digits), rest: rest.trim() };
}

/**
 * Names put in order by the numbers they start with: one group a number, the numbers running 1, 2, 3, …
 *
 * @returns `null` when fewer than two are numbered, less than half of them are, or a number is missing
 *
 * @example
 * byOrdinal(['2 open', '1 sent']) // => [{ label: 'sent', names: ['1 sent'] }, { label: 'open', names: ['2 open'] }]
 * byOrdinal(['open', 'sent']) // => null
 */
export function byOrdinal(
  names: readonly string[],
): readonly { readonly label: string; readonly names: readonly string[] }[] | null {
  const groups = new Map<number, { labels: string[]; names: string[] }>();
  let numbered = 0;
  for (const name of names) {
    const ordinal = ordinalOf(name);
    if (ordinal === null) continue;
    numbered += 1;
    const group = groups.get(ordinal.number) ?? { labels: [], names: [] };
    if (!group.labels.includes(ordinal.rest)) group.labels.push(ordinal.rest);
    group.names.push(name);
    groups.set(ordinal.number, group);
  }
  if (groups.size < 2 || numbered * 2 < names.length) return null;
  const numbers = [...groups.keys()].sort((a, b) => a - b);
  if (numbers.some((number, index) => number !== index + 1)) return null;
  return numbers.map((number) => {
    const { labels, names: members } = groups.get(number)!;
    return { label: labels.join('/'), names: members };
  });
}
