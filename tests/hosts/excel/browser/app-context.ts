import type { HostSetup } from './setup.ts';

/** How the pane's frame is announced to Office.js, as the frame's name. */
export function frameName(setup: HostSetup, origin: string): string {
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS | PUBLIC_ADDIN;
  return JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Excel$Web$16.00$${setup.locale}$correlation$$$${flags}`,
    xdmInfo: `${CONVERSATION}|${PANE_ID}|${origin}`,
    serializerVersion: 1,
  });
}

export const CONVERSATION = 'conversation';
const PANE_ID = 'pane';
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;
const PUBLIC_ADDIN = 16;
const EXCEL_ON_THE_WEB = 16;

/**
 * What the client is told about the document it was opened in. Excel on the web gives no theme here:
 * its client drops one, so `Office.context.officeTheme` stays undefined.
 */
export function appContext(setup: HostSetup, origin: string): Record<string, unknown> {
  return {
    _id: PANE_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16.01,
    _appMinorVersion: 0,
    _appUILocale: setup.locale,
    _dataLocale: setup.locale,
    _docUrl: `${origin}/${encodeURIComponent(setup.fileName)}`,
    _clientMode: 0,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    // Office.js reads this as XML; an empty text would make its parser complain.
    _eToken: encodeURIComponent('<r><t cid="0" oid="0" aid="0"/></r>'),
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _requirementMatrix: JSON.stringify(setup.requirements),
    _hostFullVersion: '16.0.18000.0',
    _clientWindowHeight: 640,
    _clientWindowWidth: 320,
    _addinName: 'campaign-lens',
    _appDomains: [origin],
    _featureGates: {},
  };
}
