import type { RoleId, SheetKind } from '#core';
import type { CellLink, NoteView } from './common.ts';

export interface RecognitionView {
  readonly sheets: readonly SheetView[];
  /** Columns that got a role; columns to confirm. */
  readonly roleCount: number;
  readonly toConfirm: number;
  readonly quality: QualityView | null;
  readonly notes: readonly NoteView[];
}

export interface SheetView {
  /** Name of the table (sheet, or table in it), as role settings call it. */
  readonly name: string;
  readonly rows: number;
  readonly kind: SheetKind;
  /** "Orders", "订单". */
  readonly kindText: string;
  readonly columns: readonly ColumnView[];
  readonly toConfirm: number;
  readonly link: CellLink;
}

/** `sure` ≥ 0.85, `likely` ≥ 0.6, `confirm` below; `fixed`: the user said so; `unused`: no role. */
export type Certainty = 'sure' | 'likely' | 'confirm' | 'fixed' | 'unused';

export interface ColumnView {
  readonly column: string;
  readonly role: RoleId | null;
  readonly roleText: string;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  /** Why it was taken for this. */
  readonly reason: string;
  /** Roles it could have, likeliest first, then the others of this kind of sheet; `ignore` last. */
  readonly choices: readonly RoleChoice[];
  /** What follows from the role chosen, where it changes numbers. */
  readonly consequence: string | null;
  readonly link: CellLink;
}

export interface RoleChoice {
  readonly role: RoleId;
  readonly text: string;
  /** "58%"; `null` where the data says nothing for it. */
  readonly confidence: string | null;
  readonly reason: string | null;
}

export interface QualityView {
  /** Of 100: filled × valid. */
  readonly score: string;
  /** The five dimensions. */
  readonly parts: readonly {
    readonly label: string;
    readonly share: number;
    readonly text: string;
  }[];
  /** What the score is, and what it is not. */
  readonly formula: string;
  readonly items: readonly {
    readonly label: string;
    readonly detail: string | null;
    readonly count: string;
    readonly link: CellLink | null;
  }[];
  readonly link: CellLink | null;
}
