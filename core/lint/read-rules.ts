import { LensError } from '../basics/index.ts';
import { parseRule, type Rule } from '../segment/index.ts';

/** A segment to look at: its rule as understood, and the words that were not. */
export interface NamedRule {
  readonly name: string;
  /** In the rule language. */
  readonly text: string;
  readonly rule: Rule;
  /** Parts that couldn't be read, or why the whole couldn't; empty: all was understood. */
  readonly unread: readonly string[];
  /** There to take whoever the rules above leave, so that it overlaps them by design. */
  readonly completion: boolean;
}

/**
 * Rules from text: JSON (`[{"name": …, "rule": …}]`), or one a line as `name: rule`, `name,rule` or
 * `name<tab>rule`. What isn't the rule language is read as the features of a segment table.
 */
export function readRules(text: string): readonly NamedRule[] {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) {
    try {
      const rows = JSON.parse(trimmed) as readonly Record<string, unknown>[];
      return rows.map((row, index) =>
        namedRule(String(row.name ?? row.id ?? `${index + 1}`), String(row.rule ?? '')),
      );
    } catch {
      return [];
    }
  }
  return trimmed.split(/\r?\n/).flatMap((line, index) => {
    const cut = line.search(/[:：\t]/);
    const at = cut >= 0 ? cut : line.indexOf(',');
    if (line.trim() === '') return [];
    const hasName = at > 0 && !/[<>=≥≤]/.test(line.slice(0, at));
    const name = hasName ? unquoted(line.slice(0, at)) : `${index + 1}`;
    const rule = unquoted(hasName ? line.slice(at + 1) : line);
    return /^(rule|规则|(?:客户|客群)?特征|features?)$/i.test(rule) ? [] : [namedRule(name, rule)];
  });
}

const unquoted = (cell: string): string => cell.trim().replace(/^"|"$/g, '');

/** A rule of the rule language, or the features of a segment as people write them. */
export function namedRule(name: string, text: string): NamedRule {
  try {
    // Months as 30 days, as among features, so that the rows of one table can be held against each other.
    const inDays = text.replace(/近(\d{1,2})个月/g, (_, months) => `近${Number(months) * 30}天`);
    return { name, text, rule: parseRule(inDays), unread: [], completion: false };
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return fromFeatures(name, text);
  }
}

function fromFeatures(name: string, text: string): NamedRule {
  const unread: string[] = [];
  const parts = text
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .split(/[,，、;；。\n]|且|并且| and /i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const read = featureRule(part);
      if (read === null) unread.push(part);
      return read === null ? [] : [read];
    });
  const rule = parts.join(' and ');
  return {
    name,
    text: rule === '' ? text : rule,
    rule: parseRule(rule),
    unread,
    completion: false,
  };
}

const SPAN = /(?:近|最近|过去|last |past |in )\s?(\d+)\s?(个月|月|天|日|months?|days?)/i;
const RANGE = /(\d[\d.]*)\s?(?:元|天|次|单)?\s?[-–~至到]\s?[¥$]?(\d[\d.]*)/;
const BOUND =
  /(>=|<=|≥|≤|>|<|=|不少于|不低于|不超过|至少|以上|at least|at most|under|over)\s?[¥$]?(\d[\d.]*)|(\d[\d.]*)\s?(?:元|天|次|单)?\s?(以上|以下|以内|及以上|or more|or less)/i;
const SIGNS: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  不少于: '>=',
  不低于: '>=',
  至少: '>=',
  以上: '>=',
  及以上: '>=',
  'at least': '>=',
  'or more': '>=',
  over: '>',
  不超过: '<=',
  以下: '<=',
  以内: '<=',
  'at most': '<=',
  'or less': '<=',
  under: '<',
};

/** One feature such as `近3个月消费≥5次`, `客单价500-1000元`, `last order <= 30 days`; `null`: not read. */
function featureRule(part: string): string | null {
  if (/首次|首单|首购|first/i.test(part) && /活动|campaign/i.test(part)) {
    return 'first_order in campaign';
  }
  // Days since the first order; a first order otherwise is no number that could be read.
  const isFirst = /首次|首单|首购|first (?:order|purchase)/i.test(part);
  if (isFirst && !/天|days?/i.test(part)) return null;
  const span = SPAN.exec(part);
  // Months are taken as 30 days, as the template's presets do, so that they can be held against days.
  const days = span === null ? 0 : Number(span[1]) * (/月|month/i.test(span[2]!) ? 30 : 1);
  const length = days === 0 ? '' : `_${days}d`;
  const rest = span === null ? part : part.replace(span[0], '');
  const subject = isFirst ? 'first_order_days' : subjectOf(rest, length);
  if (subject === null) return null;
  if (/无消费|未消费|没有消费|no orders?|no purchase/i.test(rest)) return `orders${length} = 0`;
  const range = RANGE.exec(rest);
  if (range !== null) return `${subject} between ${range[1]} and ${range[2]}`;
  const bound = BOUND.exec(rest);
  if (bound === null) return null;
  const sign = (bound[1] ?? bound[4] ?? '').toLowerCase();
  return `${subject} ${SIGNS[sign] ?? sign} ${bound[2] ?? bound[3]}`;
}

function subjectOf(text: string, length: string): string | null {
  if (/客单价|average order|aov/i.test(text)) return `aov${length}`;
  if (
    /(最近|最后|上次|末次)(一次|一单)?(消费|购买|下单)|last (order|purchase)|recency/i.test(text)
  ) {
    return 'recency_days';
  }
  if (/次|单数|订单|无消费|未消费|没有消费|orders?|purchases?|frequency/i.test(text)) {
    return `orders${length}`;
  }
  return /消费|金额|spend|spent|revenue/i.test(text) ? `revenue${length}` : null;
}
