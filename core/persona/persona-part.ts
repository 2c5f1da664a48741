import type { MinedPart } from '../mining/index.ts';
import { personasJson } from './personas-json.ts';
import { personasOf } from './personas-of.ts';
import type { Personas } from './types.ts';

/** A portrait of each segment. */
export const personasPart: MinedPart<Personas> = { mine: personasOf, json: personasJson };
