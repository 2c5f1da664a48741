import {
  type Control,
  checkpoint,
  type Language,
  LensError,
  minedPart,
  PARTS,
  type PartId,
  reportContext,
  sheetsOfPart,
  t,
} from '#core';
import type { Flags } from '../arguments/options.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';
import { reportText } from '../output/report-text.ts';

/** A command that tells one part of what stands behind the tables. */
export function minedCommand<Id extends PartId>(id: Id) {
  return async (
    files: readonly string[],
    flags: Flags,
    languageWanted: Language | null,
    io: Io,
    control: Control & { done: () => void },
  ): Promise<void> => {
    const analysis = await analyzeFiles(files, flags, languageWanted, control);
    const { language } = analysis.settings;
    await checkpoint(control, 'mine');
    const mined = minedPart(analysis, id);
    if (mined.missing !== null) {
      const refused = new LensError(mined.missing.code, mined.missing.params);
      refused.language = language;
      throw refused;
    }
    const { result } = mined;
    control.done();
    if (flags.json === true) {
      io.out(`${JSON.stringify(PARTS[id].json(result, language), null, 2)}\n`);
      return;
    }
    const context = reportContext(analysis);
    const more = (n: number) => t(language, 'cli.more-rows', { n });
    const sheets = sheetsOfPart(context, id, result);
    io.out(`${sheets.map((sheet) => reportText(sheet, context.currency, more)).join('\n\n')}\n`);
  };
}
