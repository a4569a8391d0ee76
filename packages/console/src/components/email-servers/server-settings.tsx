import type { EmailServer } from '@postroad/server/api';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from '../diagnosis/diagnosis.module.css';
import { targetWords } from '../diagnosis/shapes.ts';

/** The settings of a server as they are saved. Secrets are not among them. */
export function ServerSettings({ server }: { readonly server: EmailServer }) {
  const texts = useTexts(emailProviderTexts);
  const t = texts.settings;
  const format = useFormat();
  const { proxy, scopes } = server;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t.host, targetWords(server)],
    [t.security, texts.securities[server.security]],
    [t.login, texts.authTypes[server.authType]],
    [t.username, server.username],
    [t.sender, server.fromAddress],
    [t.clientId, server.clientId],
    [t.endpoint, server.tokenEndpoint],
    [t.scopes, scopes?.join(' ')],
    [t.ca, server.ca === undefined ? undefined : t.own],
    [t.mechanism, server.mechanism],
    [t.ehloName, server.ehloName],
    [t.proxy, proxy === undefined ? undefined : `${proxy.protocol}://${targetWords(proxy)}`],
    [t.cleartext, server.allowCleartextLogin === true ? t.allowed : undefined],
    [t.version, format.number(server.configVersion)],
    [t.changed, format.dateTime(server.lastUpdated)],
  ];
  return (
    <dl className={css.pairs}>
      {rows.map(([name, value]) =>
        value === undefined || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
