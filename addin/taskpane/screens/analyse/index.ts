export { Analyse } from './analyse.tsx';
