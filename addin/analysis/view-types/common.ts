import type { NoteLevel, SheetId } from '#core';

/** Cells that a figure stands in: a result sheet by its id, or a sheet of the user's by name. */
export interface CellLink {
  readonly sheet: { readonly result: SheetId } | { readonly name: string };
  /** `E4` or `A2:A9`. */
  readonly cells: string;
  /** `Evaluation!E4`. */
  readonly text: string;
}

/** Something went wrong, or cannot be done: what was seen, what to do, what is safe. */
export interface Problem {
  /** Message code, for tests and support. */
  readonly code: string;
  readonly title: string;
  readonly text: string;
  /** What the user can do now. */
  readonly advice: string | null;
  /** What has not been touched. */
  readonly safe: string | null;
  /** For support, folded away: never personal data. */
  readonly details: string | null;
  /** Tab name of the sheet results can go to instead, `''` for several; absent: they cannot. */
  readonly beside?: string;
}

/** A sentence with its weight and the cells it is about. */
export interface NoteView {
  readonly level: NoteLevel;
  readonly text: string;
  readonly link: CellLink | null;
}
