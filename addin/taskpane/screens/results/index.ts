export { RemoveResults } from './remove-results.tsx';
export { NoResults, Results } from './results.tsx';
