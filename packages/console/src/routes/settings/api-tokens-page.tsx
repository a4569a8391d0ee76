import { Page } from '../../components/ui/page.tsx';
import { settingsTexts } from '../../i18n/settings.ts';
import { useTexts } from '../../i18n/texts.ts';

export function ApiTokensPage() {
  const t = useTexts(settingsTexts).apiTokens;
  return <Page title={t.title}>{null}</Page>;
}
