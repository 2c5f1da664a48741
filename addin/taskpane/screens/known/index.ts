export { Known } from './known.tsx';
