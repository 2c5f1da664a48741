export { Missing } from './notes.tsx';
export { RemoveResults } from './remove-results.tsx';
export { NoResults, Results } from './results.tsx';
