import type { Analysis } from '../../analysis/index.ts';
import { buildLexicon, type Lexicon } from '../lexicon.ts';
import { normaliseText } from '../normalise.ts';
import type { TopicId } from '../types.ts';
import { TOPIC_SMALL_WORDS, TOPIC_WORDS } from '../words/topic-words.ts';
import { isOffered } from './topics.ts';

const lexicons = new WeakMap<Analysis, Lexicon>();

/** The words of a question about an analysis, with those of the topics, which win over others. */
export function topicLexicon(analysis: Analysis): Lexicon {
  let lexicon = lexicons.get(analysis);
  if (lexicon === undefined) {
    lexicon = buildLexicon(analysis, (add) => {
      for (const [topic, words] of Object.entries(TOPIC_WORDS)) {
        const id = topic as TopicId;
        if (isOffered(id)) add(words.map(normaliseText), { kind: 'topic', topic: id });
      }
      add(TOPIC_SMALL_WORDS.map(normaliseText), { kind: 'filler' });
    });
    lexicons.set(analysis, lexicon);
  }
  return lexicon;
}
