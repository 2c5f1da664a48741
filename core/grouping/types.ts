import type { Note } from '../basics/index.ts';

/** One of the groups of a grouping. */
export interface CustomerGroup {
  readonly id: string;
  readonly name: string;
  /** Who is in it, as a sentence. */
  readonly definition: string;
  /** Its rule in the rule language; `null`: it isn't made by one. */
  readonly rule: string | null;
}

/** Any way of parting customers: a preset's segments, cities, ages, answers, clusters, … */
export interface Grouping {
  /** `rfm11`, `own`, `city`, `demographic`, `shopper`, `clusters`, `answer:HEADER`, … */
  readonly id: string;
  readonly name: string;
  readonly groups: readonly CustomerGroup[];
  /** Index into `groups` of each customer; −1: out of scope, or cannot be told. */
  readonly assignment: Int16Array;
  /** How it is made, as a sentence. */
  readonly definition: string;
  /** Columns it is made from alone (`city`, `age`, …): they say nothing new about it. */
  readonly basis: readonly string[];
}

/** Every grouping the data allows, and why others cannot be made. */
export interface Groupings {
  readonly found: readonly Grouping[];
  readonly missing: readonly { readonly id: string; readonly name: string; readonly why: Note }[];
}
