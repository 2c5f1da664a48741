import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellSafe, mentionSafe, plainSafe, visibleText } from '#core';

const shown = (text: string): string => text.replaceAll('\u2060', '·');

describe('visibleText', () => {
  it('takes out what is not seen, and turns line breaks into spaces', () => {
    expect(visibleText('a\u200b\u202eb\ufeff\u2066c\u00ad')).toBe('abc');
    expect(visibleText('one\r\ntwo\tthree\u2028four\u0000five')).toBe('one two three four five');
    expect(visibleText('\ud800lone')).toBe('lone');
  });
  it('leaves what is seen', () => {
    for (const text of ['短信（618）', 'Café – Zürich', '👍🏽 ok', '']) {
      expect(visibleText(text)).toBe(text);
    }
  });
});

describe('mentionSafe', () => {
  it('escapes the markup of mentions and links', () => {
    expect(shown(mentionSafe('<!channel> <@U123> <#C1|x>'))).toBe(
      '&lt;!channel&gt; &lt;@·U123&gt; &lt;#·C1|x&gt;',
    );
    expect(shown(mentionSafe('<https://evil.example|free>'))).toBe(
      '&lt;https:·//evil·.example|free&gt;',
    );
    expect(mentionSafe('&lt;!here&gt;')).toBe('&amp;lt;!here&amp;gt;');
  });
  it('takes plain mentions and addresses apart, also when hidden letters stood inside', () => {
    expect(shown(mentionSafe('@here @channel ＠everyone #general'))).toBe(
      '@·here @·channel ＠·everyone #·general',
    );
    expect(shown(mentionSafe('ht\u200btps://a.example www.b.com'))).toBe(
      'https:·//a·.example www.b·.com',
    );
    expect(shown(mentionSafe('mailto:a@b.cn javascript:alert(1)'))).toBe(
      'mailto:·a@·b·.cn javascript:·alert(1)',
    );
    expect(shown(mentionSafe('[free](https://a.cn)'))).toBe('[free]·(https:·//a·.cn)');
  });
  it('makes markup at the edge of words mean nothing, and leaves it inside words', () => {
    expect(mentionSafe('*a* _b_ ~c~ `d` ```e```')).toBe('∗a∗ ＿b＿ ～c～ ˋdˋ ˋˋˋeˋˋˋ');
    expect(mentionSafe('sms_618 2*3 138****1234')).toBe('sms_618 2*3 138****1234');
    expect(mentionSafe('> quoted')).toBe('＞ quoted');
    expect(shown(mentionSafe(':rotating_light: 12:30:45'))).toBe(':·rotating_light: 12:30:45');
  });
  it('leaves plain names, amounts and dates alone', () => {
    for (const text of ['公众号推文', 'SMS (618)', '¥1,234.50', '2024-01-05 13:05', '+2.4%']) {
      expect(mentionSafe(text)).toBe(text);
    }
  });
});

describe('plainSafe', () => {
  it('escapes nothing, as nothing is read there', () => {
    expect(plainSafe('a < b & *c*')).toBe('a < b & *c*');
    expect(shown(plainSafe('@here\nhttp://a.cn'))).toBe('@·here http:·//a·.cn');
  });
});

describe('cellSafe', () => {
  it('puts an apostrophe in front of what a spreadsheet would compute', () => {
    for (const text of [
      '=1+1',
      '+cmd',
      '-2+3',
      '@SUM(1)',
      '＝1',
      ' =1',
      '\t=1',
      '\u200b=1',
      '|x',
    ]) {
      expect(cellSafe(text)).toMatch(/^'/);
    }
  });
  it('leaves signed numbers and plain text', () => {
    for (const text of ['-3.5%', '+12', '−¥1,200', '2024-01-05', '短信', '–']) {
      expect(cellSafe(text)).toBe(text);
    }
  });
});

const NASTY = [
  '<!channel>',
  '<!here|x>',
  '<@U0A1>',
  '<#C0A1>',
  '<https://evil.example/x|go>',
  '@here',
  '@channel',
  '@everyone',
  '＠channel',
  'https://evil.example',
  'HTTP://EVIL.EXAMPLE',
  'www.evil.com',
  'evil.com',
  'mailto:a@b.cn',
  'a.b@c.example',
  '*x*',
  '_x_',
  '~x~',
  '`x`',
  '```',
  '&lt;',
  '&amp;',
  '<',
  '>',
  '&',
  '=cmd',
  '=HYPERLINK("http://a.cn")',
  '+1',
  '-1',
  '@A1',
  '＝1',
  '\u200b',
  '\u202e',
  '\u2060',
  '\ufeff',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '\u0000',
  '\ud800',
  ':tada:',
  '[x](http://a.cn)',
  ' ',
  '中',
  'é',
  '|',
  '"',
];

describe('10,000 hostile texts in cells', () => {
  const hostile = fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ unit: 'binary' })),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  const runs = { numRuns: 10_000, seed: 618 };

  it('give no mention, link or markup in mrkdwn', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = mentionSafe(text);
        expect(safe).not.toMatch(/[<>]/);
        expect(safe).not.toMatch(/&(?!amp;|lt;|gt;)/);
        expect(safe).not.toMatch(/[@＠#](?=[\p{L}\p{N}])/u);
        expect(safe).not.toMatch(/:\/\/|mailto:[^\u2060]|[\p{L}\p{N}][.．]\p{L}{2}/iu);
        expect(safe).not.toMatch(/`|(?<![\p{L}\p{N}*])\*|\*(?![\p{L}\p{N}*])/u);
        expect(safe).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
        );
      }),
      runs,
    );
  });
  it('give no formula in a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = cellSafe(text);
        const isNumber = /^\s*[-+]?\s*\d[\d,. ]*%?\s*$/.test(safe);
        expect(isNumber || !/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(safe)).toBe(true);
        expect(safe).not.toMatch(/\p{Cc}/u);
      }),
      runs,
    );
  });
});
