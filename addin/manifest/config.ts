/** Where Office.js comes from: Microsoft's worldwide or China network, or our own folder. */
export const OFFICE_SOURCES = ['cdn', 'cdn-cn', 'self'] as const;
export type OfficeSource = (typeof OFFICE_SOURCES)[number];

/** What a manifest is made from. */
export interface ManifestConfig {
  /** Address of the folder the files are served from, https, without a slash at the end. */
  readonly base: string;
  /** GUID by which Excel knows the add-in; another one for another environment. */
  readonly id: string;
  /** Four numbers, such as `1.2.0.0`. */
  readonly version: string;
  /** Page with help, https. */
  readonly supportUrl: string;
  /** `local`: a second add-in beside the real one, with a name that tells them apart. */
  readonly environment: 'production' | 'local';
}

/** The add-in's own GUIDs: it can be installed from a server and from this computer at once. */
export const ADDIN_IDS = {
  production: '4dfaa9c4-4e3a-4a30-9f5c-8c3f6f0c2b51',
  local: '9b1a1c6e-7d52-4b6a-8f0e-2f4f3f6a7d18',
} as const;

/** Oldest interfaces the add-in runs on: Office 2021 and Microsoft 365. */
export const REQUIREMENTS = [
  { name: 'SharedRuntime', version: '1.1' },
  { name: 'ExcelApi', version: '1.14' },
] as const;

/** Custom functions are called `LENS.…`. */
export const NAMESPACE = 'LENS';

const ADDRESSES: Readonly<Record<OfficeSource, string>> = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office/office.js',
};

/**
 * Address of Office.js; relative to the pane's page when it is our own copy.
 *
 * @example
 * officeAddress('self') // => 'office/office.js'
 */
export function officeAddress(source: OfficeSource): string {
  return ADDRESSES[source];
}

/**
 * Origin that Office.js is loaded from; '' when it is our own.
 *
 * @example
 * officeOrigin('cdn') // => 'https://appsforoffice.microsoft.com'
 */
export function officeOrigin(source: OfficeSource): string {
  return source === 'self' ? '' : new URL(ADDRESSES[source]).origin;
}
