import { say } from '#src/language/index.ts';
import { Choice } from '../field.tsx';
import { AmountField } from './amount-field.tsx';
import { ConsentsElsewhere } from './consents-elsewhere.tsx';
import { Part, type SettingsPartProps } from './settings-part.tsx';

/** How contacts are judged: which evidence counts, what the calls are for, how early they stop. */
export function JudgingSettings({ settings, isLocked, set, locale }: SettingsPartProps & { locale: string }) {
  const { judging } = settings;
  return (
    <Part title={say('Judging')} locked={isLocked('judging')}>
      <Choice
        label={say('Which evidence of a place counts')}
        value={judging.strategy}
        choices={{
          'all-evidence': say('All of it: every place it points to must allow the call'),
          'address-first': say('The address; the number where there is none'),
          'number-first': say('The number; the address where it says nothing'),
        }}
        onChange={(strategy) => void set({ judging: { ...judging, strategy } })}
      />
      <Choice
        label={say('Calls are for')}
        value={judging.campaign.purpose}
        choices={{ telemarketing: say('Sales and marketing'), 'debt-collection': say('Debt collection') }}
        onChange={(purpose) =>
          void set({ judging: { ...judging, campaign: { ...judging.campaign, purpose } } })
        }
      />
      <Choice
        label={say('Called by')}
        value={judging.campaign.channel}
        choices={{
          live: say('People'),
          prerecorded: say('Recorded messages'),
          undeclared: say('It is not known'),
        }}
        onChange={(channel) =>
          void set({ judging: { ...judging, campaign: { ...judging.campaign, channel } } })
        }
      />
      <AmountField
        label={say('Minutes before the end of calling hours at which calls stop')}
        value={judging.safetyMarginMinutes}
        min={0}
        max={120}
        onChange={(safetyMarginMinutes) => void set({ judging: { ...judging, safetyMarginMinutes } })}
      />
      <Choice
        label={say('A person’s other numbers')}
        value={judging.otherNumbers}
        choices={{
          count: say('say where the person may be: each of their places must allow the call'),
          alone: say('do not count: each number speaks for itself'),
        }}
        onChange={(otherNumbers) => void set({ judging: { ...judging, otherNumbers } })}
      />
      <ConsentsElsewhere
        said={judging.consentsElsewhere}
        locale={locale}
        now={Date.now}
        onChange={(consentsElsewhere) => void set({ judging: { ...judging, consentsElsewhere } })}
      />
    </Part>
  );
}
