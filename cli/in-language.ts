import { type Language, LensError } from '#core';

/** Does some work; what is refused on the way is said in the language of the files. */
export async function inLanguage<Result>(
  language: Language,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LensError) error.language = language;
    throw error;
  }
}
