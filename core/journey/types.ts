import type { Millis, Note, Period } from '../basics/index.ts';
import type { Flow } from './flow.ts';
import type { JourneyUnit } from './sequences.ts';
import type { StageRow } from './stages/stage-map.ts';

/** What was counted, and how. */
export interface JourneyDefinition {
  readonly unit: JourneyUnit;
  /** Where visits begin and end: at the session column, or after a pause; `null` for customers. */
  readonly visitsBy: 'session' | 'gap' | null;
  readonly gapMs: Millis;
  /** The same event several times running counts once. */
  readonly collapsed: boolean;
  /** Steps of a path that are shown. */
  readonly maxLength: number;
  /** Days that count; `null`: all. */
  readonly period: Period | null;
  /** Events that are the goal; `null`: the data has nothing like one. */
  readonly goal: {
    readonly events: readonly string[];
    /** Where it stands: among the events, or in the order sheet. */
    readonly from: 'events' | 'orders';
  } | null;
}

/** Paths that are alike. */
export interface PathRow {
  readonly events: readonly string[];
  /** Steps were left out before the first or after the last one shown. */
  readonly cut: 'before' | 'after' | null;
  readonly n: number;
  /** Of all paths compared, 0–1. */
  readonly share: number;
  readonly converted: number;
  readonly conversionRate: number;
  /** From the first touch of the first step shown to the first touch of the last one; `null`: one step. */
  readonly medianMs: Millis | null;
}

/** One event followed by another. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  /** Of all that went on from `from`, 0–1. */
  readonly share: number;
  /** Share of all times `from` was done after which the path ended, 0–1. */
  readonly drop: number;
  readonly medianGapMs: Millis;
}

/** How often an event was done, and where paths begin and end. */
export interface EventRow {
  readonly event: string;
  /** Times it was done, repeats collapsed where they are. */
  readonly n: number;
  /** Paths that hold it. */
  readonly paths: number;
  readonly entries: number;
  /** Of all paths, 0–1. */
  readonly entryShare: number;
  readonly exits: number;
  readonly exitShare: number;
  /** `exits / n`. */
  readonly drop: number;
}

/** How a share of those who converted differs from that of the others. */
export interface Comparison {
  readonly converters: { readonly hits: number; readonly n: number };
  readonly others: { readonly hits: number; readonly n: number };
  /** Odds of the converters over those of the others; 0.5 is added to each cell where one is 0. */
  readonly oddsRatio: number;
  readonly p: number;
  /** By Benjamini and Hochberg over all events compared. */
  readonly pAdjusted: number;
  /** `more`: converters did it more often; `unknown`: too few, or no difference that can be told. */
  readonly verdict: 'more' | 'less' | 'unknown';
}

/** A step and how much it tells those who converted from the others. */
export interface TellingStep extends Comparison {
  readonly event: string;
  /** It is a step of the conversion path, so it must come more often before the goal. */
  readonly isPathStep: boolean;
}

/** Where paths that did not reach the goal ended. */
export interface LossNode {
  readonly event: string;
  /** Paths without the goal whose last own step it was. */
  readonly n: number;
  /** Of all paths without the goal, 0–1. */
  readonly share: number;
  /** Paths without the goal that hold it, and the share of them that ended there. */
  readonly came: number;
  readonly leftShare: number;
  /** Share of the paths with the goal that ended there; `null` without any. */
  readonly converterShare: number | null;
}

/** `A`: seen in the data and tested; `B`: seen, but few or without anything to compare; `C`: a hypothesis. */
export type EvidenceGrade = 'A' | 'B' | 'C';

/** Why paths may have ended without the goal. */
export interface JourneyReason {
  readonly grade: EvidenceGrade;
  readonly kind: 'failure' | 'help' | 'comments' | 'later' | 'path' | 'typed';
  /** Event or step it is about. */
  readonly at: string;
  readonly note: Note;
  readonly direction: Note | null;
  /** As typed in a stage table. */
  readonly text: string | null;
  readonly directionText: string | null;
  /** Paths or customers it touches. */
  readonly n: number | null;
  readonly p: number | null;
}

/** Channels in the order customers came through them. */
export interface ChannelPath {
  readonly channels: readonly string[];
  readonly cut: boolean;
  readonly customers: number;
  readonly share: number;
  readonly converted: number;
  readonly conversionRate: number;
}

/** Paths by the channel of their first step. */
export interface ChannelEntry {
  /** `null`: no channel. */
  readonly channel: string | null;
  readonly n: number;
  readonly converted: number;
  readonly conversionRate: number;
}

/** Paths of customers, what leads to the goal and what away from it. */
export interface Journey {
  readonly definition: JourneyDefinition;
  /** Paths, customers that made them, and touches in them. */
  readonly n: number;
  readonly customers: number;
  readonly touches: number;
  /** The most paths of one customer, and the most steps in all paths of one. */
  readonly mostOfOne: { readonly paths: number; readonly steps: number };
  readonly converted: number;
  readonly conversionRate: number;
  readonly paths: readonly PathRow[];
  readonly toGoal: readonly PathRow[];
  readonly toLoss: readonly PathRow[];
  readonly transitions: readonly Transition[];
  readonly events: readonly EventRow[];
  readonly telling: readonly TellingStep[];
  readonly losses: readonly LossNode[];
  /** The one to look at first; `null` where none stands out. */
  readonly keyLoss: LossNode | null;
  readonly reasons: readonly JourneyReason[];
  readonly stages: readonly StageRow[];
  readonly channelEntries: readonly ChannelEntry[];
  readonly channelPaths: readonly ChannelPath[];
  readonly flow: Flow;
  readonly notes: readonly Note[];
}
