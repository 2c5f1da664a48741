import {
  type Control,
  checkpoint,
  type Language,
  LensError,
  type MinedResults,
  minedPart,
  PARTS,
  type PartId,
  reportContext,
  sheetsOfPart,
} from '#core';
import type { Flags } from '../arguments/options.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';
import { sheetsText } from '../output/report-text.ts';

/** Parts that are about the data itself, whatever can be analysed in it. */
const JUDGES_DATA: ReadonlySet<PartId> = new Set(['quality', 'identity']);

/**
 * A command that tells one part of what stands behind the tables.
 *
 * @param also what the command does beside it; what it has to say goes to the end, or beside the JSON
 */
export function minedCommand<Id extends PartId>(
  id: Id,
  also: (
    result: MinedResults[Id],
    language: Language,
    flags: Flags,
  ) => Promise<readonly string[]> = async () => [],
) {
  return async (
    files: readonly string[],
    flags: Flags,
    languageWanted: Language | null,
    io: Io,
    control: Control & { done: () => void },
  ): Promise<void> => {
    const analysis = await analyzeFiles(files, flags, languageWanted, control, {
      judgesData: JUDGES_DATA.has(id),
    });
    const { language } = analysis.settings;
    await checkpoint(control, 'mine');
    const mined = minedPart(analysis, id);
    if (mined.missing !== null) {
      const refused = new LensError(mined.missing.code, mined.missing.params);
      refused.language = language;
      throw refused;
    }
    const { result } = mined;
    const told = await also(result, language, flags);
    control.done();
    if (flags.json === true) {
      io.out(`${JSON.stringify(PARTS[id].json(result, language), null, 2)}\n`);
      for (const line of told) io.err(`${line}\n`);
      return;
    }
    const context = reportContext(analysis);
    io.out(`${sheetsText(sheetsOfPart(context, id, result), context)}\n`);
    if (told.length > 0) io.out(`\n${told.join('\n')}\n`);
  };
}
