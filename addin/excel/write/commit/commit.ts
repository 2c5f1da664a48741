import { areaAddress, renameSheets } from '#workbook/look';
import type { WriteBlock } from '../../../plan/types.ts';
import type { BlockSource } from '../../port.ts';
import { runExcel } from '../../run.ts';
import { type Job, stagingName } from '../job.ts';
import { renameTables } from '../table-names.ts';
import { addChart } from './add-charts.ts';
import { addChoices, longLists } from './add-choices.ts';
import { addLinks } from './add-links.ts';
import { addRules } from './add-rules.ts';
import { addTables, settleTables } from './add-tables.ts';
import { clearSheet, keptTables } from './clear-sheet.ts';
import { dressSheet } from './dress-sheet.ts';
import { finish, openSheets } from './frame.ts';
import { writeLists } from './write-lists.ts';

/** A block of formulas and the target it belongs to. */
interface FormulaBlock {
  readonly target: number;
  readonly address: string;
  readonly cells: WriteBlock['cells'];
}

/**
 * Builds or refreshes all result sheets from staging in one request. Its first actions mark them as
 * being written, its last as done, so that what a lost connection left can be told.
 */
export async function commit(job: Job, blocks: BlockSource): Promise<void> {
  const formulas = await formulaBlocks(job, blocks);
  await runExcel(async (context) => {
    const { workbook, application } = context;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const rename = renaming(job);
    const kept = job.targets.map((target) => keptTables(target, job.plan.language));
    const sheets = openSheets(job, workbook);
    job.targets.forEach((target, index) => {
      if (target.existing) clearSheet(sheets[index]!, target, kept[index]!);
    });
    job.targets.forEach(({ plan }, index) => {
      copyValues(job, workbook, index, sheets[index]!);
      addTables(sheets[index]!, plan, new Set(kept[index]!.map(({ table }) => table.name)));
    });
    for (const { target, address, cells } of formulas) {
      sheets[target]!.getRange(address).formulas = cells.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? rename(cell) : cell)),
      );
    }
    job.targets.forEach(({ plan }, index) => {
      settleTables(sheets[index]!, plan);
    });
    const lists = longLists(job.plan);
    const { name: listSheet, finish: finishLists } = writeLists(job, workbook, lists);
    job.targets.forEach(({ plan, existing }, index) => {
      const sheet = sheets[index]!;
      addLinks(sheet, plan, rename);
      dressSheet(sheet, plan, existing);
      addRules(sheet, plan);
      addChoices(sheet, plan, lists, listSheet);
      const desk = { workbook, language: job.plan.language, rename };
      for (const chart of plan.charts) addChart(sheet, chart, desk);
    });
    finishLists();
    finish(job, workbook, sheets);
    await context.sync();
    // Formulas entered while nothing is calculated stay without results where the user calculates by hand.
    application.calculate('Recalculate');
    await context.sync();
  });
}

/** Fetched before the request is made, so that nothing has to be waited for within it. */
async function formulaBlocks(job: Job, blocks: BlockSource): Promise<readonly FormulaBlock[]> {
  const found: FormulaBlock[] = [];
  for (const [target, { blocks: areas }] of job.plan.sheets.entries()) {
    for (const [block, area] of areas.entries()) {
      if (!area.formulas) continue;
      const { cells } = await blocks(target, block);
      found.push({ target, address: areaAddress(area), cells });
    }
  }
  return found;
}

/** Gives references with the names of sheets and tables as they are in the workbook. */
function renaming({ plan: { sheets }, targets }: Job): (text: string) => string {
  const renames = targets.flatMap(({ plan, name }) =>
    plan.name === name ? [] : [[plan.name, name] as const],
  );
  const tables = targets.flatMap(({ plan }, index) =>
    plan.tables.flatMap(({ name }, at) => {
      const wanted = sheets[index]!.tables[at]!.name;
      return wanted === name ? [] : [[wanted, name] as const];
    }),
  );
  return (text) => renameTables(renameSheets(text, renames), tables);
}

function copyValues(
  job: Job,
  workbook: Excel.Workbook,
  index: number,
  sheet: Excel.Worksheet,
): void {
  const values = job.plan.sheets[index]!.blocks.filter(({ formulas }) => !formulas);
  const first = values[0];
  if (first === undefined) return;
  const rows = values.reduce((sum, area) => sum + area.rows, 0);
  const address = areaAddress({ ...first, rows });
  const staging = workbook.worksheets.getItem(stagingName(job, index));
  sheet.getRange(address).copyFrom(staging.getRange(address), 'Values');
}
