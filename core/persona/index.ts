export { personaCard } from './card/persona-card.ts';
export { personasPart } from './persona-part.ts';
export {
  actionTexts,
  apartText,
  claimTexts,
  moreOf,
  motiveText,
  painText,
  portraitText,
} from './portrait-text.ts';
export type { Persona, Personas, Trait as PersonaTrait, Voice } from './types.ts';
