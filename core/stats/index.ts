export { quantile } from './quantile.ts';
