export { type BotArguments, readArguments } from './arguments.ts';
export { missingWorkbooks } from './missing-workbooks.ts';
export { type BotConfig, readConfig } from './read-config.ts';
export type { Tokens } from './tokens.ts';
