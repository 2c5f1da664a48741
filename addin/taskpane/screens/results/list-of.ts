import type { Language } from '#core';

/**
 * Items as people list them.
 *
 * @example
 * listOf('zh', ['标签目录', '客户旅程']) // => '标签目录、客户旅程'
 */
export function listOf(language: Language, items: readonly string[]): string {
  return items.join(language === 'zh' ? '、' : ', ');
}
