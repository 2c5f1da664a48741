import type { FlowLayout, PartId } from '#core';
import type { CellLink } from './common.ts';

/** A part of what stands behind the tables. */
export interface MinedName {
  readonly id: PartId;
  readonly title: string;
}

/** A part as its sheets show it, or what is missing for it. */
export interface MinedView extends MinedName {
  /** `null`: it could be made. */
  readonly missing: string | null;
  /** The first thing to know, with its numbers; '' when it is missing. */
  readonly headline: string;
  /** The best rows of its first table, in few columns. */
  readonly top: MinedTable | null;
  readonly sheets: readonly MinedSheet[];
  /** The first steps of customers' paths, placed for the narrowest pane; `null` for every other part. */
  readonly flow: FlowLayout | null;
  /** A picture of each persona; none for every other part. */
  readonly pictures: readonly PersonaPicture[];
}

/** A persona drawn: everything of it stands on the sheet in words as well. */
export interface PersonaPicture {
  /** Id and name of its segment. */
  readonly id: string;
  readonly name: string;
  /** An address of its own (`data:`), with nothing loaded from elsewhere. */
  readonly source: string;
  /** The portrait in words. */
  readonly words: string;
}

/** What a search over tags came to. */
export type FoundView =
  | { readonly kind: 'found'; readonly sections: MinedSheet['sections'] }
  | { readonly kind: 'not-understood'; readonly text: string };

export interface MinedSheet {
  readonly title: string;
  /** Texts and tables in the order of the sheet. */
  readonly sections: readonly (MinedText | MinedTable)[];
  /** Definitions and what to know, for those who look. */
  readonly notes: readonly MinedText[];
  /** Where it stands once it is written. */
  readonly link: CellLink;
}

export interface MinedText {
  readonly kind: 'text' | 'heading';
  /** '' for none. */
  readonly label: string;
  readonly text: string;
}

export interface MinedTable {
  readonly kind: 'table';
  readonly id: string;
  /** Columns beside each other; or each row as a heading with its values below: what fits a pane. */
  readonly layout: 'columns' | 'stacked';
  /** Headers; `figure`: a number, shown at the end of its line. */
  readonly columns: readonly { readonly header: string; readonly figure: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that only the sheet has. */
  readonly more: number;
}
