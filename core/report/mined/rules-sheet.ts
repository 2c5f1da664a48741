import { type Affinity, adviceText, isMixed, itemText } from '../../affinity/index.ts';
import { sentenceCase } from '../../basics/index.ts';
import type { ReportContext } from '../context.ts';
import { Page } from '../page.ts';
import type { ReportSheet } from '../types.ts';

/** Rules listed on the sheet; the best come first. */
const LISTED = 50;

/** 行为关联规则清单: what goes together, how surely, and what to do with it. */
export function rulesSheet(context: ReportContext, affinity: Affinity): ReportSheet {
  const { language, names, say } = context;
  const mixed = isMixed(affinity);
  const { counts, n } = affinity;
  const listed = affinity.rules.slice(0, LISTED);
  const unit = say(`affinity.unit.${affinity.unit}`);
  // Kinds are words of ours; a value alone stays as the data has it.
  const cellText = (text: string) => (mixed ? sentenceCase(text) : text);
  const page = new Page('rules', names.rules);
  page.title(say('report.rules.title'), context.suffix);
  page.lead(bestText(context, affinity));
  page.note(null, say('report.rules.found', { n, unit, kept: counts.kept, shown: listed.length }));
  if (listed.length > 0) {
    page.table({
      id: 'rules',
      name: 'LensRules',
      columns: [
        {
          id: 'when',
          header: say(mixed ? 'report.rules.when-mixed' : 'report.rules.when'),
          format: 'text',
          width: 26,
          wrap: true,
        },
        {
          id: 'then',
          header: say(mixed ? 'report.rules.then-mixed' : 'report.rules.then'),
          format: 'text',
          width: 22,
          wrap: true,
        },
        { id: 'n', header: say('report.rules.count'), format: 'count', width: 10, telling: true },
        { id: 'support', header: say('report.rules.support'), format: 'percent', width: 10 },
        {
          id: 'confidence',
          header: say('report.rules.confidence'),
          format: 'percent',
          width: 10,
          telling: true,
        },
        { id: 'lift', header: say('report.rules.lift'), format: 'number', width: 9, decimals: 2 },
        {
          id: 'leverage',
          header: say('report.rules.leverage'),
          format: 'number',
          width: 10,
          decimals: 4,
        },
        { id: 'p', header: say('report.rules.p'), format: 'p-value', width: 10 },
        { id: 'advice', header: say('report.rules.advice'), format: 'text', width: 52, wrap: true },
      ],
      rows: () =>
        listed.map((rule) => [
          cellText(rule.antecedent.map((item) => itemText(item, mixed, language)).join(' + ')),
          cellText(itemText(rule.consequent, mixed, language)),
          rule.count,
          rule.support,
          rule.confidence,
          rule.lift,
          rule.leverage,
          rule.pAdjusted,
          adviceText(rule, mixed, language),
        ]),
    });
  }
  page.note(
    say('report.label.definition'),
    say('report.rules.definition', {
      few: counts.few,
      chance: counts.chance,
      redundant: counts.redundant,
    }),
  );
  for (const { code, params } of affinity.notes) page.note(null, say(code, params));
  return page.sheet({ frozenRows: 3 });
}

/** The rule to look at first, as a sentence. */
function bestText({ language, say }: ReportContext, affinity: Affinity): string {
  const [best] = affinity.rules;
  if (best === undefined) return say('report.rules.none');
  const mixed = isMixed(affinity);
  return say('report.rules.lead', {
    antecedent: best.antecedent.map((item) => itemText(item, mixed, language)).join(' + '),
    consequent: itemText(best.consequent, mixed, language),
    confidence: best.confidence,
    usual: best.confidence / best.lift,
    n: best.count,
  });
}
