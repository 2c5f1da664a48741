import type { TextSection } from '#core';
import type { CellLook } from './cell-look.ts';
import { cleanText } from './clean-text.ts';
import { PADDING } from './column-widths.ts';
import { COLOR, TYPEFACE, type Typeface } from './palette.ts';
import { HIGHEST } from './row-height.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { lineCount } from './text-width.ts';

const TITLE_HEIGHT = 32;
/** Room above and below a line, in points. */
const AIR = 4;
/** Between a label or title and the text after it. */
const GAP = '   ';

/** A piece of a text that looks the same throughout. */
export interface TextRun {
  readonly text: string;
  readonly look: CellLook;
}

/** A title, a lead or a note as it is drawn: one row, across the sheet, as high as its lines. */
export interface LaidText {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  /** Columns it has for itself. */
  readonly span: number;
  /** They are joined, so that the text can wrap in them. */
  readonly merged: boolean;
  /** Label, text and suffix, those that are there. */
  readonly runs: readonly TextRun[];
  /** Place of the text within its cell. */
  readonly look: CellLook;
  /** Points. */
  readonly height: number;
  /** Where it leads, as the sheets are named in the workbook. */
  readonly link: string | null;
}

/** Lays a title, a lead or a note. */
export function layText(layout: SheetLayout, section: TextSection): LaidText {
  const face = TYPEFACE[layout.report.language];
  const span = Math.max(1, layout.columns - section.column);
  // A title runs over the empty cells beside it; only wrapped text needs the cells joined.
  const isTitle = section.style === 'title';
  return {
    row: section.row,
    column: section.column,
    span,
    merged: !isTitle && span > 1,
    runs: runs(section, face),
    look: { vertical: 'middle', horizontal: 'left', indent: 1, wrap: !isTitle },
    height: height(layout, section, face, span),
    link: section.link ? layout.report.rename(section.link) : null,
  };
}

function runs(section: TextSection, face: Typeface): readonly TextRun[] {
  const { style, label, text, suffix, link } = section;
  const run = (content: string, size: number, color: string, bold = false): TextRun => ({
    text: cleanText(content),
    look: { font: face.name, size, bold, color },
  });
  const ink = link ? COLOR.accent : style === 'note' ? COLOR.inkSoft : COLOR.ink;
  const size = style === 'title' ? face.title : style === 'lead' ? face.lead : face.note;
  const labels = label === null ? [] : [run(label + GAP, size, COLOR.ink, true)];
  const suffixes = suffix ? [run(GAP + suffix, face.body, COLOR.inkSoft)] : [];
  return [...labels, run(text, size, ink, style === 'title'), ...suffixes];
}

function height(layout: SheetLayout, section: TextSection, face: Typeface, span: number): number {
  if (section.style === 'title') return TITLE_HEIGHT;
  const size = section.style === 'lead' ? face.lead : face.note;
  const scale = size / face.body;
  const width = (layout.widthOf(section.column, span) - PADDING) / scale;
  const text = (section.label === null ? '' : section.label + GAP) + section.text;
  return Math.min(lineCount(text, width) * face.line * scale + AIR, HIGHEST);
}
