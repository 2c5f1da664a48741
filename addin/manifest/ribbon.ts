/** One button of the ribbon: the action it runs, which also names its icon and its words. */
export const RIBBON_ACTIONS = [
  'analyse',
  'segments',
  'funnel',
  'evaluate',
  'settings',
  'refresh',
  'removeResults',
] as const;

/** Names under which the pane associates its handlers with `Office.actions`. */
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/** Groups of the ribbon tab, left to right, with their buttons. */
export const RIBBON_GROUPS = [
  { id: 'analysis', icon: 'lens', actions: ['analyse'] },
  { id: 'tables', icon: 'lens', actions: ['segments', 'funnel', 'evaluate'] },
  { id: 'workbook', icon: 'lens', actions: ['settings', 'refresh', 'removeResults'] },
] as const satisfies readonly {
  readonly id: string;
  readonly icon: IconName;
  readonly actions: readonly RibbonAction[];
}[];

/** Drawings the project has, in 16, 32 and 80 pixels (the lens in 64 as well). */
export type IconName =
  | 'lens'
  | 'analyse'
  | 'segments'
  | 'funnel'
  | 'evaluate'
  | 'settings'
  | 'refresh'
  | 'remove';

/** The drawing on a button. */
export function iconOf(action: RibbonAction): IconName {
  return action === 'removeResults' ? 'remove' : action;
}
