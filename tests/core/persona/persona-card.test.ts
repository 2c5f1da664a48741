import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minedPart, type Persona, type Personas, personaCard } from '#core';
import { wrapText } from '../../../core/persona/card/wrap-text.ts';
import { smallAnalysis } from '../../support/analysis.ts';
import { isWellFormed } from '../../workbook/write/well-formed.ts';

function story(language: 'zh' | 'en'): Personas {
  const analysis = smallAnalysis(language);
  const few = { ...analysis, settings: { ...analysis.settings, minimumN: 3 } };
  return minedPart(few, 'personas').result!;
}

describe('personaCard', () => {
  it('is well-formed SVG that loads nothing, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const personas = story(language);
      for (const persona of personas.personas) {
        const svg = personaCard(persona, personas, language);
        expect(isWellFormed(svg)).toBe(true);
        expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
          /https?:|url\(|<image|<script/,
        );
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(svg).toContain(`lang="${language}"`);
      }
    }
  });

  it('escapes whatever a segment is called', () => {
    const personas = story('en');
    const name = '<b>"R&D"</b>\u0007';
    const persona: Persona = { ...personas.personas[0]!, name };
    const svg = personaCard(persona, personas, 'en');
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toContain('&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;');
  });

  it('is A5, and longer only when its texts need it', () => {
    const personas = story('zh');
    const heightOf = (persona: Persona) =>
      Number(/ height="(\d+)"/.exec(personaCard(persona, personas, 'zh'))![1]);
    const [first] = personas.personas;
    expect(heightOf(first!)).toBe(794);
    const typical = Array.from({ length: 30 }, () => first!.typical[0]!);
    expect(heightOf({ ...first!, typical })).toBeGreaterThan(794);
  });
});

describe('wrapText', () => {
  it('breaks Chinese anywhere but before a closing mark or after an opening one', () => {
    expect(wrapText('高价值客户，六十三人', 10)).toEqual(['高价值客', '户，六十三', '人']);
    expect(wrapText('质量好（十人）', 8)).toEqual(['质量好', '（十人）']);
  });

  it('keeps words whole, and cuts only what is longer than a line', () => {
    expect(wrapText('three words here', 11)).toEqual(['three words', 'here']);
    expect(wrapText('abcdefghijklmnop', 6)).toEqual(['abcdef', 'ghijkl', 'mnop']);
    expect(wrapText('', 10)).toEqual([]);
  });

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('客', '户', 'a', 'b', ' ', '，', '（', '.') }),
        (text) => {
          expect(wrapText(text, 8).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});
