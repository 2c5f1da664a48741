import type { Metafile } from 'esbuild';

export interface BuildOptions {
  /** Folder that is emptied and filled. */
  readonly outdir: string;
  /** https address of the folder the files will stand in. */
  readonly base: string;
  readonly office?: 'cdn' | 'cdn-cn' | 'self';
  readonly environment?: 'production' | 'local';
  readonly supportUrl?: string;
  readonly entries?: Readonly<Record<'pane' | 'worker' | 'functions', string>>;
  readonly minify?: boolean;
}

type Part = 'pane' | 'worker' | 'functions';

export interface BuiltAddin {
  readonly outdir: string;
  /** Address of Office.js as it stands in the page. */
  readonly address: string;
  readonly files: Readonly<Record<Part, string>> & { readonly css: string | null };
  readonly sizes: Readonly<Record<Part, { readonly bytes: number; readonly gzip: number }>>;
  readonly metafiles: Readonly<Record<Part, Metafile>>;
}

/** Builds the add-in as static files with its manifest. */
export function buildAddin(options: BuildOptions): Promise<BuiltAddin>;
