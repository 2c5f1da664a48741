import { say } from '#core/pane';
import type { PlanView } from '../../../analysis/views.ts';
import { Button, DateField, Option } from '../../controls/index.ts';
import { type Actions, isBlocked, type PaneState } from '../../model.ts';
import { Campaign } from './campaign.tsx';

export interface AnalyseProps {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly view: PlanView;
}

/** What to analyse and what to make of it; every default says what it is. */
export function Analyse(props: AnalyseProps) {
  const { state, actions, view } = props;
  const { language, busy, settings } = state;
  const waits = isBlocked(busy);
  const problem = state.views?.problem ?? null;
  const nothing = !view.outputs.some(({ id, ready }) => ready && state.outputs.includes(id));
  return (
    <div class="analyse">
      <h1>{say(language, 'pane.analyse.title')}</h1>
      <Campaign {...props} />
      <DateField
        label={say(language, 'pane.analyse.as-of')}
        value={view.asOf}
        hint={view.asOfHint}
        disabled={waits}
        onDay={(asOf) => actions.change({ asOf })}
      />
      {settings.asOf != null && (
        <Button kind="quiet" disabled={waits} onPress={() => actions.change({ asOf: null })}>
          {say(language, 'pane.analyse.as-of-default')}
        </Button>
      )}
      <section>
        <fieldset>
          <legend>
            <h2>{say(language, 'pane.analyse.segments')}</h2>
          </legend>
          <div class="options">
            {view.presets.map(({ id, name, detail }) => (
              <Option
                key={id}
                type="radio"
                name="preset"
                checked={id === view.preset}
                disabled={waits}
                label={name}
                detail={detail}
                onChosen={() => actions.change({ preset: id })}
              />
            ))}
          </div>
        </fieldset>
        <Button kind="link" onPress={() => actions.go('settings')}>
          {say(language, 'pane.analyse.thresholds')}
        </Button>
      </section>
      <section>
        <Outputs {...props} />
      </section>
      <div class="going-on">
        <Button kind="primary" disabled={waits || nothing} onPress={actions.run}>
          {say(language, 'pane.analyse.run')}
        </Button>
      </div>
      <p class="note centred">
        {problem?.text ??
          say(language, nothing ? 'pane.analyse.nothing-chosen' : 'pane.analyse.hint')}
      </p>
    </div>
  );
}

/** The sheets to make; one that can't be made says what is missing. */
function Outputs({ state: { language, busy, outputs }, actions, view }: AnalyseProps) {
  return (
    <fieldset>
      <legend>
        <h2>{say(language, 'pane.analyse.outputs')}</h2>
      </legend>
      <div class="options">
        {view.outputs.map(({ id, label, ready, detail }) => (
          <Option
            key={id}
            type="checkbox"
            name={id}
            checked={ready && outputs.includes(id)}
            disabled={!ready || isBlocked(busy)}
            label={label}
            detail={detail}
            onChosen={(chosen) =>
              actions.choose(
                view.outputs
                  .map((one) => one.id)
                  .filter((one) => (one === id ? chosen : outputs.includes(one))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
