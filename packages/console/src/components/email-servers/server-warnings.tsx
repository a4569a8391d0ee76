import { Alert, Anchor, List, Text } from '@mantine/core';
import type { EmailServer } from '@postroad/server/api';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { useTexts } from '../../i18n/texts.ts';
import { IconAlertTriangle } from '../ui/icons.tsx';

/** What is unusual about saved settings. Nothing where nothing is. */
export function ServerWarnings({ warnings = [] }: Pick<EmailServer, 'warnings'>) {
  const t = useTexts(emailProviderTexts);
  if (warnings.length === 0) return null;
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle />} title={t.warnings} p="sm">
      <List size="sm" spacing={4}>
        {warnings.map(({ field, message, reference }) => (
          <List.Item key={`${field} ${message}`}>
            <Text span size="sm">
              {message}
            </Text>
            {reference === undefined ? null : (
              <>
                {' '}
                <Anchor href={reference} target="_blank" rel="noreferrer" size="sm" underline="always">
                  {t.reference}
                </Anchor>
              </>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
