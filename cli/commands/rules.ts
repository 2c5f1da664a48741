import {
  associationRules,
  type Baskets,
  type Control,
  checkpoint,
  fileBaskets,
  type Language,
  orderBaskets,
  rulesJson,
  type SourceFile,
} from '#core';
import type { Flags } from '../arguments/options.ts';
import { type RulesFlags, rulesFlags } from '../arguments/rules-flags.ts';
import { inLanguage } from '../in-language.ts';
import type { Io } from '../io.ts';
import { cleanFiles, readAll } from '../load.ts';
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
  const { baskets, language } = wanted.isBasketFile
    ? basketsOfFiles(await readAll(files, control), languageWanted)
    : await basketsOfOrders(files, wanted, flags, languageWanted, control);
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
  files: readonly string[],
  { unit, kinds }: RulesFlags,
  flags: Flags,
  wanted: Language | null,
  control: Control,
): Promise<ReadBaskets> {
  const { cleaned, settings } = await cleanFiles(files, flags, wanted, control);
  const { language } = settings;
  return {
    baskets: await inLanguage(language, () => orderBaskets(cleaned, { unit, kinds })),
    language,
  };
}
