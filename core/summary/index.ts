export { campaignSummary } from './campaign-summary.ts';
export type {
  CampaignSummary,
  SummaryAction,
  SummaryFigure,
  SummaryStep,
} from './types.ts';
