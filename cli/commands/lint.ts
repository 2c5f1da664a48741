import { statSync } from 'node:fs';
import {
  type Analysis,
  type Control,
  defaultSettings,
  factsOf,
  findingText,
  type Language,
  LensError,
  lintRules,
  lintText,
  type NamedRule,
  namedRule,
  plannedSegments,
  type RuleLint,
  readRules,
  ruleContext,
  segmentedOf,
} from '#core';
import { readText } from '#workbook';
import type { Flags } from '../arguments/options.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';

const WORKBOOK = /\.(xlsx|xlsm|csv|tsv|gz)$/i;
/** The as-of day of rules without data; only campaigns depend on it. */
const NO_DATA = { asOf: 0, campaign: { from: -30, to: 0 } } as const;

/** `campaign-lens lint`: faults of segment rules, from a workbook, a file of rules, or the rules themselves. */
export async function lintCommand(
  given: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const [first = ''] = given;
  const text = await rulesText(first, given);
  const { lint, language } =
    text === null
      ? lintOf(await analyzeFiles(given, flags, languageWanted, control))
      : lintOfText(text, languageWanted);
  control.done();
  if (lint.rules.length === 0) {
    const refused = new LensError('lint.no-rules');
    refused.language = language;
    throw refused;
  }
  if (flags.json === true) io.out(`${JSON.stringify(lintJson(lint, language), null, 2)}\n`);
  else io.out(`${lintText(lint, language)}\n`);
}

/** The rules as text; `null`: the files are workbooks. */
async function rulesText(first: string, given: readonly string[]): Promise<string | null> {
  const found = statSync(first, { throwIfNoEntry: false });
  if (found === undefined) return WORKBOOK.test(first) ? null : given.join('\n');
  if (!found.isFile() || /\.(xlsx|xlsm|gz)$/i.test(first)) return null;
  const text = await readText(first);
  const [header = ''] = text.split('\n', 1);
  return WORKBOOK.test(first) &&
    !/rule|规则|^[^,]*,\s*"?(?:客户|客群)?特征"?\s*$|^[^,]*,\s*"?features?"?\s*$/i.test(header)
    ? null
    : text;
}

function lintOf(analysis: Analysis): { readonly lint: RuleLint; readonly language: Language } {
  const { settings, cleaned } = analysis;
  const typed = cleaned.typedSegments ?? [];
  const rules: readonly NamedRule[] =
    typed.length > 0
      ? typed.map(({ name, features }) => namedRule(name, features ?? ''))
      : plannedSegments(settings).map(({ name, rule, ruleText, completion }) => ({
          name,
          rule,
          text: ruleText,
          unread: [],
          completion,
        }));
  const segmented = segmentedOf(analysis);
  const { language, thresholds, campaign } = settings;
  if (segmented === null) {
    const context = { ...NO_DATA, campaign: campaign ?? NO_DATA.campaign, thresholds };
    return { lint: lintRules(rules, context), language };
  }
  const { customers } = cleaned;
  const data = {
    facts: factsOf(segmented, settings),
    ids: customers.ids,
    inScope: customers.listed.map((one, customer) => one | customers.ordered[customer]!),
  };
  return { lint: lintRules(rules, ruleContext(segmented, settings), data), language };
}

function lintOfText(text: string, wanted: Language | null) {
  const language = wanted ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
  const { thresholds } = defaultSettings(language);
  return { lint: lintRules(readRules(text), { ...NO_DATA, thresholds }), language };
}

function lintJson({ rules, findings, openCells }: RuleLint, language: Language) {
  return {
    rules: rules.map(({ name, text, unread, completion }) => ({
      name,
      rule: text,
      unread,
      completion,
    })),
    findings: findings.map((finding) => ({ ...finding, text: findingText(finding, language) })),
    openCells,
  };
}
