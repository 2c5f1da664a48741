import { say } from '#core/pane';
import { SelectField, TextField } from '../../controls/index.ts';
import { readDay } from './setting-value.ts';
import type { GroupProps } from './settings.tsx';

/** The most characters a currency sign has. */
const SIGN_LENGTH = 8;

/** As-of date, campaign type, refunds, duplicates, customers joined, currency. */
export function DataSettings({ state, actions, view }: GroupProps) {
  const { language, views, settings } = state;
  const plan = views?.plan;
  const asOf = settings.asOf === undefined ? (plan?.asOf ?? null) : settings.asOf;
  const { help, choices } = view;
  return (
    <>
      <TextField
        label={help.as_of.label}
        hint={plan?.asOfHint ?? help.as_of.meaning}
        value={asOf ?? ''}
        placeholder={plan?.asOf ?? say(language, 'pane.settings.automatic')}
        inputMode="numeric"
        commit="leave"
        check={(text) =>
          text.trim() === '' || readDay(text) !== null
            ? null
            : say(language, 'pane.settings.date-wanted')
        }
        onTyped={(text) => actions.change({ asOf: readDay(text) })}
      />
      <SelectField
        label={help.campaign_type.label}
        hint={help.campaign_type.meaning}
        value={view.campaignType ?? 'none'}
        options={choices.campaignType}
        onChosen={(value) => {
          const chosen = choices.campaignType.find((one) => one.value === value)?.value ?? 'none';
          actions.change({ campaignType: chosen === 'none' ? null : chosen });
        }}
      />
      <SelectField
        label={help.refunds.label}
        value={view.refunds}
        options={(['net', 'exclude'] as const).map((value) => ({
          value,
          text: say(language, `pane.settings.${value}`),
        }))}
        onChosen={(value) => actions.change({ refunds: value === 'net' ? 'net' : 'exclude' })}
      />
      <SelectField
        label={help.duplicates.label}
        hint={help.duplicates.meaning}
        value={view.duplicates}
        options={(['drop', 'keep'] as const).map((value) => ({
          value,
          text: say(language, `pane.settings.${value}`),
        }))}
        onChosen={(value) => actions.change({ duplicates: value === 'keep' ? 'keep' : 'drop' })}
      />
      <SelectField
        label={help.identity.label}
        hint={help.identity.meaning}
        value={view.identity}
        options={choices.identity}
        onChosen={(value) => {
          const chosen = choices.identity.find((one) => one.value === value);
          if (chosen !== undefined) actions.change({ identity: chosen.value });
        }}
      />
      <TextField
        label={help.currency.label}
        hint={help.currency.meaning}
        value={view.currency ?? ''}
        placeholder={say(language, 'pane.settings.automatic')}
        commit="leave"
        check={(text) =>
          text.trim().length <= SIGN_LENGTH ? null : say(language, 'pane.settings.sign-wanted')
        }
        onTyped={(text) => actions.change({ currency: text.trim() === '' ? null : text.trim() })}
      />
    </>
  );
}
