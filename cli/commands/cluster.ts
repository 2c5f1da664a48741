import {
  type ClusterColumn,
  type Control,
  CUSTOMER_COLUMNS,
  clusterJson,
  clusterRows,
  customerColumns,
  isCustomerColumn,
  type Language,
  sheetColumns,
  unknownColumn,
} from '#core';
import { type ClusterFlags, clusterFlags } from '../arguments/cluster-flags.ts';
import type { Flags } from '../arguments/options.ts';
import { inLanguage } from '../in-language.ts';
import type { Io } from '../io.ts';
import { analyzeSources, type UnderstoodFiles, understandFiles } from '../load.ts';
import { clusterText } from '../output/cluster-text.ts';

/** What is grouped: rows of a sheet, or customers (`sheet` is `null`). */
interface Grouped {
  readonly sheet: string | null;
  readonly columns: readonly ClusterColumn[];
}

/** `campaign-lens cluster`: customers, or rows of a sheet, grouped by columns of numbers. */
export async function clusterCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const wanted = clusterFlags(flags);
  const understood = await understandFiles(files, flags, languageWanted, control);
  const { language } = understood.settings;
  await inLanguage(language, async () => {
    const { sheet, columns } = await columnsOf(wanted, understood, flags, control);
    const clustering = clusterRows(columns, { k: wanted.k, log: wanted.log });
    control.done();
    if (flags.json === true) {
      io.out(`${JSON.stringify(clusterJson(clustering, sheet, language), null, 2)}\n`);
    } else io.out(`${clusterText(clustering, sheet, language)}\n`);
  });
}

/** Columns of a sheet that has them all, else numbers of the customers. */
async function columnsOf(
  { columns: names }: ClusterFlags,
  { sources, tables, settings }: UnderstoodFiles,
  flags: Flags,
  control: Control,
): Promise<Grouped> {
  const ofSheet = sheetColumns(tables, names, settings.undo);
  if (ofSheet !== null) return ofSheet;
  if (!names.every(isCustomerColumn)) throw unknownColumn(tables, names, CUSTOMER_COLUMNS);
  const analysis = await analyzeSources(sources, flags, settings.language, control);
  return { sheet: null, columns: customerColumns(analysis, names).columns };
}
