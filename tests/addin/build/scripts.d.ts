// Types of the project's scripts that tests call. Declarations beside the scripts would make Biome ask for
// another file ending.

declare module '*/scripts/addin/functions.mjs' {
  import type { Language, MessageCode } from '#core';

  /** A custom function as Excel's metadata describes it. */
  export interface FunctionMetadata {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
  }

  export interface Metadata {
    readonly functions: readonly FunctionMetadata[];
  }

  /** The metadata in English. */
  export function functionsMetadata(): Promise<Metadata>;
  /** The same metadata with descriptions and parameter names in Chinese. */
  export function inChinese(
    metadata: Metadata,
    words: readonly unknown[],
    t: (language: Language, code: MessageCode) => string,
  ): Metadata;
}

declare module '*/scripts/build-addin.mjs' {
  import type { Metafile } from 'esbuild';

  export interface BuildOptions {
    /** Folder that is emptied and filled. */
    readonly outdir: string;
    /** https address of the folder the files will stand in. */
    readonly base: string;
    readonly office?: 'cdn' | 'cdn-cn' | 'self';
    readonly environment?: 'production' | 'local';
    readonly supportUrl?: string;
    readonly entries?: Readonly<Record<Part | 'functions-worker', string>>;
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
}

declare module '*/scripts/addin/sizes.mjs' {
  import type { Metafile } from 'esbuild';

  /** The sources in a bundle and the chunks it imports at once. */
  export function sourcesOf(metafile: Metafile, file: string): readonly string[];
}

declare module '*/scripts/addin/policy.mjs' {
  /** Pages of Microsoft that show add-ins in Excel on the web, worldwide and in China. */
  export const OFFICE_FRAMES: readonly string[];
  /** Rules that also hold when written into the page itself. */
  export function pagePolicy(officeOrigin: string): string;
  /** The whole policy for the server's header, with who may show the page. */
  export function headerPolicy(officeOrigin: string, frames?: readonly string[]): string;
}

declare module '*/scripts/addin/sideload-steps.mjs' {
  /** The steps for this system and for Excel on the web, as text for the terminal. */
  export function sideloadSteps(options: {
    readonly manifest: string;
    readonly base: string;
    readonly platform: string;
    readonly home: string;
    readonly trusted: boolean;
  }): string;
}

declare module '*/scripts/icons.mjs' {
  /** The icons by file name, as `[glyph, size]`. */
  export const ICONS: ReadonlyMap<string, readonly [string, number]>;
  /** One icon as rows of RGBA bytes. */
  export function drawIcon(glyph: string, size: number): Uint8Array;
}
