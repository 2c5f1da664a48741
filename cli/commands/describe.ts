import { type Control, type Description, describe, type Language, type Note, t } from '#core';
import type { Flags } from '../arguments/options.ts';
import type { Io } from '../io.ts';
import { cleanFiles } from '../load.ts';
import { describeText } from '../output/describe-text.ts';
import { noteLines } from '../output/notes.ts';

/** `campaign-lens describe`: statistics of every column, of all rows and of those that count. */
export async function describeCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const { recognition, cleaned, notes, language } = await cleanFiles(
    files,
    flags,
    languageWanted,
    control,
  );
  const description = describe(recognition, cleaned);
  control.done();
  if (flags.json === true) {
    io.out(`${JSON.stringify(descriptionJson(description, notes, language), null, 2)}\n`);
    return;
  }
  io.out(`${describeText(description, language)}\n`);
  const lines = noteLines(notes, language);
  if (lines.length > 0) io.out(`\n${lines.join('\n')}\n`);
}

function descriptionJson(
  { sheets, orders }: Description,
  notes: readonly Note[],
  language: Language,
): Record<string, unknown> {
  return {
    sheets,
    orders,
    notes: notes.map(({ code, level, params, where }) => ({
      code,
      level,
      text: t(language, code, params),
      where: where ?? null,
    })),
  };
}
