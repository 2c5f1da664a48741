import type { Language } from '#core';
import { say } from '#core/pane';
import type { PathView } from '../../../analysis/views.ts';

interface Props {
  readonly language: Language;
  readonly path: PathView;
}

/** A number stands inside its bar from this share of the widest bar on. */
const INSIDE = 0.4;

/** Steps of the conversion path as bars, with what is lost between them. */
export function PathBars({ language, path }: Props) {
  const most = Math.max(...path.steps.map(({ customers }) => customers ?? 0), 1);
  return (
    <>
      <div class="gap head" aria-hidden="true">
        <span />
        <span>{say(language, 'pane.results.path-customers')}</span>
        <span class="num">{say(language, 'pane.results.went-on')}</span>
      </div>
      <ol class="funnel">
        {path.steps.map((step) => {
          const share = (step.customers ?? 0) / most;
          const width = `${100 * share}%`;
          const inside = share >= INSIDE;
          return (
            <li key={step.label}>
              <div class="fs">
                <span class="k">{step.label}</span>
                <span class="bar">
                  <i style={{ width }} />
                  <em class={inside ? 'in' : ''} style={inside ? {} : { left: width }}>
                    {step.customers?.toLocaleString('en') ?? say(language, 'pane.results.hidden')}
                  </em>
                </span>
              </div>
              {step.left !== null && (
                <div class="gap">
                  <span />
                  <span class={step.largest ? 'most' : ''}>
                    {step.left}
                    {step.largest && say(language, 'pane.results.largest-loss')}
                  </span>
                  {step.rateText !== null && (
                    <span class="num">
                      <span aria-hidden="true">{step.rateText}</span>
                      <span class="sr-only">
                        {say(language, 'pane.results.went-on-rate', { rate: step.rateText })}
                      </span>
                    </span>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p class="note">{path.overall}</p>
      <p class="note">{path.definition}</p>
    </>
  );
}
