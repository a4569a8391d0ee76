import { Page } from '../../components/ui/page.tsx';
import { settingsTexts } from '../../i18n/settings.ts';
import { useTexts } from '../../i18n/texts.ts';

export function AdministratorsPage() {
  const t = useTexts(settingsTexts).administrators;
  return <Page title={t.title}>{null}</Page>;
}
