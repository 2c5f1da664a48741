import { sentenceCase } from '../../basics/index.ts';
import { listed, type MessageCode, percentText } from '../../i18n/index.ts';
import {
  actionTexts,
  apartText,
  claimTexts,
  motiveText,
  type Persona,
  type Personas,
  type PersonaTrait,
  painText,
  portraitText,
  type Voice,
} from '../../persona/index.ts';
import { plain, ratioCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { Page } from '../page.ts';
import type { ReportCell, ReportColumn, ReportSheet } from '../types.ts';
import { unitLook } from '../unit-look.ts';
import { stepRows } from './persona-steps.ts';

/** Pains or motives listed of a persona. */
const SAID = 4;

/** 客户画像: how the portraits were made, one line each, then a page for every persona. */
export function personasSheet(context: ReportContext, personas: Personas): ReportSheet {
  const { names, say } = context;
  const page = new Page('personas', names.personas);
  page.title(say('report.personas.title'), context.suffix);
  page.lead(leadOf(context, personas));
  overview(context, page, personas);
  page.gap();
  page.lead(say('report.personas.steps-title'));
  for (const [step, done] of stepRows(context, personas)) page.note(step, done);
  page.gap();
  page.note(say('report.label.definition'), say('report.personas.definition'));
  for (const { code, params } of personas.notes) page.note(null, say(code, params));
  for (const persona of personas.personas) {
    page.gap();
    page.pageBreak();
    personaPage(context, page, persona, personas);
  }
  return page.sheet({ frozenRows: 0, landscape: false });
}

type Kind = ReportColumn['format'];

/** All tables of the sheet share these widths. */
const WIDTHS = [18, 30, 12, 9, 11, 10, 10, 12, 12] as const;

function columns(
  { say }: ReportContext,
  named: readonly (readonly [string, MessageCode, Kind])[],
): ReportColumn[] {
  return named.map(([id, header, format], index) => ({
    id,
    header: say(header),
    format,
    width: WIDTHS[index]!,
    wrap: index < 2,
  }));
}

function leadOf({ say }: ReportContext, { personas, customers }: Personas): string {
  const n = personas.reduce((sum, persona) => sum + persona.customers, 0);
  const params = { personas: personas.length, n, share: n / customers };
  const top = [...personas].sort(
    (one, other) => (other.value.revenueShare ?? 0) - (one.value.revenueShare ?? 0),
  )[0];
  if (top === undefined || top.value.revenueShare === null) {
    return say('report.personas.lead-plain', params);
  }
  return say('report.personas.lead', {
    ...params,
    top: top.name,
    topShare: top.share,
    topRevenue: top.value.revenueShare,
  });
}

function overview(context: ReportContext, page: Page, { personas }: Personas): void {
  page.table({
    id: 'personas',
    columns: columns(context, [
      ['segment', 'report.personas.segment', 'text'],
      ['apart', 'report.personas.apart', 'text'],
      ['customers', 'report.personas.customers', 'count'],
      ['share', 'report.personas.share', 'percent'],
      ['revenue', 'report.personas.revenue-share', 'percent'],
      ['mean', 'report.personas.mean-value', 'money'],
      ['aov', 'report.personas.aov', 'money'],
      ['orders', 'report.personas.orders', 'number'],
    ]),
    rows: () =>
      personas.map((persona) => {
        const { value } = persona;
        return [
          plain(persona.name, { tone: 'strong' }),
          apartText(persona, context.language),
          persona.customers,
          persona.share,
          value.revenueShare,
          money(value.meanValue),
          money(value.aov),
          value.ordersPerBuyer,
        ];
      }),
    rowHeight: 32,
  });
}

const money = (amount: number | null): ReportCell => plain(amount, unitLook('money', amount));

function personaPage(
  context: ReportContext,
  page: Page,
  persona: Persona,
  { currency, steps }: Personas,
): void {
  const { say, language } = context;
  const wording = { language, currency, minimumN: steps.minimumN };
  page.lead(portraitText(persona, wording));
  page.note(say('report.personas.rule'), persona.description);
  page.note(say('report.personas.stage-mix'), stageText(context, persona));
  page.gap();
  traitTable(context, page, persona, steps.minimumN);
  page.gap();
  channelTable(context, page, persona);
  page.note(say('report.personas.motives'), motiveText(persona, wording));
  page.note(say('report.personas.pains'), painText(persona, wording));
  if (persona.pains !== null) voiceTable(context, page, persona.id, persona.pains);
  typicalTable(context, page, persona);
  page.note(say('report.personas.do'), actionTexts(persona, wording).join(' '));
  page.note(say('report.personas.dont'), claimTexts(persona, wording).join(' '));
}

function stageText({ say, language }: ReportContext, { stages, customers }: Persona): string {
  const parts = [...stages]
    .sort((one, other) => other.customers - one.customers)
    .map(({ id, customers: n }) =>
      say('report.personas.left-one', {
        name: `${say(`segment.lifecycle.${id}.name`)} ${percentText(n / customers, 0)}`,
        n,
      }),
    );
  return listed(language, parts);
}

function traitTable(
  context: ReportContext,
  page: Page,
  { id, traits }: Persona,
  minimumN: number,
): void {
  const { say, language } = context;
  if (traits.length === 0) return;
  page.table({
    id: `traits-${id}`,
    columns: columns(context, [
      ['aspect', 'report.personas.aspect', 'text'],
      ['trait', 'report.personas.trait', 'text'],
      ['here', 'report.personas.here', 'percent'],
      ['n', 'report.personas.n', 'count'],
      ['rest', 'report.personas.rest', 'percent'],
      ['rest-n', 'report.personas.rest-n', 'count'],
      ['lift', 'report.personas.lift', 'number'],
      ['p', 'report.personas.p', 'p-value'],
      ['verdict', 'report.personas.verdict', 'text'],
    ]).map((column) => (column.id === 'lift' ? { ...column, decimals: 2 } : column)),
    rows: () =>
      traits.map((trait, index) => [
        trait.aspect === traits[index - 1]?.aspect
          ? ''
          : plain(say(`persona.aspect.${trait.aspect}`), { tone: 'strong' }),
        trait.names[language],
        trait.share,
        trait.n,
        trait.restShare,
        trait.restN,
        ratioCell(trait.lift),
        trait.p,
        verdictCell(context, trait, minimumN),
      ]),
  });
}

function verdictCell({ say }: ReportContext, trait: PersonaTrait, minimumN: number): ReportCell {
  const { verdict, n, restN } = trait;
  if (verdict === 'more') return plain(say('report.personas.more'), { tone: 'up' });
  if (verdict === 'less') return plain(say('report.personas.less'), { tone: 'down' });
  const few = n < minimumN || restN < minimumN;
  return few
    ? plain(say('report.personas.few'), { tone: 'unknown' })
    : plain(say('report.personas.alike'), { tone: 'quiet' });
}

function channelTable(context: ReportContext, page: Page, { id, channels }: Persona): void {
  if (channels.length === 0) return;
  page.table({
    id: `channels-${id}`,
    columns: columns(context, [
      ['aspect', 'report.personas.aspect', 'text'],
      ['channel', 'report.personas.first-channel', 'text'],
      ['rate', 'report.personas.converted', 'percent'],
      ['n', 'report.personas.n', 'count'],
      ['rest', 'report.personas.rest', 'percent'],
      ['rest-n', 'report.personas.rest-n', 'count'],
    ]),
    rows: () =>
      channels
        .slice(0, 6)
        .map(({ channel, reached, converted, restReached, restConverted }, index) => [
          index === 0 ? plain(context.say('persona.aspect.response'), { tone: 'strong' }) : '',
          channel,
          converted / reached,
          reached,
          restReached === 0 ? null : restConverted / restReached,
          restReached,
        ]),
  });
  page.gap();
}

function voiceTable<Topic extends string>(
  context: ReportContext,
  page: Page,
  id: string,
  { said, commented, restCommented }: Voice<Topic>,
): void {
  const { say } = context;
  if (said.length === 0) return;
  page.table({
    id: `pains-${id}`,
    columns: columns(context, [
      ['pain', 'report.personas.pains', 'text'],
      ['example', 'report.personas.example', 'text'],
      ['here', 'report.personas.here', 'percent'],
      ['n', 'report.personas.n', 'count'],
      ['rest', 'report.personas.rest', 'percent'],
      ['rest-n', 'report.personas.rest-n', 'count'],
    ]),
    rows: () =>
      said
        .slice(0, SAID)
        .map(({ topic, customers, restCustomers, example }) => [
          plain(sentenceCase(say(`journey.pain.${topic}` as MessageCode)), { tone: 'strong' }),
          plain(example, { tone: 'quiet' }),
          customers / commented,
          commented,
          restCommented === 0 ? null : restCustomers / restCommented,
          restCommented,
        ]),
    rowHeight: 32,
  });
  page.gap();
}

function typicalTable(context: ReportContext, page: Page, { id, typical }: Persona): void {
  if (typical.length === 0) return;
  page.table({
    id: `typical-${id}`,
    columns: columns(context, [
      ['typical', 'report.personas.typical', 'text'],
      ['recency', 'report.personas.recency', 'count'],
      ['orders', 'report.personas.order-count', 'count'],
      ['spent', 'report.personas.spent', 'money'],
      ['first', 'report.personas.first', 'date'],
      ['last', 'report.personas.last', 'date'],
    ]),
    rows: () =>
      typical.map(({ key, recencyDays, orders, monetary, firstDay, lastDay }) => [
        plain(key, { tone: 'strong' }),
        recencyDays,
        orders,
        money(monetary),
        firstDay,
        lastDay,
      ]),
  });
  page.gap();
}
