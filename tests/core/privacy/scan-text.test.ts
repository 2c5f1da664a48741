import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionSafe, scanText } from '#core';
import { cpuWatch } from '../../support/cpu-watch.ts';

describe('scanText', () => {
  it('masks mobile numbers however they are written', () => {
    for (const text of [
      '13812341234',
      '138 1234 1234',
      '138-1234-1234',
      '138.1234.1234',
      '138–1234–1234',
      '1381234 1234',
      '138 12341234',
      '1381 234 1234',
      '138 123 41234',
      '１３８１２３４１２３４',
      '１３８－１２３４－１２３４',
      '١٣٨١٢٣٤١٢٣٤',
      '138\u200b1234\u20601234',
      '+86 13812341234',
      '+86-138-1234-1234',
      '0086 138 1234 1234',
      '8613812341234',
      '(138)1234 1234',
    ]) {
      expect(scanText(text), text).toMatch(/138\*\*\*\*1234$/);
      expect(scanText(`电话：${text}。`), text).toContain('138****1234');
      expect(scanText(`tel${text}`), text).toContain('138****1234');
    }
  });
  it('masks other phone numbers', () => {
    expect(scanText('+1 (201) 555-0102')).toBe('120****0102');
    expect(scanText('0571-88881234')).toBe('057****1234');
    expect(scanText('(010) 8888 1234')).toBe('010****1234');
  });
  it('masks e-mail addresses, also full-width and in other scripts', () => {
    expect(scanText('li.si+a@163.com')).toBe('l***@163.com');
    expect(scanText('联系zhang＠qq．com')).toBe('联系z***@qq．com');
    expect(scanText('张三@例子.中国')).toBe('张***@例子.中国');
    expect(scanText('z\u200bhang@\u2060qq\u2060.com')).not.toMatch(/hang/);
  });
  it('masks identity numbers: 18 digits, in groups when the check digit fits, 15 digits', () => {
    expect(scanText('11010519491231002X')).toBe('110****002X');
    expect(scanText('110105 19491231 002X')).toBe('110****002X');
    expect(scanText('110105 19491231 0021')).toBe('110105 19491231 0021');
    expect(scanText('130503670401001')).toBe('130****1001');
  });
  it('masks card numbers: in one piece, in groups with Luhn’s check digit', () => {
    expect(scanText('6222020200112233')).toBe('622****2233');
    expect(scanText('4111 1111 1111 1111')).toBe('411****1111');
    expect(scanText('4111-1111-1111-1111')).toBe('411****1111');
    expect(scanText('4111 1111 1111 1112')).toBe('4111 1111 1111 1112');
  });
  it('masks house numbers where they can be recognised', () => {
    expect(scanText('海淀区中关村大街27号3号楼1101室')).toBe('海淀区中关村大街***');
    expect(scanText('27 Long Acre Street')).toBe('*** Long Acre Street');
    expect(scanText('南京路1号店')).toBe('南京路1号店');
  });
  it('masks keys of customers when told which they are', () => {
    const isCustomer = (key: string): boolean => key === 'C0012';
    expect(scanText('C0012 and C0013', { isCustomer })).toBe('*** and C0013');
  });
  it('leaves amounts, dates, percentages, cells, weeks and order numbers alone', () => {
    for (const text of [
      '¥6,129,798',
      '¥13,812,341,234.50',
      '−¥1,234.5',
      '2024-01-05 13:05',
      '2026-06-01 至 2026-06-18',
      '2024/01/05',
      '2024年1月5日',
      '2026-W23 (06-01)',
      '+2.4%',
      '14.2%，148 人里有 21 人下单',
      'Orders!A2:F9313',
      'Orders!$C$2:$C$1048576',
      '20240105130500',
      '1780000000000',
      'R9 150 1,480 2,100',
      'C536379',
      '订单 20240105',
      '618 大促',
      '9:00 Asia/Shanghai',
      '3.1415926535',
    ]) {
      expect(scanText(text)).toBe(text);
    }
  });

  const fragments = [
    '138',
    '1234',
    '13812341234',
    '+86',
    '(',
    ')',
    ' ',
    '-',
    '.',
    '·',
    '@',
    '＠',
    'a',
    'zhang',
    'qq.com',
    '*',
    '**',
    '110105',
    '19491231',
    '002X',
    '4111',
    '1111',
    '6222',
    '0571',
    '88881234',
    '号',
    '路',
    '27',
    ' Long Street',
    '１３８',
    '\u200b',
    '室',
    '¥',
    ',',
    '5678 9012 3456',
    '0',
    '1',
    '9',
  ];
  const mixed = fc
    .array(fc.constantFrom(...fragments), { maxLength: 14 })
    .map((parts) => parts.join(''));

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const once = scanText(text);
        expect(scanText(once)).toBe(once);
      }),
      { numRuns: 10_000, seed: 618 },
    );
  });
  it('lets no mobile number and no address through, whatever stands around it, before or after escaping', () => {
    const around = fc
      .string({ unit: 'grapheme', maxLength: 6 })
      .filter((text) => !/[\p{Nd}*]/u.test(text));
    const digits = fc
      .integer({ min: 0, max: 99_999_999 })
      .map((all) => String(all).padStart(8, '0'));
    fc.assert(
      fc.property(around, digits, around, (before, rest, after) => {
        const phone = `139${rest}`;
        const text = `${before}${phone} ${after} li@example.com`;
        expect(scanText(text)).not.toContain(phone);
        expect(scanText(text)).not.toMatch(/\bli@/);
        expect(scanText(mentionSafe(text))).not.toMatch(/139\d{8}|\bli@/);
      }),
      { numRuns: 5_000, seed: 618 },
    );
  });
  it('takes time in proportion to the length', () => {
    for (const unit of ['1', 'a', '1 ', 'a@', '138 ', '路1', '+1 ', '(', '中', '1-']) {
      const spent = cpuWatch();
      scanText(unit.repeat(50_000));
      expect(spent(), unit).toBeLessThan(4_000);
    }
  });
});
