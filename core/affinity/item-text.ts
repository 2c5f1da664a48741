import { type Language, labelled, t } from '../i18n/index.ts';
import type { Item } from './types.ts';

/**
 * An item as machines read it: its value, after its kind where several kinds are mixed.
 *
 * @example
 * itemKey({ kind: 'channel', value: 'app' }, true) // => 'channel:app'
 * itemKey({ kind: 'product', value: 'Tea' }, false) // => 'Tea'
 */
export function itemKey({ kind, value }: Item, mixed: boolean): string {
  return mixed ? `${kind}:${value}` : value;
}

/**
 * An item as people read it.
 *
 * @example
 * itemText({ kind: 'channel', value: '微信' }, true, 'zh') // => '渠道：微信'
 */
export function itemText({ kind, value }: Item, mixed: boolean, language: Language): string {
  if (!mixed) return value;
  const name = kind === 'item' ? t(language, 'affinity.item') : t(language, `role.${kind}`);
  return labelled(language, name, value);
}

/** Order of kind, then of value by code unit: the same on every machine. */
export function compareItems(a: Item, b: Item): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.value === b.value) return 0;
  return a.value < b.value ? -1 : 1;
}
