import type { HostWorkbook } from '../model/workbook.ts';

/** An object a path leads to: its class in Excel's API, and what the class works on. */
export interface HostObject {
  readonly type: string;
  readonly self: unknown;
  /** Kept under this id between requests. */
  reference?: string;
}

/** What a member may need beside its object. */
export interface Call {
  readonly workbook: HostWorkbook;
  /** Registers for, or drops, events of a number and target; see `events.ts`. */
  readonly events: {
    watch(event: number, target: string): void;
    drop(event: number, target: string): void;
  };
  readonly references: { remove(id: string): void; clear(): void; readonly size: number };
  /** False: too many cells are read, and the answer is `null` for their values. */
  readonly mayRead: (count: number) => boolean;
  /** Cells changed: formulas are worked out anew. */
  readonly touch: () => void;
  /** Brings results of formulas up to date before they are read. */
  readonly settle: () => void;
}

export interface PropertyDefinition<Self> {
  readonly get?: (self: Self, call: Call) => unknown;
  readonly set?: (self: Self, value: unknown, call: Call) => void;
}

export type Method<Self> = (self: Self, args: readonly unknown[], call: Call) => unknown;

/**
 * A class of Excel's API as the host has it. Member names are the wire's: `GetRange`, `RowCount`.
 * Which requirement set each came with, which may be set and what enumeration it takes is read from
 * `objects/api.ts`, by the class's name; members absent there (those that begin with `_`) are the
 * client's own.
 */
export interface ClassDefinition<Self> {
  /** `Range`, `WorksheetCollection`, … as in Excel's API. */
  readonly type: string;
  /** Answered whenever the object is made or loaded: `Id`, `Name` and the like the client finds it by. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, PropertyDefinition<Self>>>;
  /** Objects below this one; `null`: a null object. */
  readonly navigation?: Readonly<Record<string, (self: Self, call: Call) => HostObject | null>>;
  /** Give an object, `null` for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** `getItem`. */
  readonly indexer?: (self: Self, key: unknown, call: Call) => HostObject;
  /** Makes the class a collection. */
  readonly items?: (self: Self, call: Call) => readonly HostObject[];
}

/** A definition of any class: what it works on is known to its file only. */
export type AnyClass = ClassDefinition<never>;

export const define = <Self>(definition: ClassDefinition<Self>): ClassDefinition<Self> =>
  definition;

export const object = (type: string, self: unknown): HostObject => ({ type, self });

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
