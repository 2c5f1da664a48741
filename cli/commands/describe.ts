import {
  type Association,
  associations,
  associationsJson,
  type Control,
  customerVariables,
  type Description,
  describe,
  type Language,
  type Note,
  t,
} from '#core';
import type { Flags } from '../arguments/options.ts';
import type { Io } from '../io.ts';
import { cleanFiles } from '../load.ts';
import { describeText } from '../output/describe-text.ts';
import { noteLines } from '../output/notes.ts';
import { pairsText } from '../output/pairs-text.ts';

/** `campaign-lens describe`: statistics of every column, of all rows and of those that count. */
export async function describeCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const { recognition, cleaned, settings, notes } = await cleanFiles(
    files,
    flags,
    languageWanted,
    control,
  );
  const { language, minimumN, undo } = settings;
  const description = describe(recognition, cleaned, undo);
  const pairs = associations(customerVariables({ cleaned, segmentation: null }), {
    minimumN,
    other: t(language, 'profile.other-values'),
  });
  control.done();
  if (flags.json === true) {
    io.out(`${JSON.stringify(descriptionJson(description, pairs, notes, language), null, 2)}\n`);
    return;
  }
  io.out(`${[describeText(description, language), ...pairsText(pairs, language)].join('\n\n')}\n`);
  const lines = noteLines(notes, language);
  if (lines.length > 0) io.out(`\n${lines.join('\n')}\n`);
}

function descriptionJson(
  { sheets, orders }: Description,
  pairs: readonly Association[],
  notes: readonly Note[],
  language: Language,
): Record<string, unknown> {
  return {
    sheets,
    orders,
    associations: associationsJson(pairs),
    notes: notes.map(({ code, level, params, where }) => ({
      code,
      level,
      text: t(language, code, params),
      where: where ?? null,
    })),
  };
}
