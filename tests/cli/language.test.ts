import { describe, expect, it } from 'vitest';
import { languageOfLine } from '../../cli/language.ts';
import { campaignLens } from './support/terminal.ts';

const CHINESE = /\p{Script=Han}/u;

describe('languageOfLine', () => {
  const of = (
    environment: Record<string, string>,
    locale = 'en-US',
    argv: readonly string[] = [],
  ) => languageOfLine(argv, { environment, locale });

  it('takes the first of LC_ALL, LC_MESSAGES and LANG that is set', () => {
    expect(of({ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh');
    expect(of({ LC_ALL: 'C', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, 'zh-CN')).toBe('en');
    expect(of({ LC_ALL: '', LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'de_DE' })).toBe('zh');
    expect(of({ LANG: 'zh_CN.GB18030' })).toBe('zh');
    expect(of({ LANG: 'fr_FR.UTF-8' }, 'zh-CN')).toBe('en');
  });

  it('goes by the locale of the machine where the environment says nothing', () => {
    expect(of({}, 'zh-Hans-CN')).toBe('zh');
    expect(of({ LANG: '' }, 'zh-CN')).toBe('zh');
    expect(of({}, 'de-DE')).toBe('en');
  });

  it('what is asked for wins, then Chinese words', () => {
    expect(of({ LANG: 'zh_CN' }, 'zh-CN', ['analyze', '--lang', 'en'])).toBe('en');
    expect(of({ LANG: 'en_US' }, 'en-US', ['--lang=zh'])).toBe('zh');
    expect(of({ LANG: 'en_US' }, 'en-US', ['analyze', '订单.csv'])).toBe('zh');
    expect(of({ LANG: 'en_US' }, 'en-US', ['--lang', 'fr'])).toBe('en');
  });
});

describe('errors before a file is read', () => {
  const wrong: readonly (readonly string[])[] = [
    ['analyse', 'orders.csv'],
    ['analyze'],
    ['analyze', 'orders.csv', '--preest', 'rfm11'],
    ['analyze', 'orders.csv', '--preset', 'x'],
    ['analyze', 'no-such-file.csv'],
    ['cluster', 'orders.csv'],
  ];

  it.each(wrong)('%s %s %s: in the language of the machine', async (...argv) => {
    const words = argv.filter((word) => word !== undefined);
    const chinese = await campaignLens(words, { lang: 'zh_CN.UTF-8' });
    expect(chinese.err).toMatch(CHINESE);
    const english = await campaignLens(words, { lang: 'en_US.UTF-8' });
    expect(english.err).not.toMatch(CHINESE);
    expect(english.code).toBe(chinese.code);
    const locale = await campaignLens(words, { environment: {}, locale: 'zh-CN' });
    expect(locale.err).toBe(chinese.err);
  });

  it('an option that is not understood does not hide --lang', async () => {
    const { code, err } = await campaignLens(['analyze', 'a.csv', '--nonsense', '--lang', 'zh']);
    expect([code, err]).toEqual([2, expect.stringMatching(CHINESE)]);
  });
});
