import { Button } from '@mantine/core';
import type { LogEvent } from '@postroad/server/api';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session.ts';
import { IconMail, IconServer, IconStethoscope } from '../../components/ui/icons.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { linksOf } from './event-links.ts';

/** Links to what an event tells of: the diagnosis, the email server, the test email. */
export function EventLinkList({ event }: { readonly event: LogEvent }) {
  const t = useTexts(systemLogTexts).detail;
  const may = useMay('emailServers.read');
  const { diagnosisId, serverId: emailServerId, testId } = linksOf(event);
  if (!may) return null;
  const look = { size: 'xs', variant: 'light' } as const;
  return (
    <>
      {diagnosisId === undefined ? null : (
        <Button
          {...look}
          leftSection={<IconStethoscope size={16} />}
          renderRoot={(props) => <Link to="/diagnoses/$diagnosisId" params={{ diagnosisId }} {...props} />}
        >
          {t.openDiagnosis}
        </Button>
      )}
      {testId === undefined || emailServerId === undefined ? null : (
        <Button
          {...look}
          leftSection={<IconMail size={16} />}
          renderRoot={(props) => (
            <Link
              to="/email-provider/$emailServerId/tests/$testId"
              params={{ emailServerId, testId }}
              {...props}
            />
          )}
        >
          {t.openTest}
        </Button>
      )}
      {emailServerId === undefined ? null : (
        <Button
          {...look}
          leftSection={<IconServer size={16} />}
          renderRoot={(props) => (
            <Link to="/email-provider/$emailServerId" params={{ emailServerId }} {...props} />
          )}
        >
          {t.openServer}
        </Button>
      )}
    </>
  );
}
