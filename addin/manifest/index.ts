export {
  ADDIN_IDS,
  type ManifestConfig,
  OFFICE_SOURCES,
  type OfficeSource,
  officeAddress,
  officeOrigin,
} from './config.ts';
export { manifestXml } from './manifest-xml.ts';
export { RIBBON_ACTIONS, type RibbonAction } from './ribbon.ts';
