export { readArguments } from './arguments.ts';
export { missingWorkbooks } from './missing-workbooks.ts';
export { type BotConfig, readConfig } from './read-config.ts';
