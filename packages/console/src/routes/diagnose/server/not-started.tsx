import { Text } from '@mantine/core';
import { ApiFailure } from '../../../api/failure.ts';
import { useMay } from '../../../api/session.ts';
import { ApiErrorAlert } from '../../../components/ui/api-error-alert.tsx';
import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { diagnoseTexts } from '../../../i18n/diagnose.ts';
import { useTexts } from '../../../i18n/texts.ts';

/** Why a check did not begin. What the network policy refuses leads to where it can be allowed. */
export function NotStarted({ error }: { readonly error: unknown }) {
  const t = useTexts(diagnoseTexts).server;
  const maySeePolicy = useMay('settings.read');
  const mayAllow = useMay('settings.manage');
  const isPolicy =
    error instanceof ApiFailure && error.causes.some(({ cause }) => cause === 'connection-not-permitted');
  if (!isPolicy) return <ApiErrorAlert error={error} title={t.failed} />;
  return (
    <ApiErrorAlert error={error} title={t.refusedByPolicy}>
      {mayAllow ? null : <Text size="sm">{t.askForPolicy}</Text>}
      {maySeePolicy ? (
        <ButtonLink to="/settings/network-policy" size="xs" variant="default">
          {t.toPolicy}
        </ButtonLink>
      ) : null}
    </ApiErrorAlert>
  );
}
