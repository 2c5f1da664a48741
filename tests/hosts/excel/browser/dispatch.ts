/** Numbers of the methods a pane calls, as Office.js names them (`OSF.DDA.MethodDispId`). */
export const DISPATCH = {
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Numbers a call is refused with (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const REFUSALS: Readonly<Record<string, number>> = {
  InternalError: 5001,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  FileTypeNotSupported: 1009,
  SpecifiedIdNotExist: 7002,
};

/** The number a whole call is refused with; `null`: the refusal stands inside the reply's body. */
export function refusalNumber(code: string): number | null {
  return REFUSALS[code] ?? null;
}
