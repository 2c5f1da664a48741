import { say } from '#core/pane';
import { Button, Icon, Ring } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

const GETS = [
  { picture: 'people', part: 'segments' },
  { picture: 'path', part: 'path' },
  { picture: 'bars', part: 'evaluation' },
] as const;

/** First run: what it does in two lines, and two doors. */
export function Welcome({ state: { language, busy }, actions }: Props) {
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div class="hello">
      <Ring />
      <h1>{say(language, 'pane.welcome.title')}</h1>
      <p class="lead">{say(language, 'pane.welcome.lead')}</p>
      <div class="stack doors">
        <Button kind="primary" disabled={isBlocked(busy)} onPress={actions.insertSample}>
          {say(language, 'pane.welcome.sample')}
        </Button>
        <Button disabled={isBlocked(busy)} onPress={actions.openWorkbook}>
          {say(language, 'pane.welcome.mine')}
        </Button>
      </div>
      <ul class="gets" aria-label={say(language, 'pane.welcome.gets')}>
        {GETS.map(({ picture, part }) => (
          <li key={part}>
            <Icon name={picture} />
            <span>
              <b>{say(language, `pane.welcome.${part}`)}</b>{' '}
              {say(language, `pane.welcome.${part}-detail`)}
            </span>
          </li>
        ))}
      </ul>
      <p class="centred" lang={other === 'zh' ? 'zh-CN' : 'en'}>
        <Button kind="quiet" onPress={() => actions.setLanguage(other)}>
          {say(other, 'language.name')}
        </Button>
      </p>
    </div>
  );
}
