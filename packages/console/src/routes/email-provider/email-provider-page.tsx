import { Page } from '../../components/ui/page.tsx';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { useTexts } from '../../i18n/texts.ts';

export function EmailProviderPage() {
  const t = useTexts(emailProviderTexts);
  return <Page title={t.title}>{null}</Page>;
}
