export { Analyse } from './analyse.tsx';
export { dayNumber, windowOf } from './campaign-window.ts';
