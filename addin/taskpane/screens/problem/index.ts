export { ProblemPanel } from './problem-panel.tsx';
