import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** In place of a server that is not there. */
export function ServerGone() {
  const t = useTexts(emailProviderTexts).gone;
  return (
    <EmptyState
      title={t.title}
      action={
        <ButtonLink variant="default" to="/email-provider">
          {t.back}
        </ButtonLink>
      }
    >
      {t.text}
    </EmptyState>
  );
}
