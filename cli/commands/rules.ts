import {
  type Affinity,
  associationRules,
  type Control,
  checkpoint,
  fileBaskets,
  type Language,
  orderBaskets,
  rulesJson,
  type SourceFile,
  usualRules,
} from '#core';
import type { Flags } from '../arguments/options.ts';
import { type RulesFlags, rulesFlags } from '../arguments/rules-flags.ts';
import { inLanguage } from '../in-language.ts';
import type { Io } from '../io.ts';
import { cleanFiles, readAll } from '../load.ts';
import { rulesText } from '../output/rules-text.ts';

/** What goes together, and the language its file is written in unless another was asked for. */
interface FoundRules {
  readonly result: Affinity;
  readonly language: Language;
}

/**
 * `campaign-lens rules`: what is bought together, from orders or a basket file. Without an option of its
 * own it finds what the sheet of the analysis says.
 */
export async function rulesCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const wanted = rulesFlags(flags);
  const { result, language } = wanted.isBasketFile
    ? await rulesOfBaskets(await readAll(files, control), wanted, languageWanted, control)
    : await rulesOfOrders(files, wanted, flags, languageWanted, control);
  control.done();
  const isFiltered = wanted.options.all !== true;
  io.out(
    flags.json === true
      ? `${JSON.stringify(rulesJson(result, language), null, 2)}\n`
      : `${rulesText(result, language, isFiltered)}\n`,
  );
}

async function rulesOfBaskets(
  sources: readonly SourceFile[],
  { options }: RulesFlags,
  wanted: Language | null,
  control: Control,
): Promise<FoundRules> {
  const baskets = fileBaskets(sources);
  const chinese = baskets.items.filter(({ value }) => /\p{Script=Han}/u.test(value)).length;
  const isChinese = baskets.items.length > 0 && chinese * 2 >= baskets.items.length;
  const language = wanted ?? (isChinese ? 'zh' : 'en');
  await checkpoint(control, 'segment');
  return { result: await inLanguage(language, () => associationRules(baskets, options)), language };
}

async function rulesOfOrders(
  files: readonly string[],
  { unit, kinds, isUsual, options }: RulesFlags,
  flags: Flags,
  wanted: Language | null,
  control: Control,
): Promise<FoundRules> {
  const { cleaned, settings } = await cleanFiles(files, flags, wanted, control);
  const { language } = settings;
  await checkpoint(control, 'segment');
  const find = () =>
    isUsual
      ? usualRules(cleaned, options)
      : associationRules(orderBaskets(cleaned, { unit, kinds }), options);
  return { result: await inLanguage(language, find), language };
}
