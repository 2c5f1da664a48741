import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Language, LensError, type Personas, personaCard, t } from '#core';
import { type Flags, textFlag } from '../arguments/options.ts';
import { freeName, writeWhole } from '../output/files.ts';
import { minedCommand } from './mined.ts';

/** `campaign-lens personas`: a portrait of each segment, with `--pictures DIR` one picture each. */
export const personasCommand = minedCommand('personas', writePictures);

/** One SVG a persona into a folder, which is made where it is missing. */
async function writePictures(
  personas: Personas,
  language: Language,
  flags: Flags,
): Promise<readonly string[]> {
  const folder = textFlag(flags, 'pictures');
  if (folder === undefined) return [];
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new LensError('cli.output-not-writable', { file: folder, reason }, { cause });
  }
  const outputs = [];
  for (const [index, persona] of personas.personas.entries()) {
    const wanted = path.join(folder, `${index + 1}-${fileName(persona.id)}.svg`);
    const file = flags.force === true ? wanted : await freeName(wanted);
    outputs.push({ file, content: `${personaCard(persona, personas, language)}\n` });
  }
  await writeWhole(outputs);
  return outputs.map(({ file }) => t(language, 'cli.written-picture', { file }));
}

/** Letters, digits and hyphens of an id; ids of own segments may hold anything. */
function fileName(id: string): string {
  const plain = id
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 40);
  return plain === '' || plain === '-' ? 'persona' : plain;
}
