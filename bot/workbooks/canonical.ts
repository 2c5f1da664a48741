/**
 * A value as text that is the same for equal values, whatever order their keys were written in;
 * absent and `undefined` are alike.
 *
 * @example
 * canonical({ b: 1, a: [{ d: null, c: undefined }] }) // => '{"a":[{"d":null}],"b":1}'
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
