export { type LintData, type LintFinding, lintRules, type RuleLint } from './lint-rules.ts';
export { findingText, lintText } from './lint-text.ts';
export { type NamedRule, namedRule, readRules } from './read-rules.ts';
