export {
  ADDIN_IDS,
  type ManifestConfig,
  NAMESPACE,
  OFFICE_SOURCES,
  type OfficeSource,
  officeAddress,
  officeOrigin,
  REQUIREMENTS,
} from './config.ts';
export { manifestXml } from './manifest-xml.ts';
export { RIBBON_ACTIONS, type RibbonAction } from './ribbon.ts';
