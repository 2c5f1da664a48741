import { HostError } from './types.ts';

/** Excel on the web: 5 MB a request and an answer, 5 million cells a read. */
export const PAYLOAD_BYTES = 5 * 1024 * 1024;
export const READ_CELLS = 5_000_000;

/**
 * Whether a text is longer than a number of bytes in UTF-8.
 *
 * @example
 * exceeds('客户', 5) // => true
 */
export function exceeds(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  return new TextEncoder().encode(text).length > bytes;
}

export const requestTooLarge = (): HostError =>
  new HostError(
    'RequestPayloadSizeLimitExceeded',
    'The request payload size has exceeded the limit.',
  );

export const responseTooLarge = (): HostError =>
  new HostError(
    'ResponsePayloadSizeLimitExceeded',
    'The response payload size has exceeded the limit.',
  );
