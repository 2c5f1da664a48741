export {
  ADDIN_IDS,
  OFFICE_SOURCES,
  officeAddress,
  officeOrigin,
} from './config.ts';
export { manifestXml } from './manifest-xml.ts';
export { RIBBON_ACTIONS, type RibbonAction } from './ribbon.ts';
