export type {
  CampaignSummary,
  SummaryAction,
  SummaryFigure,
  SummaryStep,
} from './types.ts';
