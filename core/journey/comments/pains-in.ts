import { DENIALS, HARMLESS, PAIN_WORDS, PAINS, type Pain, UNHAPPY } from './pain-words.ts';

/** A score up to this, of 5, is an unhappy one. */
const UNHAPPY_SCORE = 3;
/** Characters before a complaint in which a denial stands. */
const DENIAL_WINDOW = { zh: 2, en: 12 } as const;

/**
 * What a comment complains about. Words like 太贵 or "broken" say so by themselves unless a denial stands
 * before them; words like 物流 or "delivery" only where the comment is unhappy: by its score, else by
 * its words. A comment with a score above 3 complains of nothing by its topic alone.
 *
 * @param satisfaction 1–5; NaN: not given
 *
 * @example
 * painsIn('等了一周才发货', 2) // => ['delivery']
 * painsIn('Fast delivery, thank you', 5) // => []
 * painsIn('不太贵', Number.NaN) // => []
 */
export function painsIn(comment: string, satisfaction: number): readonly Pain[] {
  const text = comment.normalize('NFKC').toLowerCase();
  const isUnhappy = Number.isNaN(satisfaction)
    ? UNHAPPY.some((word) => holds(withoutHarmless(text), word))
    : satisfaction <= UNHAPPY_SCORE;
  const said = PAINS.filter((pain) =>
    PAIN_WORDS[pain].complaint.some((word) => holds(text, word, isDenied)),
  );
  if (said.length > 0 || !isUnhappy) return said;
  return PAINS.filter((pain) => PAIN_WORDS[pain].topic.some((word) => holds(text, word)));
}

function withoutHarmless(text: string): string {
  return HARMLESS.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text);
}

/**
 * A word stands in a comment and no denial right before it.
 *
 * @param word in lower case
 *
 * @example
 * says('活动价很划算', '划算') // => true
 * says('不划算', '划算') // => false
 */
export function says(comment: string, word: string): boolean {
  return holds(comment.normalize('NFKC').toLowerCase(), word, isDenied);
}

/** A word stands in a text: Chinese ones anywhere, English ones as words, where `unless` doesn't object. */
function holds(
  text: string,
  word: string,
  unless: (text: string, at: number, isHan: boolean) => boolean = () => false,
): boolean {
  const isHan = /\p{Script=Han}/u.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = isHan || (!isLetter(text[at - 1]) && !isLetter(text[at + word.length]));
    if (isWhole && !unless(text, at, isHan)) return true;
  }
  return false;
}

function isDenied(text: string, at: number, isHan: boolean): boolean {
  const before = text.slice(Math.max(0, at - (isHan ? DENIAL_WINDOW.zh : DENIAL_WINDOW.en)), at);
  // A comma or full stop ends what a denial is about.
  const clause = before.split(/[,.;!?，。；！？、]/).at(-1) ?? '';
  return DENIALS.some((denial) =>
    /\p{Script=Han}/u.test(denial) ? clause.endsWith(denial) : clause.split(' ').includes(denial),
  );
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[a-z]/.test(character);
}
