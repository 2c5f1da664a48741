import type { Language } from '#core';

const KEY = 'campaign-lens.language';

/**
 * The language the user chose last time; `null`: none, or the browser keeps nothing here.
 *
 * @param partition part of the storage that is this user's; Office gives one to each
 */
export function keptLanguage(partition: string): Language | null {
  try {
    const kept = localStorage.getItem(partition + KEY);
    return kept === 'zh' || kept === 'en' ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the user's language for the next time, where the browser lets us. */
export function keepLanguage(partition: string, language: Language): void {
  try {
    localStorage.setItem(partition + KEY, language);
  } catch {
    // Then Excel's own language counts next time.
  }
}
