import { Button, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Icon } from './icon.tsx';
import { IconFilterOff } from './icons.tsx';

/** In place of a list in which there is nothing yet: why, and what to do. */
export function EmptyState({
  icon: StateIcon,
  title,
  children,
  action,
}: {
  readonly icon?: Icon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <Paper withBorder p="xl">
      <Stack align="center" gap="xs" maw="34rem" mx="auto" ta="center">
        {StateIcon === undefined ? null : <StateIcon size={32} />}
        <Text fw={600}>{title}</Text>
        {children === undefined ? null : (
          <Text component="div" size="sm" c="dimmed">
            {children}
          </Text>
        )}
        {action === undefined ? null : <div>{action}</div>}
      </Stack>
    </Paper>
  );
}

/** In place of a list in which nothing fits the filter. */
export function NoMatch({
  title,
  children,
  onClear,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly onClear: () => void;
}) {
  const t = useTexts(shellTexts);
  return (
    <EmptyState
      icon={IconFilterOff}
      title={title}
      action={
        <Button variant="default" size="xs" onClick={onClear}>
          {t.clearFilter}
        </Button>
      }
    >
      {children}
    </EmptyState>
  );
}
