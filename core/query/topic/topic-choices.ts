import type { Analysis } from '../../analysis/index.ts';
import type { Day } from '../../basics/index.ts';
import { t } from '../../i18n/index.ts';
import { isChinese, normaliseText } from '../normalise.ts';
import { tokenise } from '../tokens.ts';
import type { Choice, TopicId } from '../types.ts';
import { TOPIC_HINTS } from '../words/topic-hints.ts';
import { TOPIC_WORDS } from '../words/topic-words.ts';
import { readTopic } from './read-topic.ts';
import { topicLexicon } from './topic-lexicon.ts';
import { isOffered, TOPIC_IDS, TOPICS } from './topics.ts';

/** Topics to choose from: those a question names, and those that something in it hints at. */
export interface TopicChoices {
  readonly named: readonly Choice[];
  readonly hinted: readonly Choice[];
}

/** Topics offered beside each other; more would be a list of contents. */
const MOST_OFFERED = 3;

/**
 * Topics a question that was not understood may be about, named in it first, then hinted at; of the one
 * segment it names, where the topic can be told of one. Each is a question that is understood.
 */
export function topicChoices(text: string, analysis: Analysis, today: Day): TopicChoices {
  const normalised = normaliseText(text);
  const calendar = { today, firstDay: analysis.cleaned.firstDay };
  const { tokens } = tokenise(normalised, topicLexicon(analysis), calendar);
  const named = tokens.flatMap((token) => (token.kind === 'topic' ? [token.topic] : []));
  const hinted = TOPIC_IDS.filter((topic) =>
    (TOPIC_HINTS[topic] ?? []).some((hint) => normalised.includes(hint)),
  );
  const segments = new Set(
    tokens.flatMap((token) => (token.kind === 'segment' ? [token.segment] : [])),
  );
  const [segment] = segments;
  const name =
    segments.size === 1
      ? (analysis.segmentation?.segments.find(({ id }) => id === segment)?.name ?? null)
      : null;
  const offered = (topics: readonly TopicId[]) =>
    topics
      .filter((topic) => isOffered(topic))
      .flatMap((topic) => choiceOf(topic, name, analysis, today) ?? [])
      .slice(0, MOST_OFFERED);
  return {
    named: offered([...new Set(named)]),
    hinted: offered(hinted.filter((topic) => !named.includes(topic))),
  };
}

function choiceOf(
  topic: TopicId,
  segment: string | null,
  analysis: Analysis,
  today: Day,
): Choice | null {
  const { language } = analysis.settings;
  const label = t(language, `topic.name.${topic}`);
  const ownLanguage = (word: string) => isChinese(word) === (language === 'zh');
  const words = [label, ...(TOPIC_WORDS[topic] ?? []).filter(ownLanguage)];
  const word = words.find((each) => readTopic(each, analysis, today)?.topic === topic);
  if (word === undefined) return null;
  if (segment !== null && TOPICS[topic].ofSegments) {
    const question = language === 'zh' ? `${segment}${word}` : `${word} of ${segment}`;
    if (readTopic(question, analysis, today)?.topic === topic) {
      return { label: t(language, 'query.choice-topic-of', { topic: label, segment }), question };
    }
  }
  return { label, question: word };
}
