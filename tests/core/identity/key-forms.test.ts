import { describe, expect, it } from 'vitest';
import { emailKey, isPhone, phoneKey } from '../../../core/identity/index.ts';

describe('isPhone', () => {
  it.each([
    '13912345678',
    '+86 139-1234-5678',
    '(201) 555-0100',
    '+1 (201) 555-0100',
    '201.555.0100',
    '010-62345678',
    '138****0001',
    '+44 20 7946 0958',
  ])('knows the ways numbers are written: %s', (text) => {
    expect(isPhone(text)).toBe(true);
  });

  it.each([
    '',
    '12 34',
    '(021)',
    'ask the shop',
    'user@example.com',
    '2024-01-05 10:00',
    '1234567890123456',
  ])('refuses what is none: “%s”', (text) => {
    expect(isPhone(text)).toBe(false);
  });
});

describe('phoneKey', () => {
  it('gives a number one form, with its country code or without', () => {
    const forms = ['(201) 555-0100', '+1 201 555 0100', '001-201-555-0100', '201.555.0100'];
    expect(new Set(forms.map(phoneKey))).toEqual(new Set(['2015550100']));
  });

  it('keeps eleven digits that begin with 1, as Chinese mobile numbers do', () => {
    expect(phoneKey('13012345678')).toBe('13012345678');
  });

  it('knows hidden numbers and fillers for nobody’s', () => {
    expect(['138****0001', '13800138000', '0000000', ''].map(phoneKey)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('emailKey', () => {
  it('ignores case and knows addresses of nobody', () => {
    expect(emailKey('Ann@Shop.org')).toBe('ann@shop.org');
    expect(emailKey('no-reply@shop.org')).toBeNull();
  });
});
