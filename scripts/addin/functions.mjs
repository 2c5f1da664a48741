// Metadata of the custom functions: English from the sources' JSDoc, Chinese from the catalogue.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import metadata from 'custom-functions-metadata';
import { root } from '../setup.mjs';

/** The functions' entry, whose JSDoc Excel's metadata is made from. */
const SOURCE = join(root, 'addin', 'functions', 'functions.ts');

/** Writes functions.json, functions.zh.json, and functions.js, which leads to the hashed bundle. */
export async function writeFunctions(outdir, bundle, { t, FUNCTION_WORDS }) {
  const english = await functionsMetadata();
  const chinese = inChinese(english, FUNCTION_WORDS, t);
  await writeFile(join(outdir, 'functions.json'), `${JSON.stringify(english, null, 2)}\n`);
  await writeFile(join(outdir, 'functions.zh.json'), `${JSON.stringify(chinese, null, 2)}\n`);
  await writeFile(join(outdir, 'functions.js'), `import './${bundle}';\n`);
}

/** The metadata in English. */
export async function functionsMetadata() {
  const { metadataJson, errors } = await metadata.generateCustomFunctionsMetadata(SOURCE);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.parse(metadataJson);
}

/** The same metadata with descriptions and parameter names in Chinese. */
export function inChinese(english, words, t) {
  return {
    ...english,
    functions: english.functions.map((each) => {
      const own = words.find(({ id }) => id === each.id);
      if (own === undefined) throw new Error(`${each.id} has no words`);
      return {
        ...each,
        description: t('zh', own.description),
        parameters: each.parameters.map((parameter, index) => ({
          ...parameter,
          name: t('zh', own.parameters[index].name),
          description: t('zh', own.parameters[index].description),
        })),
      };
    }),
  };
}
