import type { Language, MessageCode } from '#core';
import type { FunctionWords } from '../../addin/functions/words.ts';

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
  words: readonly FunctionWords[],
  t: (language: Language, code: MessageCode) => string,
): Metadata;
