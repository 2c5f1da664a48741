import type { Language } from '#core';

/** Colours of a report, as hexadecimal RGB. One accent, one warm; rise and fall are never green and red. */
export const COLOR = {
  ink: '1B2324',
  inkSoft: '465254',
  inkQuiet: '5F6C6E',
  inkHeader: '0A3F47',
  line: 'E0E6E6',
  lineControl: '849294',
  accent: '0B6673',
  accentMid: '8FC3C9',
  accentSoft: 'E4F1F2',
  accentInk: '084F59',
  warm: '9A4310',
  warmSoft: 'FCF0E7',
  hatch: 'DCE2E2',
  white: 'FFFFFF',
} as const;

/** A typeface and the sizes used with it, in points. */
export interface Typeface {
  readonly name: string;
  readonly body: number;
  readonly note: number;
  readonly lead: number;
  readonly title: number;
  readonly keyFigure: number;
  /** Height of one line of body text. */
  readonly line: number;
}

/** Fonts that Excel brings along on Windows and macOS for each language. */
export const TYPEFACE: Readonly<Record<Language, Typeface>> = {
  zh: {
    name: 'Microsoft YaHei',
    body: 10,
    note: 9.5,
    lead: 11,
    title: 16,
    keyFigure: 17,
    line: 16.5,
  },
  en: { name: 'Calibri', body: 11, note: 10.5, lead: 12, title: 17, keyFigure: 18, line: 15 },
};
