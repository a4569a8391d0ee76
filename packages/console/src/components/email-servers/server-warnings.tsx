import { Anchor } from '@mantine/core';
import type { EmailServer } from '@postroad/server/api';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { useTexts } from '../../i18n/texts.ts';
import { IconAlertTriangle } from '../ui/icons.tsx';
import css from './server-warnings.module.css';

/** What is unusual about saved settings. Nothing where nothing is. */
export function ServerWarnings({ warnings = [] }: Pick<EmailServer, 'warnings'>) {
  const t = useTexts(emailProviderTexts);
  if (warnings.length === 0) return null;
  return (
    <ul className={css.warnings} aria-label={t.warnings}>
      {warnings.map(({ field, message, reference }) => (
        <li key={`${field} ${message}`} className={css.warning}>
          <IconAlertTriangle size={16} className={css.icon} />
          <span>
            {message}
            {reference === undefined ? null : (
              <>
                {' '}
                <Anchor href={reference} target="_blank" rel="noreferrer" underline="always" inherit>
                  {t.reference}
                </Anchor>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
