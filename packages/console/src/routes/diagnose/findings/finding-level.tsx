import type { Finding } from '@postroad/server/api';
import { StatusBadge } from '../../../components/ui/status.tsx';
import { findingsTexts } from '../../../i18n/findings.ts';
import { useTexts } from '../../../i18n/texts.ts';

const status = { blocking: 'failed', warning: 'WARN', notice: 'INFO' } as const satisfies Readonly<
  Record<Finding['level'], string>
>;

/** How much a finding weighs. */
export function FindingLevel({ level }: { readonly level: Finding['level'] }) {
  const t = useTexts(findingsTexts);
  return <StatusBadge size="sm" status={status[level]} word={t.levels[level]} />;
}
