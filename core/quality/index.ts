export { qualityPart } from './quality-part.ts';
export {
  type Check,
  type ColumnScores,
  DIMENSIONS,
  type DimensionId,
  type DimensionScore,
  type Quality,
  type Scores,
} from './types.ts';
