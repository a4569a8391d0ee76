import { Alert, Code, List, Stack, Text } from '@mantine/core';
import type { Inbox, InboxCheck } from '@postroad/server/api';
import { ApiErrorAlert } from '../../../components/ui/api-error-alert.tsx';
import { CodeBlock } from '../../../components/ui/code-block.tsx';
import { IconAlertTriangle, IconCircleCheck } from '../../../components/ui/icons.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { inboxesTexts } from '../../../i18n/inboxes.ts';
import { useTexts } from '../../../i18n/texts.ts';

/** More folders only push away what follows. */
const SHOWN_FOLDERS = 8;

/** What one login to an inbox showed. */
export function CheckResult({
  inbox,
  check,
  error,
}: {
  readonly inbox: Pick<Inbox, 'name'>;
  readonly check: InboxCheck | undefined;
  readonly error: unknown;
}) {
  const t = useTexts(inboxesTexts);
  const { duration } = useFormat();
  if (check === undefined) return <ApiErrorAlert error={error} />;
  const { problem, folders } = check;
  if (problem !== undefined)
    return (
      <Alert color="red" title={`${inbox.name}: ${t.checkFailed}`} icon={<IconAlertTriangle />} role="alert">
        <Stack gap="xs">
          <Text size="sm">{problem.message}</Text>
          <Text size="sm" fw={600}>
            {problem.fix}
          </Text>
          {problem.reply === undefined ? null : (
            <div>
              <Text size="sm" mb={4}>
                {t.reply}
              </Text>
              <CodeBlock wrap label={t.reply} code={problem.reply} />
            </div>
          )}
        </Stack>
      </Alert>
    );
  const more = folders.length - SHOWN_FOLDERS;
  return (
    <Alert color="green" title={inbox.name} icon={<IconCircleCheck />} role="status">
      <Text size="sm">{t.checkOk(folders.length)}</Text>
      <List size="sm" my={4}>
        {folders.slice(0, SHOWN_FOLDERS).map(({ path, kind }) => (
          <List.Item key={path}>
            <Code>{path}</Code>
            {kind === 'other' ? null : ` ${t.kinds[kind]}`}
          </List.Item>
        ))}
        {more > 0 ? <List.Item>{t.allFolders(more)}</List.Item> : null}
      </List>
      <Text size="xs">{t.checkTime(duration(check.durationMs))}</Text>
    </Alert>
  );
}
