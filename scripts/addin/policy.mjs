// What the pane's page may do in the browser.

/** Pages of Microsoft that show add-ins in Excel on the web, worldwide and in China. */
export const OFFICE_FRAMES = [
  'https://*.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft.com',
  'https://*.office365.us',
  'https://*.sharepoint.us',
  'https://*.partner.officewebapps.cn',
  'https://*.officeapps.partner.office365.cn',
  'https://*.partner.office365.cn',
  'https://*.sharepoint.cn',
];

/** Rules that also hold when written into the page itself. */
export function pagePolicy(officeOrigin) {
  // WebAssembly of the pane's own making is allowed, which speeds up the counting; evaluating text is not.
  const scripts = ["'self'", "'wasm-unsafe-eval'", officeOrigin]
    .filter((source) => source !== '')
    .join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Office.js asks in a hidden frame of its own whether an Office server of a company may be trusted.
    ...(officeOrigin === '' ? [] : [`frame-src ${officeOrigin}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The whole policy for the server's header, with who may show the page. */
export function headerPolicy(officeOrigin, frames = OFFICE_FRAMES) {
  return `${pagePolicy(officeOrigin)}; frame-ancestors ${["'self'", ...frames].join(' ')}`;
}
