export { commentIndex, commentShown } from './comments/customer-pains.ts';
export { PAINS, type Pain } from './comments/pain-words.ts';
export { says } from './comments/pains-in.ts';
export type { Flow, FlowKind, FlowNode } from './flow.ts';
export { type FlowLayout, type FlowRoom, flowLayout } from './flow-layout.ts';
export { type JourneyOptions, journey, USUAL_GAP_MS, USUAL_LENGTH } from './journey.ts';
export { journeyPart } from './journey-part.ts';
export type { Journey, JourneyReason, PathRow } from './types.ts';
