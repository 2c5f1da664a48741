/** What the screens show. Text in a view is ready to be shown, in the language of the analysis. Shares are 0–1. */

export type * from './view-types/answer.ts';
export type * from './view-types/common.ts';
export type * from './view-types/customer.ts';
export type * from './view-types/data.ts';
export type * from './view-types/mined.ts';
export type * from './view-types/plan.ts';
export type * from './view-types/results.ts';
export type * from './view-types/segments.ts';
export type * from './view-types/settings.ts';
