import {
  type Analysis,
  analysisIn,
  type Clarification,
  campaignSummary,
  type Day,
  HIDDEN_UP_TO,
  isoDay,
  type Language,
  LensError,
  type Note,
  parseQuestion,
  type Question,
  questionContents,
  shareableAnswer,
  t,
  UNCONDITIONED,
} from '#core';
import { allowedFollowUps, mayAsk, mayDo } from '../access/index.ts';
import { canonical } from './canonical.ts';
import type { CallMessage, Calls } from './engine/wire.ts';

/** Data this many days behind the calendar is not what "yesterday" means; such words then count from its as-of day. */
const STALE_DAYS = 7;
/** Two days far enough apart that every word told from today means another period. */
const FAR_DAYS = 800;

/** Answers questions about one version of a workbook, in both languages. */
export class Answering {
  private readonly analysis: Analysis;

  private readonly hiddenUpTo: number;

  /** @param hiddenUpTo groups of 1 to this many customers are hidden */
  constructor(analysis: Analysis, hiddenUpTo: number = HIDDEN_UP_TO) {
    this.analysis = analysis;
    this.hiddenUpTo = hiddenUpTo;
  }

  /** Makes the words and counts that every first question needs, so that nobody waits for them. */
  warmUp(): void {
    const today = this.analysis.asOf ?? 0;
    for (const language of ['zh', 'en'] as const) this.contents({ language }, today);
    for (const question of commonQuestions()) {
      try {
        shareableAnswer(this.analysis, question, { hiddenUpTo: this.hiddenUpTo });
      } catch (error) {
        // A question this workbook has no columns for.
        if (!(error instanceof LensError)) throw error;
      }
    }
  }

  /** @throws LensError what the call refuses */
  call(call: CallMessage): Calls[CallMessage['name']]['gives'] {
    if (call.name === 'ask') return this.ask(call.takes, call.today);
    if (call.name === 'summary') return this.summary(call.takes);
    return this.contents(call.takes, call.today);
  }

  private ask(request: Calls['ask']['takes'], realDay: Day): Calls['ask']['gives'] {
    const analysis = this.in(request.language);
    const today = todayOf(analysis, realDay);
    if (!('text' in request.asked)) return this.reply(request.asked.question, request, []);
    const { text } = request.asked;
    const parsed = parseQuestion(text, analysis, today, request.previous);
    if ('suggestions' in parsed) {
      const mayPress = (words: string): boolean => {
        const meant = parseQuestion(words, analysis, today);
        return 'suggestions' in meant || mayAsk(request.role, meant) === null;
      };
      return clarification(parsed, request.language, mayPress);
    }
    const caveats: string[] = [];
    if (today !== realDay && isToldFromToday(parsed, text, analysis, today, request.previous)) {
      const params = { asOf: isoDay(today), period: parsed.period?.label ?? '' };
      caveats.push(t(request.language, 'bot.workbook-today-is-as-of', params));
    }
    return this.reply(parsed, request, caveats);
  }

  private reply(
    question: Question,
    { language, role, earlier }: Calls['ask']['takes'],
    caveats: readonly string[],
  ): Calls['ask']['gives'] {
    const reply = this.guarded(question, language, role, earlier);
    if (reply.kind !== 'answer' || caveats.length === 0) return reply;
    return {
      ...reply,
      answer: { ...reply.answer, caveats: [...caveats, ...reply.answer.caveats] },
    };
  }

  /** What costs time is kept by the analysis for whoever asks; only what this person was told is theirs. */
  private guarded(
    question: Question,
    language: Language,
    role: Calls['ask']['takes']['role'],
    earlier: readonly Question[],
  ): Calls['ask']['gives'] {
    const refuse = ({ code, params }: Note) =>
      ({ kind: 'refused', text: t(language, code, params) }) as const;
    const notAllowed = mayAsk(role, question);
    if (notAllowed !== null) return refuse(notAllowed);
    const { answer, refused } = shareableAnswer(this.in(language), question, {
      earlier,
      hiddenUpTo: this.hiddenUpTo,
    });
    if (refused !== null) return refuse(refused);
    const followUps = allowedFollowUps(role, answer.followUps);
    return { kind: 'answer', answer: { ...answer, followUps } };
  }

  private summary({ language, role }: Calls['summary']['takes']): Calls['summary']['gives'] {
    const analysis = this.in(language);
    // Without its segments, an analysis has no sentence, action or table about them.
    const told = mayDo(role, 'segments') === null ? analysis : withoutSegments(analysis);
    const summary = campaignSummary(told);
    if ('code' in summary) throw new LensError(summary.code, summary.params);
    return { summary };
  }

  private contents(
    { language }: Calls['contents']['takes'],
    realDay: Day,
  ): Calls['contents']['gives'] {
    const analysis = this.in(language);
    return questionContents(analysis, todayOf(analysis, realDay));
  }

  /** The same analysis, told in a language. */
  private in(language: Language): Analysis {
    return analysisIn(this.analysis, language);
  }
}

/** What is asked of most workbooks, of all its dates, where counting takes longest. */
function* commonQuestions(): Generator<Question> {
  for (const metric of ['revenue', 'buyers', 'repeat_rate', 'new_customers'] as const) {
    for (const dimension of [null, 'channel', 'category', 'city', 'segment', 'month'] as const) {
      yield { ...UNCONDITIONED, metric, dimension };
    }
  }
}

/**
 * The day that "yesterday" and "last month" are told from: the real one, as long as the data keep up with
 * it; else their as-of day, and always that day when it was set by hand.
 */
export function todayOf(
  analysis: Pick<Analysis, 'asOf' | 'settings' | 'cleaned'>,
  realDay: Day,
): Day {
  const asOf = analysis.asOf ?? analysis.cleaned.lastDay;
  if (asOf === null) return realDay;
  const set = analysis.settings.asOf !== null;
  return set || realDay < asOf || realDay - asOf > STALE_DAYS ? asOf : realDay;
}

/** The period of a question would be another one on another day. */
function isToldFromToday(
  question: Question,
  text: string,
  analysis: Analysis,
  today: Day,
  previous: Question | null,
): boolean {
  if (question.period === null) return false;
  const other = parseQuestion(text, analysis, today - FAR_DAYS, previous);
  return !('period' in other) || canonical(other.period) !== canonical(question.period);
}

function clarification(
  { note, suggestions, choices = [] }: Clarification,
  language: Language,
  mayPress: (question: string) => boolean,
): Calls['ask']['gives'] {
  const text = t(language, note.code, note.params);
  return {
    kind: 'clarification',
    text,
    suggestions: suggestions.filter(mayPress),
    choices: choices.filter(({ question }) => mayPress(question)),
  };
}

function withoutSegments(analysis: Analysis): Analysis {
  return {
    ...analysis,
    segmentation: null,
    cleaned: { ...analysis.cleaned, typedSegments: null },
  };
}
