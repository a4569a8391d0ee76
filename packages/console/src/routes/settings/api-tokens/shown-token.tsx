import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import type { IssuedApiToken } from '@postroad/server/api';
import { CodeBlock } from '../../../components/ui/code-block.tsx';
import { IconKey } from '../../../components/ui/icons.tsx';
import { useTakeFocus } from '../../../components/use-take-focus.ts';
import { apiTokensTexts } from '../../../i18n/api-tokens.ts';
import { useTexts } from '../../../i18n/texts.ts';

/** A new token, and how it is used. Nobody sees it again once this is closed. */
export function ShownToken({
  token: { token, id },
  onDone,
}: {
  readonly token: IssuedApiToken;
  readonly onDone: () => void;
}) {
  const t = useTexts(apiTokensTexts);
  const text = useTakeFocus<HTMLDivElement>();
  return (
    <Stack>
      <Alert color="blue" icon={<IconKey />} ref={text} tabIndex={-1}>
        {t.shownText}
      </Alert>
      <CodeBlock wrap label={t.token} copyLabel={t.copyToken} code={token} />
      <div>
        <Text size="sm" fw={600} mb={4}>
          {t.example}
        </Text>
        {/* Without the token: commands stay in the shell's history. */}
        <CodeBlock
          label={t.exampleLabel}
          code={`curl -H "Authorization: SSWS $TOKEN" ${location.origin}/api/v1/email-servers`}
        />
      </div>
      <Text size="sm" c="dimmed">
        {t.clientId} <Code>{id}</Code>
      </Text>
      <Group justify="flex-end">
        <Button onClick={onDone}>{t.done}</Button>
      </Group>
    </Stack>
  );
}
