import { Code, Group, Stack, Text, Title } from '@mantine/core';
import type { NetworkPolicy } from '@postroad/server/api';
import { networkPolicyTexts } from '../../../i18n/network-policy.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { policyLists } from './policy-draft.ts';

/** The policy for those who may not change it. */
export function ShownPolicy({ policy }: { readonly policy: NetworkPolicy }) {
  const t = useTexts(networkPolicyTexts);
  return policyLists.map((list) => (
    <Stack key={list} gap={4}>
      <Title order={2} size="h3">
        {t.lists[list].title}
      </Title>
      {policy[list].length === 0 ? (
        <Text size="sm" c="dimmed">
          {t.lists[list].none}
        </Text>
      ) : (
        <Group gap="xs">
          {policy[list].map((entry) => (
            <Code key={entry}>{entry}</Code>
          ))}
        </Group>
      )}
    </Stack>
  ));
}
