import { type MessageCode, t } from '#core';
import { element, type XmlElement } from './xml.ts';

type Kind = 'images' | 'urls' | 'shortStrings' | 'longStrings';

interface Resource {
  readonly id: string;
  readonly en: string;
  readonly zh: string | null;
}

/** Pictures, addresses and sentences of a manifest, each named once and asked for by its id. */
export class Resources {
  readonly #base: string;
  readonly #kept: Record<Kind, Map<string, Resource>> = {
    images: new Map(),
    urls: new Map(),
    shortStrings: new Map(),
    longStrings: new Map(),
  };

  constructor(base: string) {
    this.#base = base;
  }

  /** An icon of the project in one size. */
  image(icon: string, size: number): string {
    const path = `assets/${icon}-${size}.png`;
    return this.#keep('images', `Icon.${icon}.${size}`, `${this.#base}/${path}`, null);
  }

  /** A file beside the pane's page; another one for readers of Chinese where there is one. */
  url(id: string, path: string, zhPath?: string): string {
    const zh = zhPath === undefined ? null : `${this.#base}/${zhPath}`;
    return this.#keep('urls', id, `${this.#base}/${path}`, zh);
  }

  /** A label, at most 125 characters. */
  short(code: MessageCode): string {
    return this.#sentence('shortStrings', code);
  }

  /** A description, at most 250 characters. */
  long(code: MessageCode): string {
    return this.#sentence('longStrings', code);
  }

  /** A name that is no sentence and stands the same in both languages. */
  fixed(id: string, text: string): string {
    return this.#keep('shortStrings', id, text, text);
  }

  /** The `Resources` element, in the order the schema wants. */
  element(): XmlElement {
    return element('Resources', {}, [
      element('bt:Images', {}, this.#elements('images', 'bt:Image')),
      element('bt:Urls', {}, this.#elements('urls', 'bt:Url')),
      element('bt:ShortStrings', {}, this.#elements('shortStrings', 'bt:String')),
      element('bt:LongStrings', {}, this.#elements('longStrings', 'bt:String')),
    ]);
  }

  #sentence(kind: 'shortStrings' | 'longStrings', code: MessageCode): string {
    const id = code.replace(/^manifest\./, '');
    return this.#keep(kind, id, t('en', code), t('zh', code));
  }

  #keep(kind: Kind, id: string, en: string, zh: string | null): string {
    this.#kept[kind].set(id, { id, en, zh });
    return id;
  }

  #elements(kind: Kind, name: string): readonly XmlElement[] {
    return [...this.#kept[kind].values()].map(({ id, en, zh }) => {
      const override = zh === null ? [] : [element('bt:Override', { Locale: 'zh-CN', Value: zh })];
      return element(name, { id, DefaultValue: en }, override);
    });
  }
}
