import { LensError, t } from '#core';
import { type ManifestConfig, NAMESPACE, REQUIREMENTS } from './config.ts';
import { Resources } from './resources.ts';
import { ribbonTab } from './ribbon-tab.ts';
import { element, type XmlElement, xmlText } from './xml.ts';

/** The company's name as Excel shows it beside the add-in. */
const PROVIDER = 'Campaign Lens';

/**
 * The add-in's manifest (add-in only format): one pane and its functions in one runtime that stays,
 * a ribbon tab of its own, English with Chinese beside every sentence.
 *
 * @throws {LensError} `manifest.bad-base` when the address is no https address
 */
export function manifestXml(config: ManifestConfig): string {
  const base = httpsFolder(config.base);
  const name = config.environment === 'local' ? 'manifest.name-local' : 'manifest.name';
  return xmlText(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xmlns:ov': 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
        'xsi:type': 'TaskPaneApp',
      },
      [
        element('Id', {}, config.id),
        element('Version', {}, config.version),
        element('ProviderName', {}, PROVIDER),
        element('DefaultLocale', {}, 'en-US'),
        overridden('DisplayName', t('en', name), t('zh', name)),
        overridden('Description', t('en', 'manifest.description'), t('zh', 'manifest.description')),
        element('IconUrl', { DefaultValue: `${base}/assets/lens-32.png` }),
        element('HighResolutionIconUrl', { DefaultValue: `${base}/assets/lens-64.png` }),
        element('SupportUrl', { DefaultValue: config.supportUrl }),
        element('AppDomains', {}, appDomains(base, config)),
        element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
        element('Requirements', {}, [requirementSets('Sets', 'Set')]),
        element('DefaultSettings', {}, [
          element('SourceLocation', { DefaultValue: `${base}/index.html` }),
        ]),
        element('Permissions', {}, 'ReadWriteDocument'),
        versionOverrides(base),
      ],
    ),
  );
}

function versionOverrides(base: string): XmlElement {
  const resources = new Resources(base);
  const page = () => resources.url('Page.Url', 'index.html');
  const host = element('Host', { 'xsi:type': 'Workbook' }, [
    element('Runtimes', {}, [element('Runtime', { resid: page(), lifetime: 'long' })]),
    element('AllFormFactors', {}, [
      element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
        element('Script', {}, [
          element('SourceLocation', { resid: resources.url('Functions.Url', 'functions.js') }),
        ]),
        element('Page', {}, [element('SourceLocation', { resid: page() })]),
        element('Metadata', {}, [
          element('SourceLocation', {
            resid: resources.url('Metadata.Url', 'functions.json', 'functions.zh.json'),
          }),
        ]),
        element('Namespace', { resid: resources.fixed('Namespace', NAMESPACE) }),
      ]),
    ]),
    element('DesktopFormFactor', {}, [
      element('GetStarted', {}, [
        element('Title', { resid: resources.short('manifest.start.title') }),
        element('Description', { resid: resources.long('manifest.start.text') }),
        element('LearnMoreUrl', { resid: resources.url('Help.Url', 'help.html', 'help.zh.html') }),
      ]),
      element('FunctionFile', { resid: page() }),
      element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [ribbonTab(resources)]),
    ]),
  ]);
  return element(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    [
      element('Requirements', {}, [requirementSets('bt:Sets', 'bt:Set')]),
      element('Hosts', {}, [host]),
      resources.element(),
    ],
  );
}

function requirementSets(sets: string, set: string): XmlElement {
  return element(
    sets,
    {},
    REQUIREMENTS.map(({ name, version }) => element(set, { Name: name, MinVersion: version })),
  );
}

function overridden(name: string, en: string, zh: string): XmlElement {
  return element(name, { DefaultValue: en }, [element('Override', { Locale: 'zh-CN', Value: zh })]);
}

/** Origins the pane may show. */
function appDomains(base: string, { supportUrl }: ManifestConfig): readonly XmlElement[] {
  const origins = new Set([new URL(base).origin, new URL(supportUrl).origin]);
  return [...origins].map((origin) => element('AppDomain', {}, origin));
}

/** The address of the folder without a slash at its end. */
function httpsFolder(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new LensError('manifest.bad-base', { base });
  }
  return url.href.replace(/\/+$/, '');
}
