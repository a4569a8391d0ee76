import { Page } from '../../components/ui/page.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';

export function SystemLogPage() {
  const t = useTexts(systemLogTexts);
  return <Page title={t.title}>{null}</Page>;
}
