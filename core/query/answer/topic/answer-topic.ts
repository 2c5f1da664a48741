import type { Analysis } from '../../../analysis/index.ts';
import { type Note, note } from '../../../basics/index.ts';
import { t } from '../../../i18n/index.ts';
import { sharedWith, TOPICS } from '../../topic/topics.ts';
import type { Answer, Question, TopicId } from '../../types.ts';
import { told } from '../explain/told.ts';
import type { ShareGuard } from '../share-guard.ts';
import { MOST_ROWS, moreRows, partsOf, readingOf } from './frame.ts';
import { sharedTopic } from './shared-topic.ts';
import { sentences, toldOf } from './told-of.ts';

/** Notes told with an answer; the sheet has the rest. */
const MOST_NOTES = 3;

/**
 * What stands behind the tables, from the sheet of its part: the headline, the best rows, definition and
 * notes. Where others read along (`share`) it is told in rounded rows, without small groups and without
 * sentences that hold numbers.
 */
export function answerTopic(question: Question, analysis: Analysis, share?: ShareGuard): Answer {
  const { topic } = question;
  if (!isKnown(topic)) return inWords(question, analysis, note('problem', 'topic.not-offered'));
  if (share !== undefined && sharedWith(topic) === 'nobody') {
    return inWords(question, analysis, note('problem', 'topic.not-shared'));
  }
  const found = toldOf(question, analysis);
  if ('code' in found) return inWords(question, analysis, found);
  if (share !== undefined) return sharedTopic(question, analysis, found, share);
  const { headline, rows, definition, notes, value = null, n = null } = found;
  const table = rows === null ? null : rows.rows.slice(0, MOST_ROWS);
  const caveats = [
    ...notes.slice(0, MOST_NOTES),
    ...moreRows(analysis, (rows?.rows.length ?? 0) - (table?.length ?? 0)),
  ];
  return told(
    analysis,
    question,
    {
      ...partsOf(question, analysis, rows),
      ...{ headline, definition, value, n, table, caveats },
    },
    sentences(headline, found),
  );
}

/** A question may come back from outside. */
function isKnown(topic: TopicId | undefined): topic is TopicId {
  return topic !== undefined && Object.hasOwn(TOPICS, topic);
}

/** Why there is nothing to tell. */
function inWords(question: Question, analysis: Analysis, { code, params }: Note): Answer {
  const text = t(analysis.settings.language, code, params, 'pane');
  const parts = { question: readingOf(question, analysis), headline: text };
  return told(analysis, question, { ...parts, definition: '', sources: [] }, [text]);
}
