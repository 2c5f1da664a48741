import { catalogue, type MessageCode } from '#core';

/** A parameter's name and description. */
export interface ParameterWords {
  readonly name: MessageCode;
  readonly description: MessageCode;
  /** May be left out. */
  readonly optional: boolean;
}

/** What a function's metadata says; in English the same as its JSDoc. */
export interface FunctionWords {
  readonly id: string;
  readonly description: MessageCode;
  readonly parameters: readonly ParameterWords[];
}

/** Parameters by function; those with a question mark may be left out. */
const PARAMETERS = {
  rfm: ['customers', 'dates', 'amounts', 'asOf?', 'orders?'],
  segment: ['r', 'f', 'm'],
  score: ['value', 'range', 'lowIsBest?'],
  metric: ['name', 'values', 'per?'],
  ztest: ['x1', 'n1', 'x2', 'n2'],
  funnel: ['users', 'events', 'times', 'steps', 'window?'],
  lift: ['when', 'then', 'both?', 'all?'],
} as const;

/** The custom functions in the order people meet them. */
export const FUNCTION_WORDS: readonly FunctionWords[] = Object.entries(PARAMETERS).map(
  ([name, parameters]) => ({
    id: name.toUpperCase(),
    description: known(`functions.${name}`),
    parameters: parameters.map((written) => {
      const parameter = written.replace('?', '');
      return {
        name: known(`functions.parameter.${parameter}`),
        description: known(`functions.${name}.${parameter}`),
        optional: written.endsWith('?'),
      };
    }),
  }),
);

function known(code: string): MessageCode {
  if (!(code in catalogue)) throw new RangeError(code);
  return code as MessageCode;
}
