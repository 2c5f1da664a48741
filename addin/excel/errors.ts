import { LensError, type MessageCode } from '#core';

/** Excel's error codes by what they mean to a user. */
const MEANING: Readonly<Record<string, MessageCode>> = {
  InvalidOperationInCellEditMode: 'addin.cell-editing',
  AccessDenied: 'addin.denied',
  ItemNotFound: 'addin.sheet-deleted',
  InvalidReference: 'addin.sheet-deleted',
  InvalidObjectPath: 'addin.sheet-deleted',
  RequestPayloadSizeLimitExceeded: 'addin.too-large',
  ResponsePayloadSizeLimitExceeded: 'addin.too-large',
  RangeExceedsLimit: 'addin.too-large',
  OperationCellsExceedLimit: 'addin.too-large',
  ApiNotFound: 'addin.unsupported',
  ApiNotAvailable: 'addin.unsupported',
  UnsupportedOperation: 'addin.unsupported',
  UnsupportedFeature: 'addin.unsupported',
  ActivityLimitReached: 'addin.busy',
  ServiceNotAvailable: 'addin.busy',
  RequestAborted: 'addin.connection',
  ConnectionFailure: 'addin.connection',
  InvalidOrTimedOutSession: 'addin.connection',
  InvalidOrTimedOutSessionException: 'addin.connection',
  Timeout: 'addin.connection',
  Unauthenticated: 'addin.connection',
  NetworkError: 'addin.connection',
};

/** Requirement set the add-in needs. */
export const EXCEL_API = '1.14';

/** Any error of Excel's as one of ours; what is ours already stays. */
export function asLensError(error: unknown): LensError {
  if (error instanceof LensError) return error;
  const code = excelCode(error);
  const meaning = MEANING[code] ?? 'addin.unknown';
  const params = meaning === 'addin.unsupported' ? { version: EXCEL_API } : { code };
  return new LensError(meaning, params, { cause: error });
}

/** Excel's own code of an error; its class where it has none. */
export function excelCode(error: unknown): string {
  if (error instanceof LensError) return excelCode(error.cause);
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  return typeof name === 'string' ? name : 'unknown';
}

/** Where Excel stopped, for support: its code and the call it was at, never a value. */
export function excelDetails(error: unknown): string | null {
  const cause = error instanceof LensError ? error.cause : error;
  if (typeof cause !== 'object' || cause === null) return null;
  const { debugInfo } = cause as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  const place = debugInfo?.errorLocation;
  return [excelCode(cause), ...(typeof place === 'string' ? [place] : [])].join(' · ');
}
