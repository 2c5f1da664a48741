import type { Metafile } from 'esbuild';

/** The sources in a bundle and the chunks it imports at once. */
export function sourcesOf(metafile: Metafile, file: string): readonly string[];
