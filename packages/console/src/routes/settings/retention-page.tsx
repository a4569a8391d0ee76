import { Page } from '../../components/ui/page.tsx';
import { settingsTexts } from '../../i18n/settings.ts';
import { useTexts } from '../../i18n/texts.ts';

export function RetentionPage() {
  const t = useTexts(settingsTexts).retention;
  return <Page title={t.title}>{null}</Page>;
}
