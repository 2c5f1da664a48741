import { joinedPhrases, type Language, listed, t } from '../i18n/index.ts';
import { nameOf, numberLabel } from '../segment/index.ts';
import {
  type CounterExample,
  type LintFinding,
  type RuleLint,
  takesTheRest,
} from './lint-rules.ts';

/** What is wrong with rules, a line each: headline, rules as understood, faults, cells left over. */
export function lintText({ rules, findings, openCells }: RuleLint, language: Language): string {
  const found = findings.length + (openCells !== null && openCells.length > 0 ? 1 : 0);
  const rest = rules
    .filter((rule) => takesTheRest(rule) && rule.unread.length === 0)
    .map(({ name }) => name);
  return [
    t(language, found === 0 ? 'lint.fine' : 'lint.headline', { n: rules.length, found }),
    '',
    ...rules.map(({ name, text }) => `  ${name}: ${text}`),
    '',
    ...findings.map((finding) => findingText(finding, language)),
    ...(openCells !== null && openCells.length > 0
      ? [t(language, 'lint.cells', { n: openCells.length, cells: openCells.join(' ') })]
      : []),
    ...(rest.length > 0
      ? [t(language, 'lint.completion', { rules: namesText(rest, language), n: rest.length })]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

/** Names between the quotation marks that stand in the sentence. */
function namesText(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '」「' : '”, “');
}

/** One fault as a sentence. */
export function findingText(
  { kind, rules, example, unread }: LintFinding,
  language: Language,
): string {
  return t(language, `lint.${kind}`, {
    rules: rules.join(language === 'zh' ? '」和「' : '” and “'),
    unread: listed(language, unread),
    example: example === null ? null : exampleText(example, language),
  });
}

function exampleText({ customer, values }: CounterExample, language: Language): string {
  const numbers = joinedPhrases(
    language,
    Object.entries(values).map(([name, value]) => valueText(name, value, language)),
  );
  if (numbers === '') return t(language, 'lint.anyone');
  return customer === null
    ? t(language, 'lint.made-up', { values: numbers })
    : t(language, 'lint.customer', { id: customer, values: numbers });
}

function valueText(name: string, value: number | null, language: Language): string {
  const shown = value === null ? '–' : String(Math.round(value * 100) / 100);
  const operand = nameOf(name);
  return operand?.kind === 'name'
    ? numberLabel(operand.name, language, shown, value ?? 2)
    : `${name} ${shown}`;
}
