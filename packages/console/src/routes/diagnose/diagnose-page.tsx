import { Page } from '../../components/ui/page.tsx';
import { diagnoseTexts } from '../../i18n/diagnose.ts';
import { useTexts } from '../../i18n/texts.ts';

export function DiagnosePage() {
  const t = useTexts(diagnoseTexts);
  return <Page title={t.title}>{null}</Page>;
}
