import { isoDay, ratio } from '../basics/index.ts';
import { type Language, type MessageCode, t } from '../i18n/index.ts';
import { actionTexts, claimTexts, motiveText, painText, portraitText } from './portrait-text.ts';
import type { Persona, Personas, Voice } from './types.ts';

/** The personas as plain JSON with the keys of `docs/cli.md`. */
export function personasJson(personas: Personas, language: Language): Record<string, unknown> {
  const { asOf, customers, steps, leftOut, notes } = personas;
  const wording = { language, currency: personas.currency, minimumN: steps.minimumN };
  return {
    asOf: isoDay(asOf),
    customers,
    steps,
    personas: personas.personas.map((persona) => ({
      id: persona.id,
      name: persona.name,
      rule: persona.description,
      portrait: portraitText(persona, wording),
      customers: persona.customers,
      share: persona.share,
      contactable: persona.contactable,
      value: persona.value,
      stages: persona.stages,
      traits: persona.traits.map(({ names, ...trait }) => ({ ...trait, name: names[language] })),
      channels: persona.channels.map((row) => ({
        ...row,
        rate: ratio(row.converted, row.reached),
        restRate: ratio(row.restConverted, row.restReached),
      })),
      campaignFirst: persona.campaignFirst,
      motives: voiceJson(persona.motives, language, (topic) => `persona.motive.${topic}`),
      pains: voiceJson(persona.pains, language, (topic) => `journey.pain.${topic}`),
      motiveText: motiveText(persona, wording),
      painText: painText(persona, wording),
      typical: persona.typical.map(typicalJson),
      whatToDo: actionTexts(persona, wording),
      notToClaim: claimTexts(persona, wording),
    })),
    leftOut,
    notes: notes.map(({ code, level, params }) => ({
      code,
      level,
      text: t(language, code, params),
    })),
  };
}

function typicalJson({ firstDay, lastDay, ...customer }: Persona['typical'][number]) {
  return { ...customer, firstOrder: isoDay(firstDay), lastOrder: isoDay(lastDay) };
}

function voiceJson<Topic>(
  voice: Voice<Topic> | null,
  language: Language,
  name: (topic: Topic) => MessageCode,
) {
  if (voice === null) return null;
  const { commented, restCommented, said } = voice;
  return {
    commented,
    restCommented,
    said: said.map((one) => ({
      ...one,
      name: t(language, name(one.topic)),
      share: ratio(one.customers, commented),
      restShare: ratio(one.restCustomers, restCommented),
    })),
  };
}
