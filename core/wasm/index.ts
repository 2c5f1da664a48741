export { type Code, type FunctionCode, loop, moduleOf, op, when } from './assembler.ts';
export { instantiated, PAGE_BYTES, type WithMemory } from './instantiated.ts';
