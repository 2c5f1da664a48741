import { BACKWARD_WORDS, STEP_KINDS, STEP_WORDS, type StepKind } from './step-words.ts';

/** What the name of an event says; `broad` where it only counts when no other event is of the kind. */
export interface KindMatch {
  readonly kind: StepKind;
  readonly broad: boolean;
}

/**
 * The name of an event in one spelling: full-width forms, capitals, camelCase and separators evened out.
 *
 * @example
 * plainName('AddToCart') // => 'add to cart'
 * plainName('add_to-cart ') // => 'add to cart'
 * plainName('商品浏览') // => '商品浏览'
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_\-–—/·.:|]+/g, ' ')
    .trim();
}

/**
 * The kind of step an event is by its name: the longest word found decides, the later kind where two
 * are as long. `null` when no word is known, or the name tells of a failure or a way back.
 *
 * @example
 * stepKind('email_open') // => { kind: 'open', broad: false }
 * stepKind('点击下单') // => { kind: 'purchase', broad: false }
 * stepKind('payment_error') // => null
 */
export function stepKind(name: string): KindMatch | null {
  const plain = plainName(name);
  if (isBackward(plain)) return null;
  let best: KindMatch | null = null;
  let longest = 0;
  const consider = (kind: StepKind, word: string, broad: boolean) => {
    if (word.length < longest) return;
    longest = word.length;
    best = { kind, broad };
  };
  for (const kind of STEP_KINDS) {
    const { within, whole, broad } = STEP_WORDS[kind];
    for (const word of broad) if (holds(plain, word)) consider(kind, word, true);
    for (const word of whole) if (plain === word) consider(kind, word, false);
    for (const word of within) if (holds(plain, word)) consider(kind, word, false);
  }
  return best;
}

/** The event tells of a failure or a way back: an error, a cancellation, an opt-out. */
export function isBackward(name: string): boolean {
  const plain = plainName(name);
  return BACKWARD_WORDS.some((word) => holds(plain, word));
}

/** Chinese words stand anywhere; English ones between spaces or at the ends. */
function holds(plain: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return plain.replaceAll(' ', '').includes(word);
  return ` ${plain} `.includes(` ${word} `);
}
