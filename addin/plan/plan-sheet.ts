import type { Report, ReportSheet } from '#core';
import {
  choiceAreas,
  dataBars,
  headerTexts,
  isPage,
  listObject,
  type ReportLook,
  SheetLayout,
  tabColor,
  VERDICT_RULES,
  verdictAreas,
} from '#workbook/look';
import { type DraftBlocks, draftBlocks } from './blocks.ts';
import { draftTable, draftText } from './draft-sections.ts';
import { unescaped } from './entered-value.ts';
import { formatAreas } from './format-areas.ts';
import { planChart } from './plan-chart.ts';
import { rowHeights } from './row-heights.ts';
import { SheetDraft } from './sheet-draft.ts';
import type { SheetPlan } from './types.ts';

/** A sheet's plan and its cells. */
export interface PlannedSheet {
  readonly sheet: SheetPlan;
  readonly block: DraftBlocks['block'];
}

/** Lays out a sheet of a report under the tab name it wishes for. */
export function planReportSheet(
  report: Report,
  sheet: ReportSheet,
  { name, look }: { readonly name: string; readonly look: ReportLook },
): PlannedSheet {
  const layout = new SheetLayout(sheet, look);
  const draft = new SheetDraft();
  for (const section of sheet.sections) {
    if (section.kind === 'text') draftText(draft, layout, section);
    if (section.kind === 'table') draftTable(draft, layout, section);
  }
  const tables = sheet.sections.filter((section) => section.kind === 'table');
  const charts = sheet.sections.filter((section) => section.kind === 'chart');
  const { blocks, block } = draftBlocks(draft);
  const lastRow = Math.max(draft.lastRow, ...charts.map(({ to }) => to.row - 1));
  return {
    sheet: {
      id: sheet.id,
      name,
      frozenRows: sheet.frozenRows,
      gridlines: !isPage(sheet),
      tabColor: tabColor(sheet),
      widths: layout.widths,
      heights: rowHeights(draft.heights, lastRow),
      blocks,
      tables: tables.flatMap((table) => {
        const list = listObject(table);
        return list === null ? [] : [{ ...list, headers: headerTexts(table).map(unescaped) }];
      }),
      merges: draft.merges,
      formats: formatAreas(draft.lookRuns(), draft.columns),
      dataBars: tables.flatMap(dataBars),
      verdicts: tables.flatMap((table) =>
        verdictAreas(table).flatMap((area) => VERDICT_RULES.map((rule) => ({ area, ...rule }))),
      ),
      choices: tables.flatMap(choiceAreas),
      links: draft.links,
      charts: charts.map((chart) => planChart(report, chart, look.rename)),
    },
    block,
  };
}
