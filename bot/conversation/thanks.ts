/** A longer text is more than thanks, whatever it is made of. */
const LONGEST = 60;
const POLITE =
  /(?:非常|太|多|十分)?(?:感谢|谢谢|谢了|谢啦|谢)(?:你|您|啦|了|哈)?|辛苦了?|好的?|收到|明白了?|知道了|懂了|了解|没事了?|不用了|ok(?:ay)?|thanks?(?: you)?(?: (?:a lot|so much|very much))?|thx|ty|cheers|great|nice|cool|perfect|got it|lol|ha|哈|嘿|👍|🙏|🎉|😄|:[+\w-]{1,30}:|[\s,，!！。.~～]/giu;

/**
 * Nothing is asked: thanks, a laugh, a thumb up.
 *
 * @example
 * isThanks('谢谢！👍') // => true
 * isThanks('ok thanks, and by channel?') // => false
 * isThanks('') // => false
 */
export function isThanks(text: string): boolean {
  return text !== '' && text.length <= LONGEST && text.replace(POLITE, '') === '';
}
