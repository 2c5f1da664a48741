import { LIMITS } from '../limits.ts';

export type Surface = 'message' | 'modal' | 'home';

/** Slack's name for why it refuses the whole call. */
export type SlackRefusal =
  | 'invalid_blocks'
  | 'invalid_arguments'
  | 'msg_blocks_too_long'
  | 'msg_too_long'
  | 'no_text'
  | 'invalid_metadata_format'
  | 'metadata_too_large'
  | 'view_too_large';

/** One thing Slack would refuse. */
export interface Problem {
  /** JSON pointer: `/blocks/3/text/text`. */
  readonly path: string;
  /** In Slack's manner: `must be less than 151 characters`. */
  readonly message: string;
  readonly refusal: SlackRefusal;
}

/** What is counted over a whole message or view. */
export interface Walk {
  readonly surface: Surface;
  readonly problems: Problem[];
  readonly blockIds: Set<string>;
  /** Of the block being looked at. */
  actionIds: Set<string>;
  characters: number;
  markdown: number;
  cells: number;
  tables: number;
  charts: number;
  inputs: number;
  focused: number;
}

export type Check = (value: unknown, path: string, walk: Walk) => void;
export type Fields = Readonly<Record<string, Check>>;

export const walkOf = (surface: Surface): Walk => ({
  surface,
  problems: [],
  blockIds: new Set(),
  actionIds: new Set(),
  characters: 0,
  markdown: 0,
  cells: 0,
  tables: 0,
  charts: 0,
  inputs: 0,
  focused: 0,
});

export function refuse(
  walk: Walk,
  path: string,
  message: string,
  refusal: SlackRefusal = walk.surface === 'message' ? 'invalid_blocks' : 'invalid_arguments',
): void {
  walk.problems.push({ path, message, refusal });
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Characters of shown text. `max` is the longest allowed. */
export const string =
  (max: number, { min = 1, counted = false } = {}): Check =>
  (value, path, walk) => {
    if (typeof value !== 'string') return refuse(walk, path, 'must be a string');
    if (value.length < min) refuse(walk, path, `must be more than ${min - 1} characters`);
    if (value.length > max) refuse(walk, path, `must be less than ${max + 1} characters`);
    if (counted) walk.characters += value.length;
  };

export const matching =
  (pattern: RegExp, what: string): Check =>
  (value, path, walk) => {
    if (typeof value !== 'string' || !pattern.test(value)) refuse(walk, path, `must be ${what}`);
  };

export const boolean: Check = (value, path, walk) => {
  if (typeof value !== 'boolean') refuse(walk, path, 'must be a boolean');
};

export const number =
  (min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Check =>
  (value, path, walk) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return refuse(walk, path, 'must be a number');
    }
    if (value < min || value > max) refuse(walk, path, `must be between ${min} and ${max}`);
  };

export const integer =
  (min: number, max: number): Check =>
  (value, path, walk) => {
    if (!Number.isInteger(value)) return refuse(walk, path, 'must be an integer');
    number(min, max)(value, path, walk);
  };

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, path, walk) => {
    if (typeof value !== 'string' || !allowed.includes(value)) {
      refuse(walk, path, `must be one of: ${allowed.join(', ')}`);
    }
  };

export const list =
  (item: Check, max: number, min = 1): Check =>
  (value, path, walk) => {
    if (!Array.isArray(value)) return refuse(walk, path, 'must be an array');
    if (value.length < min) refuse(walk, path, `no fewer than ${min} items allowed`);
    if (value.length > max) refuse(walk, path, `no more than ${max} items allowed`);
    value.forEach((entry, index) => {
      item(entry, `${path}/${index}`, walk);
    });
  };

/** An object with exactly these fields; a field that is `undefined` is absent, as JSON has it. */
export const object =
  (required: Fields, optional: Fields = {}, also?: Check): Check =>
  (value, path, walk) => {
    if (!isRecord(value)) return refuse(walk, path, 'must be an object');
    for (const [name, check] of Object.entries(required)) {
      if (value[name] === undefined) refuse(walk, path, `missing required field: ${name}`);
      else check(value[name], `${path}/${name}`, walk);
    }
    for (const [name, entry] of Object.entries(value)) {
      if (entry === undefined || Object.hasOwn(required, name)) continue;
      const check = Object.hasOwn(optional, name) ? optional[name] : undefined;
      if (check === undefined) refuse(walk, path, `invalid additional property: ${name}`);
      else check(entry, `${path}/${name}`, walk);
    }
    also?.(value, path, walk);
  };

/** One of several objects, told apart by `type`. */
export const byType =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value, path, walk) => {
    if (!isRecord(value)) return refuse(walk, path, 'must be an object');
    const type = value.type;
    if (type === undefined) return refuse(walk, path, 'missing required field: type');
    const check = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    if (check === undefined) refuse(walk, `${path}/type`, `unsupported type: ${String(type)}`);
    else check(value, path, walk);
  };

/** A field whose value `byType` has looked at already. */
export const anything: Check = () => {};

export const identifier: Check = string(LIMITS.id);

const textFields = (kind: 'plain_text' | 'mrkdwn', max: number, min: number): Check =>
  object(
    { type: anything, text: string(max, { min, counted: true }) },
    kind === 'plain_text' ? { emoji: boolean } : { verbatim: boolean },
  );

/** A text object of any kind. */
export const text = (max: number, min = 1): Check =>
  byType({
    plain_text: textFields('plain_text', max, min),
    mrkdwn: textFields('mrkdwn', max, min),
  });

export const plainText = (max: number): Check =>
  byType({ plain_text: textFields('plain_text', max, 1) });

export const markupText = (max: number): Check => byType({ mrkdwn: textFields('mrkdwn', max, 1) });

export const url: Check = (value, path, walk) => {
  string(LIMITS.url)(value, path, walk);
  if (typeof value === 'string' && !/^https?:\/\/[^\s]+$/.test(value)) {
    refuse(walk, path, 'must be a valid url');
  }
};
