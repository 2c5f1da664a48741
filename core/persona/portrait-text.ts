import type { Params } from '../basics/index.ts';
import {
  grouped,
  joinedClauses,
  type Language,
  listed,
  type MessageCode,
  t,
  withStop,
} from '../i18n/index.ts';
import { byDifference } from './traits.ts';
import { ASPECTS, type Aspect, type Persona, type Said, type Trait, type Voice } from './types.ts';

/** Traits named in one sentence. */
const NAMED = 3;
/** Motives or pains named in one line. */
const SAID = 3;
/** Buyers with a first order in the campaign, from which it tells of an occasion. */
const OCCASION_SHARE = 0.3;

/** Who a text is for. */
export interface Wording {
  readonly language: Language;
  /** Sign before money. */
  readonly currency: string;
  readonly minimumN: number;
}

/** Money without cents from 100 on. */
export function moneyText(amount: number | null, currency: string): string {
  if (amount === null) return '–';
  return `${currency}${grouped(amount, Math.abs(amount) < 100 ? 2 : 0)}`;
}

/**
 * What customers have more often than others, the largest difference first. How they answered to the
 * campaign is left out: the rules of segments are made of it.
 */
export function moreOf({ traits }: Persona): readonly Trait[] {
  return traits
    .filter(({ aspect, verdict }) => verdict === 'more' && aspect !== 'response')
    .sort(byDifference);
}

/** What customers have less often than others, the largest difference first; answers to the campaign only where there is nothing else. */
function lessOf({ traits }: Persona): readonly Trait[] {
  const rarer = traits
    .filter(({ verdict }) => verdict === 'less')
    .sort((one, other) => byDifference(other, one));
  const beside = rarer.filter(({ aspect }) => aspect !== 'response');
  return beside.length > 0 ? beside : rarer;
}

/** What sets a segment apart most, in a few words: what it has more often, else less often; `–` for nothing. */
export function apartText(persona: Persona, language: Language): string {
  const [more] = moreOf(persona);
  if (more !== undefined) return traitText(more, language);
  const [less] = lessOf(persona);
  if (less === undefined) return '–';
  return t(language, 'persona.say.apart-less', { trait: traitText(less, language) });
}

/** The portrait in a few sentences. */
export function portraitText(persona: Persona, { language, currency }: Wording): string {
  const say = (code: MessageCode, params: Params = {}) => t(language, code, params);
  const { name, customers, share, value, stages } = persona;
  const main = [...stages].sort((one, other) => other.customers - one.customers)[0];
  const more = moreOf(persona).slice(0, NAMED);
  const parts = [
    say('persona.say.size', { name, n: customers, share }),
    value.buyers === 0
      ? say('persona.say.no-order')
      : say('persona.say.value', {
          orders: grouped(value.ordersPerBuyer ?? 0, 1),
          mean: moneyText(value.meanValue, currency),
          aov: moneyText(value.aov, currency),
          revenue: value.revenueShare,
        }),
    ...(main === undefined || value.buyers === 0
      ? []
      : [
          say('persona.say.stage', {
            stage: say(`segment.lifecycle.${main.id}.name`),
            share: main.customers / customers,
          }),
        ]),
    more.length > 0
      ? say('persona.say.more', { traits: traitTexts(more, language) })
      : withoutMore(persona, language),
  ];
  return parts.join('').trim();
}

/** What is said of a segment that has nothing more often than others: rarer, alike, or too few to tell. */
function withoutMore(persona: Persona, language: Language): string {
  const { traits } = persona;
  const less = lessOf(persona);
  if (less.length > 0) {
    return t(language, 'persona.say.less', { traits: traitTexts(less.slice(0, NAMED), language) });
  }
  const isTold = traits.some(({ p }) => p !== null);
  return t(language, isTold ? 'persona.say.alike' : 'persona.say.too-few');
}

function traitTexts(traits: readonly Trait[], language: Language): string {
  return listed(
    language,
    traits.map((trait) => traitText(trait, language)),
  );
}

/** A trait with both shares. */
export function traitText(trait: Trait, language: Language): string {
  return t(language, 'persona.say.trait', {
    name: trait.names[language],
    share: trait.share,
    rest: trait.restShare,
  });
}

/** Why they buy, as far as occasion and comments tell; else a hypothesis that says what is missing. */
export function motiveText({ motives, campaignFirst }: Persona, wording: Wording): string {
  const { language } = wording;
  const occasion =
    campaignFirst !== null &&
    campaignFirst.n > 0 &&
    campaignFirst.hits >= OCCASION_SHARE * campaignFirst.n
      ? [
          t(language, 'persona.say.occasion', {
            share: campaignFirst.hits / campaignFirst.n,
            n: campaignFirst.n,
          }),
        ]
      : [];
  const said =
    motives === null ? [] : saidTexts(motives, wording, (topic) => `persona.motive.${topic}`);
  const parts = [...occasion, ...said];
  if (parts.length === 0) return t(language, 'persona.say.no-motive');
  return withFew(parts, said.length > 0 ? motives : null, wording);
}

/** What they complain about. */
export function painText({ pains }: Persona, wording: Wording): string {
  const { language } = wording;
  if (pains === null || pains.commented === 0) return t(language, 'persona.say.no-comment');
  const said = saidTexts(pains, wording, (topic) => `journey.pain.${topic}`);
  if (said.length === 0) return t(language, 'persona.say.no-pain', { n: pains.commented });
  return withFew(said, pains, wording);
}

function withFew(
  parts: readonly string[],
  voice: Voice<unknown> | null,
  { language, minimumN }: Wording,
): string {
  const few =
    voice !== null && voice.commented < minimumN
      ? [t(language, 'persona.say.few-comments', { n: voice.commented })]
      : [];
  return joinedClauses(language, [...parts, ...few]);
}

function saidTexts<Topic>(
  { said, commented }: Voice<Topic>,
  { language }: Wording,
  name: (topic: Topic) => MessageCode,
): readonly string[] {
  return said.slice(0, SAID).map(({ topic, customers, verdict }: Said<Topic>) =>
    t(language, verdict === 'more' ? 'persona.say.said-more' : 'persona.say.said', {
      topic: t(language, name(topic)),
      hits: customers,
      n: commented,
    }),
  );
}

/** What to do: the segment's strategy, whom it reaches, and the channel that worked best. */
export function actionTexts(persona: Persona, { language }: Wording): readonly string[] {
  const { bestChannel: best } = persona;
  return [
    ...(persona.strategy === '' ? [] : [ended(persona.strategy, language)]),
    ...(best.verdict === 'best'
      ? [
          t(language, 'persona.say.best-channel', {
            channel: best.channel.channel,
            reached: best.channel.reached,
            rate: best.channel.converted / best.channel.reached,
            n: best.others.n,
            rest: best.others.hits / best.others.n,
          }),
        ]
      : []),
    ...(best.verdict === 'unclear' ? [t(language, 'persona.say.no-best-channel')] : []),
    ...(persona.contactable === null
      ? []
      : [t(language, 'persona.say.contactable', { n: persona.contactable })]),
  ];
}

/** A strategy as a sentence: people type it without a full stop. */
function ended(text: string, language: Language): string {
  return /[。.!！?？；;]$/.test(text) ? text : withStop(language, text);
}

/** What the data does not carry. */
export function claimTexts(persona: Persona, { language, minimumN }: Wording): readonly string[] {
  const told = new Set(persona.traits.filter(({ p }) => p !== null).map(({ aspect }) => aspect));
  const apart = new Set(
    persona.traits.filter(({ verdict }) => verdict !== null).map(({ aspect }) => aspect),
  );
  const alike = ASPECTS.filter((aspect: Aspect) => told.has(aspect) && !apart.has(aspect));
  const commented = persona.motives?.commented ?? 0;
  return [
    t(language, 'persona.claim.cause'),
    ...(alike.length === 0
      ? []
      : [
          t(language, 'persona.claim.alike', {
            aspects: listed(
              language,
              alike.map((aspect) => t(language, `persona.aspect.${aspect}`)),
            ),
          }),
        ]),
    ...(commented < minimumN ? [t(language, 'persona.claim.motive', { n: commented })] : []),
    t(language, 'persona.claim.average'),
  ];
}
