import { Alert, Stack, Text } from '@mantine/core';
import { ApiFailure } from '../../../api/failure.ts';
import { useMay } from '../../../api/session.ts';
import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { IconLock } from '../../../components/ui/icons.tsx';
import { useTakeFocus } from '../../../components/use-take-focus.ts';
import { diagnoseTexts } from '../../../i18n/diagnose.ts';
import { useTexts } from '../../../i18n/texts.ts';

/** Whether Postroad itself does not allow the connection that a check wanted. */
export function isRefusedByPolicy(error: unknown): error is ApiFailure {
  return (
    error instanceof ApiFailure && error.causes.some(({ cause }) => cause === 'connection-not-permitted')
  );
}

/** That the network policy does not allow a target, why, and the way to where it can be allowed. */
export function RefusedByPolicy({ error }: { readonly error: ApiFailure }) {
  const t = useTexts(diagnoseTexts).server;
  const box = useTakeFocus<HTMLDivElement>();
  const maySeePolicy = useMay('settings.read');
  const mayAllow = useMay('settings.manage');
  return (
    <Alert ref={box} tabIndex={-1} color="orange" role="alert" title={t.refusedByPolicy} icon={<IconLock />}>
      <Stack gap="sm" align="flex-start">
        {error.causes.map(({ errorSummary }) => (
          <Text key={errorSummary} size="sm">
            {/* Before the colon stands the name of the field. */}
            {errorSummary.replace(/^\w+: /, '')}
          </Text>
        ))}
        {mayAllow ? null : <Text size="sm">{t.askForPolicy}</Text>}
        {maySeePolicy ? (
          <ButtonLink to="/settings/network-policy" size="xs" variant="default">
            {t.toPolicy}
          </ButtonLink>
        ) : null}
      </Stack>
    </Alert>
  );
}
