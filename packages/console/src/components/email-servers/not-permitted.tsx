import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconLock } from '../ui/icons.tsx';

/** In place of a form that somebody came to by its address and may not use. */
export function NotPermitted() {
  const t = useTexts(shellTexts);
  return <EmptyState icon={IconLock} title={t.notPermitted} />;
}
