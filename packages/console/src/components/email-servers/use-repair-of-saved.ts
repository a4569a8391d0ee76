import { useNavigate } from '@tanstack/react-router';
import { useMay } from '../../api/session.ts';
import { serverFormTexts } from '../../i18n/server-form.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { RepairPlace } from '../diagnosis/verdict.tsx';

/** The form of a saved server as the place in which a cause is removed; undefined for those who may not change it. */
export function useRepairOfSaved(emailServerId: string | null): RepairPlace | undefined {
  const { fields } = useTexts(serverFormTexts);
  const navigate = useNavigate();
  const may = useMay('emailServers.manage');
  if (emailServerId === null || !may) return undefined;
  return {
    labelOf: (field) => (field === 'toAddress' ? undefined : fields[field]),
    goTo: (field) =>
      void navigate({
        to: '/email-provider/$emailServerId/edit',
        params: { emailServerId },
        search: { field },
      }),
  };
}
