import type ExcelJS from 'exceljs';
import { type Language, type ReportSheet, t } from '#core';
import { TYPEFACE } from '../../look/palette.ts';
import { isPage, ROW_HEIGHT, tabColor } from '../../look/sheet-layout.ts';

const A4 = 9;
/** Inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Printable width and height of a page between the margins, in points. */
const PRINTABLE = { portrait: [523, 748], landscape: [770, 500] } as const;
/** Points of a character of the standard font. */
const CHARACTER = 5.25;
/** A sheet a little longer than a page is made to fit on one; longer ones run on. */
const SQUEEZE = 1.7;

/** Makes a sheet that is only a little longer than one printed page fit on it. */
export function fitOnePage(worksheet: ExcelJS.Worksheet, width: number, lastRow: number): void {
  const [pageWidth, pageHeight] = PRINTABLE[worksheet.pageSetup.orientation ?? 'portrait'];
  const scale = Math.min(1, pageWidth / (width * CHARACTER));
  let height = 0;
  for (let row = 1; row <= lastRow; row++) height += worksheet.getRow(row).height ?? ROW_HEIGHT;
  const pages = (height * scale) / pageHeight;
  if (pages > 1 && pages <= SQUEEZE) worksheet.pageSetup.fitToHeight = 1;
}

/** How a sheet opens and prints: frozen header, no gridlines on pages, A4, one page wide, page numbers. */
export function sheetOptions(
  sheet: ReportSheet,
  title: string,
  language: Language,
): Partial<ExcelJS.AddWorksheetOptions> {
  const page = isPage(sheet);
  const frozen = sheet.frozenRows;
  const view = { showGridLines: !page, zoomScale: 100 };
  return {
    properties: {
      tabColor: { argb: `FF${tabColor(sheet)}` },
      defaultRowHeight: ROW_HEIGHT,
      dyDescent: 0.25,
    } as ExcelJS.WorksheetProperties,
    views: [
      frozen > 0 ? { ...view, state: 'frozen', ySplit: frozen } : { ...view, state: 'normal' },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      horizontalCentered: false,
      // A page prints once; a long list repeats its header.
      ...(frozen > 0 && !page ? { printTitlesRow: `1:${frozen}` } : {}),
    },
    headerFooter: { oddFooter: footer(title, language) },
  };
}

function footer(title: string, language: Language): string {
  const font = `&"${TYPEFACE[language].name},Regular"&8 `;
  // The blank after the size keeps digits of the title out of it.
  const name = title.replaceAll('&', '&&').slice(0, 100);
  return `&L${font}${name}&R${font}${t(language, 'workbook.write-page', { page: '&P', pages: '&N' })}`;
}
