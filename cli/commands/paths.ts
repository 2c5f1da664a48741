import {
  type Control,
  checkpoint,
  journey,
  type Language,
  PARTS,
  reportContext,
  sheetsOfPart,
} from '#core';
import type { Flags } from '../arguments/options.ts';
import { pathsFlags } from '../arguments/paths-flags.ts';
import { inLanguage } from '../in-language.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';
import { sheetsText } from '../output/report-text.ts';

/** `campaign-lens paths`: where customers go one step after another, and where they leave. */
export async function pathsCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const options = pathsFlags(flags);
  const analysis = await analyzeFiles(files, flags, languageWanted, control);
  const { language } = analysis.settings;
  await checkpoint(control, 'mine');
  const result = await inLanguage(language, () => journey(analysis, options));
  control.done();
  if (flags.json === true) {
    io.out(`${JSON.stringify(PARTS.journey.json(result, language), null, 2)}\n`);
    return;
  }
  const context = reportContext(analysis);
  io.out(`${sheetsText(sheetsOfPart(context, 'journey', result), context)}\n`);
}
