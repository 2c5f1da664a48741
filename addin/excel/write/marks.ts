import type { Language, SheetId } from '#core';

/** Custom property of every sheet the product makes. */
export const MARK = 'campaign-lens';

/** What a sheet of ours is for; `staging` is taken away again, `lists` holds long lists of choices. */
export type MarkedSheet = SheetId | 'lists' | 'staging';

/** What is written into a sheet of ours, so that it is found again wherever it is renamed to. */
export interface Mark {
  readonly sheet: MarkedSheet;
  /** The run that wrote it; `done` once everything stands. */
  readonly generation: string;
  readonly done: boolean;
  /** Tab name it was given, and Excel's id once that is known: a copy has others. */
  readonly name: string;
  readonly id: string | null;
  readonly language: Language;
  /** Size of what was written, from the first cell on. */
  readonly rows: number;
  readonly columns: number;
}

export const markText = (mark: Mark): string => JSON.stringify(mark);

/** A mark read back; `null` where it isn't one. */
export function readMark(text: unknown): Mark | null {
  if (typeof text !== 'string') return null;
  try {
    const mark = JSON.parse(text) as Partial<Mark> | null;
    return typeof mark?.sheet === 'string' && typeof mark.generation === 'string'
      ? (mark as Mark)
      : null;
  } catch {
    return null;
  }
}
