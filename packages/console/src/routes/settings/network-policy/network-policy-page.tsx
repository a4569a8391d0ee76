import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../api/session.ts';
import { LoadFailed } from '../../../components/ui/load-failed.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { ListSkeleton } from '../../../components/ui/skeletons.tsx';
import { networkPolicyTexts } from '../../../i18n/network-policy.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { OnlyFor } from '../only-for.tsx';
import { BuiltIn } from './built-in.tsx';
import { PolicyForm } from './policy-form.tsx';
import { networkPolicyQuery } from './queries.ts';
import { ShownPolicy } from './shown-policy.tsx';

/** What the service may connect to. */
export function NetworkPolicyPage() {
  const t = useTexts(networkPolicyTexts);
  return (
    <Page title={t.title} description={t.description}>
      <OnlyFor permission="settings.read">
        <Policy />
      </OnlyFor>
    </Page>
  );
}

function Policy() {
  const t = useTexts(networkPolicyTexts);
  const mayChange = useMay('settings.manage');
  const policy = useQuery({ ...networkPolicyQuery, refetchOnWindowFocus: false });
  if (policy.isPending) return <ListSkeleton rows={4} height={96} />;
  if (policy.isError) return <LoadFailed error={policy.error} onRetry={() => void policy.refetch()} />;
  return (
    <Stack gap="xl">
      {mayChange ? (
        <PolicyForm saved={policy.data} />
      ) : (
        <>
          <ShownPolicy policy={policy.data} />
          <Text size="sm" c="dimmed">
            {t.readOnly}
          </Text>
        </>
      )}
      <BuiltIn builtIn={policy.data.builtIn} />
    </Stack>
  );
}
