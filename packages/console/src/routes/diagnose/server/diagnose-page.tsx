import { useMay } from '../../../api/session.ts';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { IconLock } from '../../../components/ui/icons.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { diagnoseTexts } from '../../../i18n/diagnose.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { Sections } from '../sections.tsx';
import { CheckServer } from './check-server.tsx';

/** Diagnoses any server, without saving it. */
export function DiagnosePage() {
  const t = useTexts(diagnoseTexts);
  const mayCheck = useMay('emailServers.manage');
  return (
    <Page title={t.title} {...(mayCheck ? { description: t.server.description } : {})}>
      <Sections />
      {mayCheck ? <CheckServer /> : <EmptyState icon={IconLock} title={t.server.noRight} />}
    </Page>
  );
}
