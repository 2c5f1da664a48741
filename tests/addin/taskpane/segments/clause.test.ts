import { describe, expect, it } from 'vitest';
import { parseRule } from '#core';
import {
  asList,
  type Clause,
  clausesFor,
  clauseText,
  isComplete,
  newClause,
  operatorsOf,
  ruleText,
  shownOf,
  withOperator,
} from '../../../../addin/taskpane/screens/segments/clause.ts';
import {
  listText,
  readEnds,
  readList,
  readNumber,
} from '../../../../addin/taskpane/screens/segments/clause-value.ts';
import { fieldsStory, segmentsStory } from '../fixtures/segments-story.ts';

const known = segmentsStory('en');
const field = (name: string) => fieldsStory('en').find((one) => one.name === name);
const aov: Clause = { field: 'aov_90d', operator: '>=', value: '800' };

describe('readNumber', () => {
  it('reads numbers as people type them, in full width too', () => {
    expect(['1200', '1,200', '１２００', '¥1,200', '1200.0'].map(readNumber)).toEqual(
      Array(5).fill(1200),
    );
  });

  it('refuses what is no number', () => {
    expect(['', 'five', '1,2,3', '1e3', '12 days'].map(readNumber)).toEqual(Array(5).fill(null));
  });
});

describe('ruleText', () => {
  it('gives every new condition a text the rule language reads', () => {
    for (const one of known.fields) {
      const clause = newClause(one);
      const whole = one.kind === 'text' ? { ...clause, value: listText(['VIP']) } : clause;
      expect(() => parseRule(ruleText([whole, aov])), one.name).not.toThrow();
    }
  });

  it('gives every operator offered a text the rule language reads', () => {
    for (const operator of operatorsOf(field('aov_90d'), '>=')) {
      expect(() => parseRule(clauseText(withOperator(aov, operator))), operator).not.toThrow();
    }
  });

  it('says the same rule as its clauses', () => {
    const clauses = [aov, { field: 'recency_days', operator: 'between', value: '31 and 60' }];
    expect(parseRule(ruleText(clauses))).toEqual(
      parseRule('aov_90d >= 800 and recency_days between 31 and 60'),
    );
  });
});

describe('withOperator', () => {
  it('makes one number both ends of a range, and keeps the end that fits on the way back', () => {
    const range = withOperator(aov, 'between');
    expect(range.value).toBe('800 and 800');
    const wide = { ...range, value: '500 and 800' };
    expect(withOperator(wide, '>=').value).toBe('500');
    expect(withOperator(wide, '<=').value).toBe('800');
  });
});

describe('lists', () => {
  it('come back as they were, whatever quotes stand in them', () => {
    const entries = ['VIP', '上海', 'O"Neill', "it's"];
    expect(readList(listText(entries))).toEqual(entries);
  });

  it('are parted by commas of either language', () => {
    expect(readList('上海，北京、广州, Paris')).toEqual(['上海', '北京', '广州', 'Paris']);
  });

  it('stand for a comparison of a text with one value', () => {
    const one = { field: 'city', operator: '=', value: '"Paris"' };
    expect(asList(one, field('city'))).toEqual({
      field: 'city',
      operator: 'in',
      value: '("Paris")',
    });
    expect(asList(aov, field('aov_90d'))).toBe(aov);
  });
});

describe('isComplete', () => {
  it('takes numbers, named thresholds and lists with entries', () => {
    const names = ['aov_high'];
    expect(isComplete(aov, field('aov_90d'), names)).toBe(true);
    expect(isComplete({ ...aov, value: 'aov_high' }, field('aov_90d'), names)).toBe(true);
    expect(isComplete({ ...aov, value: 'much' }, field('aov_90d'), names)).toBe(false);
    expect(isComplete({ ...aov, operator: 'between', value: '1' }, undefined, names)).toBe(false);
    expect(isComplete({ field: 'city', operator: 'in', value: '()' }, field('city'), [])).toBe(
      false,
    );
  });
});

describe('shownOf', () => {
  it('fills in thresholds, signs and units', () => {
    const shown = (name: string, operator: string, value: string) =>
      shownOf({ field: name, operator, value }, name, known);
    expect(shown('aov_90d', '>=', 'aov_high')).toBe('≥ ¥1,000');
    expect(shown('aov_90d', '>=', '1250.5')).toBe('≥ ¥1,250.5');
    expect(shown('recency_days', 'between', '31 and 60')).toBe('31–60 days');
    expect(shown('city', 'in', '("Paris", "Lyon")')).toBe('Paris, Lyon');
    expect(shown('city', 'not in', '("Paris")')).toBe('≠ Paris');
  });
});

describe('clausesFor', () => {
  const reading = { rule: clauseText(aov), clauses: [aov] };

  it('takes the clauses of whoever read exactly this text', () => {
    expect(clausesFor('aov_90d >= 800', [null, reading])).toEqual([aov]);
  });

  it('is undefined while nobody has, and null for a rule that is no list', () => {
    expect(clausesFor('aov_90d >= 80', [reading])).toBeUndefined();
    expect(clausesFor('a or b', [{ rule: 'a or b', clauses: null }])).toBeNull();
  });
});

describe('readEnds', () => {
  it('reads both ends of a range, thresholds too', () => {
    expect(readEnds('aov_low and aov_high')).toEqual(['aov_low', 'aov_high']);
    expect(readEnds('7')).toEqual(['7', '7']);
  });
});
