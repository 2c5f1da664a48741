export { Known } from './known/index.ts';
export { Segments } from './segments/index.ts';
export { Settings } from './settings/index.ts';
