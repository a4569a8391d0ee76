import { Page } from '../../components/ui/page.tsx';
import { overviewTexts } from '../../i18n/overview.ts';
import { useTexts } from '../../i18n/texts.ts';

export function OverviewPage() {
  const t = useTexts(overviewTexts);
  return <Page title={t.title}>{null}</Page>;
}
