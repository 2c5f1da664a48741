import { type Language, type Personas, personaCard, portraitText } from '#core';
import type { PersonaPicture } from '../views.ts';

/** A picture of each persona, to be shown as it is; its words stand in for it where it is not seen. */
export function personaPictures(all: Personas, language: Language): readonly PersonaPicture[] {
  const wording = { language, currency: all.currency, minimumN: all.steps.minimumN };
  return all.personas.map((persona) => ({
    id: persona.id,
    name: persona.name,
    source: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(personaCard(persona, all, language))}`,
    words: portraitText(persona, wording),
  }));
}
