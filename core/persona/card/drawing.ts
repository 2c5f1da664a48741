import { displayWidth } from '../../basics/index.ts';
import type { Language } from '../../i18n/index.ts';
import { wrapText } from './wrap-text.ts';

/** Colours of the product's looks, light theme. */
export const COLORS = {
  paper: '#ffffff',
  sub: '#f7f9f9',
  sunk: '#edf1f1',
  line: '#e0e6e6',
  ink: '#1b2324',
  ink2: '#465254',
  ink3: '#5f6c6e',
  accent: '#0b6673',
  accentMid: '#8fc3c9',
  accentSoft: '#e4f1f2',
  warm: '#9a4310',
  warmSoft: '#fcf0e7',
} as const;

const FONT =
  "'Segoe UI Variable Text','Segoe UI',-apple-system,'Open Sans','Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif";

export interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Width in pixels of a text, a little generous: Latin letters are wider than half a Chinese one. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += displayWidth(character) === 2 ? 1 : 0.56;
  return width * size;
}

/** Display columns of a width; a column is half a Chinese character. */
export function columnsIn(width: number, size: number): number {
  return Math.floor(width / (size * 0.54));
}

/** What a picture says to those who cannot see it, and in which language. */
export interface CardWords {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

/** Marks collected from the top down; the sheet grows with them. */
export class Drawing {
  readonly width: number;
  private readonly marks: string[] = [];

  constructor(width: number) {
    this.width = width;
  }

  rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): void {
    const round = radius === 0 ? '' : ` rx="${radius}"`;
    this.marks.push(
      `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(height)}" fill="${fill}"${round}/>`,
    );
  }

  /** A text whose baseline is at `y`. */
  text(x: number, y: number, text: string, look: TextLook): void {
    const { size, color, bold = false, anchor = 'start' } = look;
    const weight = bold ? ' font-weight="600"' : '';
    const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    this.marks.push(
      `<text x="${px(x)}" y="${px(y)}" font-size="${size}" fill="${color}"${weight}${place}>${escapeXml(text)}</text>`,
    );
  }

  /** Lines of a text from a first baseline down; returns the baseline after the last. */
  lines(
    x: number,
    y: number,
    text: string,
    width: number,
    look: TextLook,
    most = Number.POSITIVE_INFINITY,
  ): number {
    const step = Math.round(look.size * 1.5);
    const all = wrapText(text, columnsIn(width, look.size));
    const shown = all.slice(0, most);
    shown.forEach((line, index) => {
      const cut = index === most - 1 && all.length > most;
      this.text(x, y + index * step, cut ? `${line}…` : line, look);
    });
    return y + shown.length * step;
  }

  /** The whole as SVG text, with a title for those who cannot see it. */
  svg(height: number, words: CardWords): string {
    const { width } = this;
    const { language, title, description } = words;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${px(height)}" width="${width}" height="${px(height)}" role="img" lang="${language}" xml:lang="${language}" font-family="${FONT}" style="font-variant-numeric:tabular-nums lining-nums">`,
      `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
      `<rect width="${width}" height="${px(height)}" fill="${COLORS.paper}"/>`,
      ...this.marks,
      '</svg>',
    ].join('\n');
  }
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text for XML: markup escaped, characters XML cannot hold left out. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' && character !== '\ufffe' && character !== '\uffff')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
