import type { EmailServer } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeEmailServer, keepEmailServer } from '../../api/email-servers.ts';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { useTexts } from '../../i18n/texts.ts';
import { showToast } from '../ui/toasts.tsx';

/** What is to be switched. */
export interface Switching {
  readonly enabled: boolean;
  /** A server that is to be switched off before. */
  readonly insteadOf?: string;
}

/** Switches a server on, which logs in to it first, or off. */
export function useEnabling(server: EmailServer) {
  const t = useTexts(emailProviderTexts);
  const client = useQueryClient();
  return useMutation({
    mutationKey: ['enabling', server.id],
    async mutationFn({ enabled, insteadOf }: Switching) {
      if (insteadOf !== undefined) await changeEmailServer(insteadOf, { enabled: false });
      return changeEmailServer(server.id, { enabled });
    },
    async onSuccess(changed) {
      showToast(changed.enabled ? t.enabled(changed.alias) : t.disabled(changed.alias));
      await keepEmailServer(client, changed);
    },
    onError: () => client.invalidateQueries({ queryKey: ['email-servers'] }),
    onSettled: () => client.invalidateQueries({ queryKey: ['diagnoses', 'list'] }),
  });
}
