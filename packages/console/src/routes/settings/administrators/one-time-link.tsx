import { Button, Group, Stack, Text } from '@mantine/core';
import type { Invitation } from '@postroad/server/api';
import { CodeBlock } from '../../../components/ui/code-block.tsx';
import { useTakeFocus } from '../../../components/use-take-focus.ts';
import { administratorsTexts } from '../../../i18n/administrators.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTexts } from '../../../i18n/texts.ts';

/** A one-time link, which nobody sees again once this is closed. */
export function OneTimeLink({
  invitation,
  onDone,
}: {
  readonly invitation: Invitation;
  readonly onDone: () => void;
}) {
  const t = useTexts(administratorsTexts);
  const { dateTime } = useFormat();
  const text = useTakeFocus<HTMLParagraphElement>();
  return (
    <Stack>
      <Text size="sm" ref={text} tabIndex={-1} style={{ outline: 'none' }}>
        {t.linkText(dateTime(invitation.expiresAt))}
      </Text>
      <CodeBlock
        wrap
        label={t.link}
        copyLabel={t.copyLink}
        // Behind the # browsers send it to nobody.
        code={`${location.origin}/invitation#${invitation.token}`}
      />
      <Text size="sm" c="dimmed">
        {t.linkOnce}
      </Text>
      <Group justify="flex-end">
        <Button onClick={onDone}>{t.linkDone}</Button>
      </Group>
    </Stack>
  );
}
