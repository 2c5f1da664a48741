import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskEmail, maskKey, maskName, maskPhone, maskText } from '#core';

describe('maskPhone', () => {
  it('hides the middle of a mobile number', () => {
    expect(maskPhone('138 1234 1234')).toBe('138****1234');
  });
  it('hides short numbers wholly', () => {
    expect(maskPhone('12345')).toBe('****');
  });
});

describe('maskEmail', () => {
  it('keeps the first letter and the domain', () => {
    expect(maskEmail('zhang.san@qq.com')).toBe('z***@qq.com');
  });
  it('hides what is no address', () => {
    expect(maskEmail('zhang')).toBe('***');
  });
});

describe('maskName', () => {
  it('keeps the first character of each word', () => {
    expect(maskName('张三')).toBe('张*');
    expect(maskName(' Ann  Lee ')).toBe('A** L**');
    expect(maskName('')).toBe('');
  });
});

describe('maskText', () => {
  it('masks phones, e-mails, identity and card numbers inside a text', () => {
    expect(maskText('电话13812341234，邮箱 li@163.com')).toBe('电话138****1234，邮箱 l***@163.com');
    expect(maskText('+86 138-1234-1234')).toBe('138****1234');
    expect(maskText('身份证 11010519491231002X')).toBe('身份证 110****002X');
    expect(maskText('卡 6222020200112233')).toBe('卡 622****2233');
  });
  it('leaves dates, amounts and order numbers alone', () => {
    for (const text of ['2024-01-05 13:05', '1234567.89', 'C536379', '订单 20240105']) {
      expect(maskText(text)).toBe(text);
    }
  });
  it('never lets a mobile number through, whatever stands around it', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom('电话', ' ', ':', '（'), digits, (before, rest) => {
        const phone = `139${rest.join('')}`;
        return !maskText(`${before}${phone}。`).includes(phone);
      }),
    );
  });
});

describe('maskKey', () => {
  it('masks a phone number or address that serves as the key', () => {
    expect(maskKey('+1 201 555 0102')).toBe('120****0102');
    expect(maskKey('201-555-0100')).toBe('201****0100');
    expect(maskKey('13812341234')).toBe('138****1234');
    expect(maskKey('ann@example.com')).toBe('a***@example.com');
  });
  it('leaves other keys as they are', () => {
    for (const key of ['C0012', '100001', '10-2024-00012', '2024010512']) {
      expect(maskKey(key)).toBe(key);
    }
  });
});
