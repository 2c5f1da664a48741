import { HostError } from './types.ts';

export const notFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const alreadyExists = (): HostError =>
  new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
  );

export const invalidOperation = (
  message = 'This operation is not permitted for the current object.',
): HostError => new HostError('InvalidOperation', message);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}`, 404);

/** The value, or `ItemNotFound`. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}
