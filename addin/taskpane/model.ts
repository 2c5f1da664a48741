import type { Language, PartId, PartialSettings, Question, RoleId, SheetId, Step } from '#core';
import type { AnalysisViews, OutputId } from '../analysis/service.ts';
import type {
  AnswerView,
  CellLink,
  CustomerView,
  FoundView,
  MinedView,
  Problem,
  RuleDraft,
  RulePreviewView,
} from '../analysis/views.ts';

/** Where the user is. `segments` and `known` belong to the results tab. */
export const SCREENS = [
  'welcome',
  'data',
  'analyse',
  'results',
  'segments',
  'known',
  'customer',
  'settings',
] as const;
export type Screen = (typeof SCREENS)[number];

export type Task = 'reading' | 'analysing' | 'writing' | 'inserting' | 'removing';

/** Work under way. */
export interface Busy {
  /** What was asked for. */
  readonly began: Task;
  /** What is being done for it: a task goes through others. */
  readonly task: Task;
  readonly step: Step | null;
  /** 0–1 of the whole task; never goes back. */
  readonly share: number;
  /** What steps found so far, as `Control.found` counts. */
  readonly found: Found;
  readonly canCancel: boolean;
  /** It has lasted long enough to be shown: what is over at once does not flicker. */
  readonly slow: boolean;
}

/** Does the work under way keep other work from beginning? What only computes again gives way. */
export function isBlocked(busy: Busy | null): boolean {
  return busy !== null && busy.began !== 'analysing';
}

/** Counts by step; a step that found nothing yet is missing. */
export type Found = Readonly<Partial<Record<Step, number>>>;

/** Everything the pane shows; screens are functions of it. */
export interface PaneState {
  readonly language: Language;
  /** The workbook is being looked at for the first time. */
  readonly opening: boolean;
  /** The ribbon's button to remove the results was pressed, and the user is asked. */
  readonly askingRemoval: boolean;
  readonly screen: Screen;
  readonly busy: Busy | null;
  /** What went wrong last, until the user goes on. */
  readonly problem: Problem | null;
  /** A short sentence after something was done; read out politely. */
  readonly done: string | null;
  /** `null` until the workbook was analysed. */
  readonly views: AnalysisViews | null;
  /** Settings changed in the pane and not yet in the workbook. */
  readonly settings: PartialSettings;
  readonly outputs: readonly OutputId[];
  /** Results stand in the workbook, by their sheets; `stale`: the data changed since. */
  readonly written: { readonly stale: boolean; readonly sheets: readonly SheetId[] } | null;
  /** Rule being edited, by id; drafts of all rules; what they would change. */
  readonly editing: string | null;
  readonly drafts: readonly RuleDraft[] | null;
  readonly preview: RulePreviewView | null;
  readonly customer: CustomerView | null;
  /** The last question asked in the pane, and what came of it; `null` while it is worked on. */
  readonly asked: { readonly text: string; readonly answer: AnswerView | null } | null;
  /** What stands behind the tables, part by part as it was computed; never from an earlier analysis. */
  readonly mined: Readonly<Partial<Record<PartId, MinedView>>>;
  /** The part being computed. */
  readonly mining: PartId | null;
  /** The part looked at; `null`: all of them. */
  readonly part: PartId | null;
  /** The last search over tags, and whom it found; `null` while it is worked on. */
  readonly sought: { readonly text: string; readonly found: FoundView | null } | null;
  /** Sheet row looked at for `customer`; `null`: none selected yet. */
  readonly selected: { readonly sheet: string; readonly row: number } | null;
}

/** Everything a user can do. Handlers never throw: problems become state. */
export interface Actions {
  /** Reads and recognises the open workbook. */
  openWorkbook(): void;
  insertSample(): void;
  go(screen: Screen): void;
  setLanguage(language: Language): void;
  setRole(sheet: string, column: string, role: RoleId): void;
  /** Changes settings and computes the views again. */
  change(settings: PartialSettings): void;
  choose(outputs: readonly OutputId[]): void;
  /** Analyses and writes the results. */
  run(): void;
  /** As `run`, but leaves protected result sheets as they are and writes to new ones. */
  writeBeside(): void;
  cancel(): void;
  removeResults(): void;
  /** The results are not to be removed after all. */
  keepResults(): void;
  show(link: CellLink): void;
  /** Goes on after a problem: `retry` does the same again. */
  dismiss(): void;
  retry(): void;
  editRule(id: string | null): void;
  draftRule(draft: RuleDraft): void;
  addRule(): void;
  removeRule(id: string): void;
  moveRule(id: string, by: -1 | 1): void;
  restoreRules(): void;
  saveRules(): void;
  findCustomer(id: string): void;
  /** Computes the parts of “Know your customers” that are not there yet. */
  mine(): void;
  /** Ends that; what was computed stays. */
  stopMining(): void;
  /** Looks at one part, or at all of them again. */
  openPart(part: PartId | null): void;
  /** Looks for customers by their tags. */
  seek(text: string): void;
  /** Writes the results with the sheets of all parts. */
  writeParts(): void;
  /** Asks a question in words, or one that a button holds. */
  ask(text: string, question?: Question): void;
}
