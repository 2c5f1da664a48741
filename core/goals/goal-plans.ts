import type { MetricId } from '../metrics/index.ts';
import type { CampaignType } from '../settings/index.ts';
import type { Goal, GoalDimension } from './types.ts';

/** The goals of each type of campaign; every plan has metrics in all four dimensions. */
export const GOAL_PLANS: Readonly<Record<CampaignType, readonly Goal[]>> = {
  launch: [
    { id: 'awareness', metrics: ['reach', 'engagement_rate'] },
    { id: 'trial', metrics: ['conversion_rate', 'new_customers', 'buyers', 'revenue', 'cac'] },
    { id: 'fit', metrics: ['satisfaction', 'refund_rate', 'repeat_rate'] },
  ],
  activation: [
    { id: 'engage', metrics: ['engagement_rate', 'reach', 'buyers'] },
    { id: 'habit', metrics: ['repeat_rate', 'purchase_frequency', 'redemption_rate'] },
    { id: 'worth', metrics: ['clv', 'aov', 'customers'] },
  ],
  holiday: [
    { id: 'sales', metrics: ['revenue', 'orders', 'aov', 'roi'] },
    {
      id: 'convert',
      metrics: ['conversion_rate', 'reach', 'engagement_rate', 'redemption_rate'],
    },
    { id: 'keep', metrics: ['new_customers', 'repeat_rate', 'satisfaction', 'refund_rate'] },
  ],
  'win-back': [
    { id: 'contact', metrics: ['reach', 'engagement_rate', 'customers'] },
    { id: 'return', metrics: ['conversion_rate', 'buyers', 'redemption_rate', 'roi'] },
    { id: 'stay', metrics: ['repeat_rate', 'aov', 'satisfaction', 'refund_rate'] },
  ],
};

/** The dimension of every metric of the dictionary. */
export const DIMENSION_OF: Readonly<Record<MetricId, GoalDimension>> = {
  customers: 'attributes',
  new_customers: 'attributes',
  buyers: 'behaviour',
  orders: 'behaviour',
  purchase_frequency: 'behaviour',
  repeat_rate: 'behaviour',
  revenue: 'value',
  aov: 'value',
  clv: 'value',
  roi: 'value',
  roas: 'value',
  cac: 'value',
  reach: 'response',
  engagement_rate: 'response',
  conversion_rate: 'response',
  redemption_rate: 'response',
  refund_rate: 'response',
  satisfaction: 'response',
};
