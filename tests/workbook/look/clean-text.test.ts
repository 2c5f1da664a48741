import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../workbook/look/clean-text.ts';

describe('cleanText', () => {
  it('drops characters that XML forbids and keeps the others', () => {
    expect(cleanText('a\u0000b\u001fc\ufffe 客\t单\n价')).toBe('abc 客\t单\n价');
  });

  it('replaces half of a surrogate pair and keeps whole ones', () => {
    expect(cleanText('\ud83d x 👍 \udc4d')).toBe('\ufffd x 👍 \ufffd');
  });

  it('keeps text that looks like a character code as typed', () => {
    expect(cleanText('_x0041_')).toBe('_x005F_x0041_');
    expect(cleanText('_x_')).toBe('_x_');
  });

  it('turns line ends into one kind', () => {
    expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc');
  });

  it('cuts what no cell can hold, and says so with an ellipsis', () => {
    const cut = cleanText('客'.repeat(40_000));
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith('…')).toBe(true);
  });
});
