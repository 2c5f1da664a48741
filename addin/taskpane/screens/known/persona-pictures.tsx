import { useState } from 'preact/hooks';
import type { Language } from '#core';
import { say } from '#core/pane';
import type { PersonaPicture } from '../../../analysis/views.ts';
import { Button, SelectField } from '../../controls/index.ts';

interface Props {
  readonly language: Language;
  /** At least one. */
  readonly pictures: readonly PersonaPicture[];
}

/** The persona of one segment as a picture: whole, or large enough to be read in a narrow pane. */
export function PersonaPictures({ language, pictures }: Props) {
  const [id, choose] = useState(pictures[0]!.id);
  const [large, setLarge] = useState(false);
  const { name, source, words } = pictures.find((one) => one.id === id) ?? pictures[0]!;
  const title = say(language, 'pane.personas.title');
  return (
    <section class="portrait">
      <h2>{title}</h2>
      {pictures.length > 1 && (
        <SelectField
          label={say(language, 'pane.personas.segment')}
          value={id}
          options={pictures.map((one) => ({ value: one.id, text: one.name }))}
          onChosen={choose}
        />
      )}
      <figure aria-label={title} {...(large ? { class: 'large', tabIndex: 0 } : {})}>
        <img src={source} alt={say(language, 'pane.personas.picture', { name, words })} />
      </figure>
      <Button kind="quiet" onPress={() => setLarge(!large)}>
        {say(language, large ? 'pane.personas.smaller' : 'pane.personas.larger')}
      </Button>
    </section>
  );
}
