import type { Permission } from '@postroad/server/api';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session.ts';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { IconLock } from '../../components/ui/icons.tsx';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';

/** Something for those who may; others, who followed a link, are told why they see nothing. */
export function OnlyFor({
  permission,
  children,
}: {
  readonly permission: Permission;
  readonly children: ReactNode;
}) {
  const t = useTexts(shellTexts);
  return useMay(permission) ? children : <EmptyState icon={IconLock} title={t.notPermitted} />;
}
