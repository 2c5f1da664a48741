import { say } from '#core/pane';
import type { CustomerView } from '../../../analysis/views.ts';
import { CellButton, CheckLine, Headline, Notice } from '../../controls/index.ts';
import type { Actions, PaneState } from '../../model.ts';
import { FindCustomer } from './find-customer.tsx';

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** Facts that stand as figures; the others are listed below them. */
const FIGURES = 3;

/** Who stands under the cursor: the segment, why, and what is missing to the next one. */
export function Customer({ state, actions }: Props) {
  const { language, customer, views } = state;
  return (
    <div class="customer">
      {views !== null && <FindCustomer state={state} actions={actions} />}
      {customer === null ? (
        <>
          <h1>{say(language, 'pane.customer.none-title')}</h1>
          <p class="lead">{hint(state)}</p>
        </>
      ) : (
        <Who state={state} actions={actions} customer={customer} />
      )}
    </div>
  );
}

function hint({ language, selected, views }: PaneState): string {
  if (views === null) return say(language, 'pane.customer.first');
  if (selected === null) return say(language, 'pane.customer.none');
  return say(language, 'pane.customer.not-one', selected);
}

function Who({ state, actions, customer }: Props & { readonly customer: CustomerView }) {
  const { language, selected } = state;
  const { segment, next, link, strategy, steps } = customer;
  return (
    <>
      <div class="row">
        <p class="note">
          {say(language, selected !== null ? 'pane.customer.row' : 'pane.customer.found')}
        </p>
        {link !== null && <CellButton link={link} show={actions.show} />}
      </div>
      <h1>{customer.title}</h1>
      <p>
        <span class="chip">{segment ?? say(language, 'pane.customer.no-segment')}</span>
      </p>
      <dl class="facts">
        {customer.facts.slice(0, FIGURES).map(({ label, value }) => (
          <div key={label}>
            <dt class="note">{label}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      <dl class="more-facts">
        {customer.facts.slice(FIGURES).map(({ label, value }) => (
          <div key={label}>
            <dt class="note">{label}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      {segment !== null && customer.why.length > 0 && (
        <section>
          <h2>{say(language, 'pane.customer.why', { segment })}</h2>
          <Conditions language={language} clauses={customer.why} />
        </section>
      )}
      {next !== null && (
        <section>
          <h2>{say(language, 'pane.customer.next', { segment: next.segment })}</h2>
          <Conditions language={language} clauses={next.clauses} />
          {next.text !== '' && (
            <Notice tone="accent">
              <Headline text={next.text} />
            </Notice>
          )}
        </section>
      )}
      <section>
        <h2>{say(language, 'pane.customer.contact')}</h2>
        <ul class="check">
          <CheckLine
            met={customer.contactable}
            text={customer.consentText}
            value={say(language, CONTACT[String(customer.contactable) as keyof typeof CONTACT])}
          />
        </ul>
      </section>
      {steps !== null && (
        <section>
          <h2>{say(language, 'pane.customer.path')}</h2>
          <p>{steps}</p>
        </section>
      )}
      {strategy !== null && strategy !== '' && (
        <section>
          <h2>{say(language, 'pane.customer.strategy')}</h2>
          <p>{strategy}</p>
        </section>
      )}
      <p class="note masked">{say(language, 'pane.customer.masked')}</p>
    </>
  );
}

const CONTACT = {
  true: 'pane.customer.contact-yes',
  false: 'pane.customer.contact-no',
  null: 'pane.customer.contact-unknown',
} as const;

interface ConditionsProps {
  readonly language: PaneState['language'];
  readonly clauses: CustomerView['why'];
}

/** Conditions with a sign and a word for met and not met, and the customer's own value. */
function Conditions({ language, clauses }: ConditionsProps) {
  return (
    <ul class="check">
      {clauses.map(({ met, text, value }) => (
        <CheckLine
          key={text}
          met={met}
          text={text}
          value={value}
          said={say(language, met ? 'pane.customer.met' : 'pane.customer.unmet')}
        />
      ))}
    </ul>
  );
}
