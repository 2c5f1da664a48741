/** How a flag is written, and which commands know it. */
interface FlagSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** A value that works, for messages. */
  readonly example?: string;
  readonly commands: readonly Command[];
}

export const COMMANDS = [
  'analyze',
  'inspect',
  'ask',
  'rules',
  'describe',
  'cluster',
  'goals',
  'compare',
  'segment',
  'lint',
  'quality',
  'lifecycle',
  'personas',
  'paths',
  'identity',
  'tags',
] as const;
export type Command = (typeof COMMANDS)[number];

const ANALYSIS: readonly Command[] = [
  'analyze',
  'ask',
  'goals',
  'compare',
  'segment',
  'lint',
  'lifecycle',
  'personas',
  'tags',
];
/** Commands that clean the sheets. */
const CLEANING: readonly Command[] = [
  ...ANALYSIS,
  'describe',
  'cluster',
  'quality',
  'paths',
  'identity',
  'rules',
];
const ALL: readonly Command[] = COMMANDS;

/** Every flag of every command. */
export const FLAGS: Readonly<Record<string, FlagSpec>> = {
  out: { type: 'string', example: 'result.xlsx', commands: ['analyze'] },
  force: { type: 'boolean', commands: ['analyze', 'personas'] },
  pictures: { type: 'string', example: 'cards', commands: ['personas'] },
  json: { type: 'boolean', commands: ALL },
  cells: { type: 'boolean', commands: ['inspect'] },
  customers: { type: 'string', example: 'customers.csv', commands: ['analyze'] },
  'as-of': { type: 'string', example: '2026-06-26', commands: CLEANING },
  campaign: {
    type: 'string',
    example: '2026-06-01..2026-06-18',
    commands: [...ANALYSIS, 'cluster', 'quality', 'paths'],
  },
  before: {
    type: 'string',
    example: '2026-05-14..2026-05-31',
    commands: [...ANALYSIS, 'quality'],
  },
  'campaign-type': { type: 'string', example: 'holiday', commands: ANALYSIS },
  refunds: { type: 'string', example: 'net', commands: CLEANING },
  duplicates: { type: 'string', example: 'drop', commands: CLEANING },
  identity: { type: 'string', example: 'link', commands: CLEANING },
  preset: { type: 'string', example: 'template4', commands: ANALYSIS },
  steps: { type: 'string', example: '"view>cart>purchase"', commands: [...ANALYSIS, 'paths'] },
  window: { type: 'string', example: '7d', commands: [...ANALYSIS, 'paths'] },
  entry: { type: 'string', example: 'best', commands: ANALYSIS },
  by: { type: 'string', example: 'channel', commands: ANALYSIS },
  role: { type: 'string', multiple: true, example: '"Orders.Total=amount"', commands: ALL },
  basket: { type: 'boolean', commands: ['rules'] },
  support: { type: 'string', example: '0.01', commands: ['rules'] },
  confidence: { type: 'string', example: '0.5', commands: ['rules'] },
  'max-antecedent': { type: 'string', example: '3', commands: ['rules'] },
  all: { type: 'boolean', commands: ['rules'] },
  items: { type: 'string', example: 'product,channel', commands: ['rules'] },
  unit: { type: 'string', example: 'customer', commands: ['rules', 'paths'] },
  gap: { type: 'string', example: '30m', commands: ['paths'] },
  to: { type: 'string', example: 'purchase', commands: ['paths'] },
  'max-length': { type: 'string', example: '5', commands: ['paths'] },
  repeats: { type: 'boolean', commands: ['paths'] },
  columns: { type: 'string', example: 'recency_days,frequency,monetary', commands: ['cluster'] },
  segments: { type: 'string', example: 'high,churn_risk', commands: ['compare'] },
  migrate: { type: 'string', example: '2026-03-31', commands: ['segment'] },
  find: { type: 'string', example: '"VIP and not opted out"', commands: ['tags'] },
  since: { type: 'string', example: '2026-03-26', commands: ['tags'] },
  k: { type: 'string', example: '2..8', commands: ['cluster'] },
  log: { type: 'boolean', commands: ['cluster'] },
  settings: { type: 'string', example: 'last-analysis.xlsx', commands: [...CLEANING, 'inspect'] },
  lang: { type: 'string', example: 'en', commands: ALL },
  help: { type: 'boolean', commands: ALL },
  version: { type: 'boolean', commands: ALL },
};

export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The one value of a text flag; `undefined` when it wasn't given. */
export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}
