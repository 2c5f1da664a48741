export { Running } from './running.tsx';
export { runningTitle, stepText, takesScreen } from './words.ts';
