/**
 * Why Excel refuses a sheet name; `null`: it takes it.
 *
 * @example
 * sheetNameProblem('Orders 2024') // => null
 */
export function sheetNameProblem(name: unknown): string | null {
  if (typeof name !== 'string' || name === '') return 'A sheet name cannot be empty.';
  if (name.length > 31) return 'A sheet name has at most 31 characters.';
  if (/[\\/?*[\]:]/.test(name)) return 'A sheet name cannot have any of \\ / ? * [ ] :';
  if (name.startsWith("'") || name.endsWith("'"))
    return 'A sheet name cannot begin or end with an apostrophe.';
  if (name.toLowerCase() === 'history') return 'The sheet name History is reserved.';
  return null;
}
