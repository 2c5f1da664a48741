import { rulesPart } from '../affinity/index.ts';
import { clustersPart } from '../cluster/index.ts';
import { goalsPart } from '../goals/index.ts';
import { identityPart } from '../identity/index.ts';
import { journeyPart } from '../journey/index.ts';
import { lifecyclePart } from '../lifecycle/index.ts';
import { personasPart } from '../persona/index.ts';
import { statisticsPart } from '../profile/index.ts';
import { qualityPart } from '../quality/index.ts';
import { segmentationsPart } from '../segmentations/index.ts';
import { tagsPart } from '../tags/index.ts';
import type { MinedPart, MinedResults, PartId } from './types.ts';

/** Every part, in the order of their sheets. */
export const PARTS: { readonly [Id in PartId]: MinedPart<MinedResults[Id]> } = {
  goals: goalsPart,
  personas: personasPart,
  segmentations: segmentationsPart,
  clusters: clustersPart,
  tags: tagsPart,
  rules: rulesPart,
  journey: journeyPart,
  lifecycle: lifecyclePart,
  statistics: statisticsPart,
  identity: identityPart,
  quality: qualityPart,
};

export const PART_IDS = Object.keys(PARTS) as readonly PartId[];
