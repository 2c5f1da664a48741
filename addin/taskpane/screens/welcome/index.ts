export { Unread } from './unread.tsx';
export { Welcome } from './welcome.tsx';
