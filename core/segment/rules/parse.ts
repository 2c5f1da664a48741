import { LensError, nearest } from '../../basics/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import { nameOf, SUGGESTED_NAMES } from './names.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Operand, Operator, Rule } from './types.ts';

/** Deepest nesting of parentheses and `not`, so that a hostile rule cannot exhaust the stack. */
const MAX_DEPTH = 50;

/**
 * A rule from its text; empty text is "everyone left".
 *
 * Comparisons (`>= <= > < = !=`), `between a and b` (both ends included), `in (…)`,
 * `first_order in campaign`, joined by `and`, `or`, `not` and parentheses; `not` binds tightest, then
 * `and`. A customer whose number is missing satisfies no comparison with it.
 *
 * @throws {LensError} `segment.rule-…` with the position (1-based), the word seen and what would work
 *
 * @example
 * parseRule('orders_90d >= 5 and recency_days <= 30').kind // => 'and'
 * parseRule('近90天订单≥5且最近消费≤30天').kind // => 'and'
 */
export function parseRule(text: string): Rule {
  if (text.trim() === '') return { kind: 'everyone' };
  return new Parser(text).rule();
}

class Parser {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokensOf(text);
  }

  rule(): Rule {
    const rule = this.any();
    if (this.peek().kind !== 'end') throw this.unexpected('segment.rule-expected-joint');
    return rule;
  }

  private any(): Rule {
    return this.joined('or', () => this.joined('and', () => this.single()));
  }

  private joined(kind: 'and' | 'or', part: () => Rule): Rule {
    const parts = [part()];
    while (this.takeKeyword(kind)) parts.push(part());
    const flat = parts.flatMap((one) => (one.kind === kind ? one.parts : [one]));
    return flat.length === 1 ? flat[0]! : { kind, parts: flat };
  }

  private single(): Rule {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new LensError('segment.rule-too-deep', { rule: this.text });
    let rule: Rule;
    if (this.takeKeyword('not')) rule = { kind: 'not', part: this.single() };
    else if (this.take('(')) {
      rule = this.any();
      if (!this.take(')')) throw this.unexpected('segment.rule-expected-close');
    } else rule = this.condition();
    this.depth -= 1;
    return rule;
  }

  private condition(): Rule {
    for (const order of ['first', 'last'] as const) {
      if (!this.takeKeyword(`${order}_order`)) continue;
      const campaign = this.takeKeyword('in') && this.takeKeyword('campaign');
      if (!campaign) throw this.unexpected('segment.rule-expected-campaign');
      return { kind: 'in-campaign', order };
    }
    const start = this.peek();
    const left = this.operand();
    const negated = this.takeKeyword('not');
    if (this.takeKeyword('between')) return this.between(left, negated, start);
    if (this.takeKeyword('in')) return this.list(left, negated, start);
    if (negated || this.peek().kind !== 'operator') {
      throw this.unexpected('segment.rule-expected-comparison');
    }
    return this.comparisons(left, start);
  }

  /** `a >= 5`, or a chain such as `31 <= recency_days <= 60`. */
  private comparisons(first: Operand, start: Token): Rule {
    const parts: Rule[] = [];
    let left = first;
    while (this.peek().kind === 'operator') {
      const operator = this.next().text as Operator;
      if (left.kind === 'attribute' && this.isText()) {
        const token = this.next();
        if (operator !== '=' && operator !== '!=') {
          throw this.unexpected('segment.rule-text-order', token);
        }
        const { role } = left;
        parts.push({ kind: 'in-texts', role, texts: [token.text], negated: operator === '!=' });
        break;
      }
      const right = this.operand();
      if (isFixed(left) && isFixed(right)) throw this.unexpected('segment.rule-no-customer', start);
      parts.push({ kind: 'compare', left, operator, right });
      left = right;
    }
    return parts.length === 1 ? parts[0]! : { kind: 'and', parts };
  }

  private between(value: Operand, negated: boolean, start: Token): Rule {
    const low = this.operand();
    if (!this.takeKeyword('and')) throw this.unexpected('segment.rule-expected-and');
    const high = this.operand();
    if (isFixed(value)) throw this.unexpected('segment.rule-no-customer', start);
    if (!negated) return { kind: 'between', value, low, high };
    return {
      kind: 'or',
      parts: [
        { kind: 'compare', left: value, operator: '<', right: low },
        { kind: 'compare', left: value, operator: '>', right: high },
      ],
    };
  }

  private list(value: Operand, negated: boolean, start: Token): Rule {
    if (!this.take('(')) throw this.unexpected('segment.rule-expected-list');
    const items: Token[] = [];
    do {
      if (this.peek().kind !== 'number' && !this.isText()) {
        throw this.unexpected('segment.rule-expected-value');
      }
      items.push(this.next());
    } while (this.take(','));
    if (!this.take(')')) throw this.unexpected('segment.rule-expected-close');
    const wrong = items.find((item) => item.kind !== 'number');
    if (value.kind === 'attribute' && wrong !== undefined) {
      const texts = items.map((item) => item.text);
      return { kind: 'in-texts', role: value.role, texts, negated };
    }
    if (wrong !== undefined) throw this.unexpected('segment.rule-expected-number', wrong);
    if (isFixed(value)) throw this.unexpected('segment.rule-no-customer', start);
    const numbers = items.map((item) => item.value);
    const among: Rule = { kind: 'in-numbers', value, numbers };
    if (!negated) return among;
    const parts = numbers.map((number): Rule => {
      return {
        kind: 'compare',
        left: value,
        operator: '!=',
        right: { kind: 'number', value: number },
      };
    });
    return parts.length === 1 ? parts[0]! : { kind: 'and', parts };
  }

  private operand(): Operand {
    const token = this.peek();
    if (token.kind === 'number') {
      this.at += 1;
      return { kind: 'number', value: token.value };
    }
    if (token.kind !== 'word') throw this.unexpected('segment.rule-expected-value');
    const name = nameOf(token.text);
    if (name === null) throw this.unknownWord(token);
    this.at += 1;
    return name;
  }

  /** A quoted text, or a bare word that names nothing. */
  private isText(): boolean {
    const token = this.peek();
    return token.kind === 'text' || (token.kind === 'word' && nameOf(token.text) === null);
  }

  private peek(): Token {
    return this.tokens[this.at]!;
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private take(kind: Token['kind']): boolean {
    if (this.peek().kind !== kind) return false;
    this.at += 1;
    return true;
  }

  private takeKeyword(keyword: string): boolean {
    const token = this.peek();
    return token.kind === 'keyword' && token.text === keyword && this.take('keyword');
  }

  private unexpected(code: MessageCode, token = this.peek()): LensError {
    if (token.kind === 'end') return new LensError('segment.rule-ends-early', { rule: this.text });
    return new LensError(code, { position: token.position, word: token.text, rule: this.text });
  }

  private unknownWord({ text, position }: Token): LensError {
    const suggestion = nearest(text, SUGGESTED_NAMES);
    const params = { position, word: text, rule: this.text };
    if (suggestion === null) return new LensError('segment.rule-unknown-word', params);
    return new LensError('segment.rule-did-you-mean', { ...params, suggestion });
  }
}

function isFixed(operand: Operand): boolean {
  return operand.kind === 'number' || operand.kind === 'threshold';
}
