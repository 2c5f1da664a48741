export const TASKS = [
  'segments',
  'describe',
  'group',
  'group-orders',
  'funnel',
  'funnel-window',
  'cluster',
  'itemsets',
  'encode',
  'encode-sheet',
] as const;
export type Task = (typeof TASKS)[number];

/** What a run came to, to be compared between libraries: numbers by name. */
export type Result = Readonly<Record<string, number | readonly number[] | null>>;
export type Job = () => Result | Promise<Result>;

/** What the product wants to take against the first peer of a task. */
export const TARGETS: Readonly<Record<Task, string>> = {
  segments: '≤ 0.3×',
  describe: '≤ 0.6×',
  group: '≤ 0.2×',
  'group-orders': '',
  funnel: '≤ 0.7×',
  'funnel-window': '',
  cluster: '≤ 0.9×',
  itemsets: '≤ 0.1×',
  encode: '≤ 400 ms',
  'encode-sheet': '',
};
