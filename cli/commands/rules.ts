import {
  associationRules,
  type Baskets,
  buildTables,
  type Control,
  checkpoint,
  clean,
  defaultSettings,
  fileBaskets,
  type Language,
  LensError,
  languageOf,
  mergeSettings,
  orderBaskets,
  readSettingsSheet,
  recognizeRoles,
  rulesJson,
  type SourceFile,
} from '#core';
import type { Flags } from '../arguments/options.ts';
import { type RulesFlags, rulesFlags } from '../arguments/rules-flags.ts';
import { settingsFromFlags } from '../arguments/settings-flags.ts';
import { inLanguage } from '../in-language.ts';
import type { Io } from '../io.ts';
import { readAll } from '../load.ts';
import { rulesText } from '../output/rules-text.ts';

/** Baskets, and the language their file is written in unless another was asked for. */
interface ReadBaskets {
  readonly baskets: Baskets;
  readonly language: Language;
}

/** `campaign-lens rules`: what is bought together, from orders or a basket file. */
export async function rulesCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const wanted = rulesFlags(flags);
  const sources = await readAll(files, control);
  const { baskets, language } = wanted.isBasketFile
    ? basketsOfFiles(sources, languageWanted)
    : await basketsOfOrders(sources, wanted, flags, languageWanted, control);
  await checkpoint(control, 'segment');
  const result = await inLanguage(language, () => associationRules(baskets, wanted.options));
  control.done();
  const isFiltered = wanted.options.all !== true;
  io.out(
    flags.json === true
      ? `${JSON.stringify(rulesJson(result, language), null, 2)}\n`
      : `${rulesText(result, language, isFiltered)}\n`,
  );
}

function basketsOfFiles(sources: readonly SourceFile[], wanted: Language | null): ReadBaskets {
  const baskets = fileBaskets(sources);
  const chinese = baskets.items.filter(({ value }) => /\p{Script=Han}/u.test(value)).length;
  const isChinese = baskets.items.length > 0 && chinese * 2 >= baskets.items.length;
  return { baskets, language: wanted ?? (isChinese ? 'zh' : 'en') };
}

async function basketsOfOrders(
  sources: readonly SourceFile[],
  { unit, kinds }: RulesFlags,
  flags: Flags,
  wanted: Language | null,
  control: Control,
): Promise<ReadBaskets> {
  await checkpoint(control, 'roles');
  const tables = sources.flatMap((source) => buildTables(source));
  if (tables.length === 0) throw new LensError('analysis.no-tables');
  const sheet = readSettingsSheet(tables);
  const language = wanted ?? sheet.settings.language ?? languageOf(tables);
  const settings = mergeSettings(
    defaultSettings(language),
    sheet.settings,
    settingsFromFlags(flags),
  );
  const recognition = recognizeRoles(tables, settings.roles);
  const cleaned = await clean(recognition, settings, control);
  return {
    baskets: await inLanguage(language, () => orderBaskets(cleaned, { unit, kinds })),
    language,
  };
}
