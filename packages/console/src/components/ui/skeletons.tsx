import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';

/** In place of a list that is on its way. */
export function ListSkeleton({
  rows = 5,
  height = 44,
}: {
  readonly rows?: number;
  readonly height?: number;
}) {
  const t = useTexts(shellTexts);
  return (
    <Stack gap="xs" role="status">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <Skeleton key={row} height={height} />
      ))}
    </Stack>
  );
}

/** In place of a page that is on its way. */
export function PageSkeleton() {
  return (
    <Stack>
      <Skeleton height={32} width="14rem" />
      <ListSkeleton rows={4} />
    </Stack>
  );
}
