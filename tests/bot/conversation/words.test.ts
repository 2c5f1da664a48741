import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../bot/conversation/language-of.ts';
import { plainQuestion } from '../../../bot/conversation/plain-question.ts';

describe('languageOf', () => {
  it.each([
    ['高价值客户占比多少？', 'en', 'zh'],
    ['618 的 ROI', 'en', 'zh'],
    ['and by channel?', 'zh', 'en'],
    ['Hangzhou', 'zh', 'en'],
    ['ROI?', 'zh', 'zh'],
    ['2026-06', 'zh', 'zh'],
    ['<#C1|campaigns> Q3?', 'zh', 'zh'],
    ['', 'en', 'en'],
  ] as const)('%s after %s is %s', (text, before, language) => {
    expect(languageOf(text, before)).toBe(language);
  });
});

describe('plainQuestion', () => {
  it.each([
    ['<@U0BOT> 销售额多少', '销售额多少'],
    ['hey <@U0BOT>   AOV', 'hey AOV'],
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    [
      'see <https://example.com/x|example.com> and <mailto:a@example.com|a@example.com>',
      'see example.com and a@example.com',
    ],
    ['in <#C1|campaigns>', 'in #campaigns'],
    ['&amp;lt;', '&lt;'],
    ['<@U0BOT>', ''],
  ])('%s reads %s', (text, plain) => {
    expect(plainQuestion(text, 'U0BOT')).toBe(plain);
  });
});
