import { Text } from '@mantine/core';
import type { ArrivalReport } from '@postroad/server/api';
import { testEmailTexts } from '../../i18n/test-email.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from './arrival.module.css';

type Authentication = NonNullable<ArrivalReport['authentication']>;

/** SPF, DKIM and DMARC of the copy that arrived: what we judge, and what the receiver said. */
export function ArrivalAuthentication({ authentication }: { readonly authentication: Authentication }) {
  const t = useTexts(testEmailTexts).arrival;
  const { compared, notes, notJudged, judged } = authentication;
  return (
    <div>
      <Text fw={600} size="sm" mb={4}>
        {t.authentication}
      </Text>
      {notJudged === undefined ? null : <Text size="sm">{notJudged}</Text>}
      {compared.length === 0 ? null : (
        <table className={css.methods}>
          <thead>
            <tr>
              <th scope="col">{t.method}</th>
              <th scope="col">{t.ours}</th>
              <th scope="col">{t.receivers}</th>
            </tr>
          </thead>
          <tbody>
            {compared.map(({ method, ours, receivers, agree, explanation }) => (
              <tr key={method}>
                <th scope="row">{method.toUpperCase()}</th>
                <td>
                  {ours ?? t.none}
                  <div className={css.note} lang="en">
                    {detailOf(judged, method)}
                  </div>
                </td>
                <td>
                  {receivers ?? t.none}
                  {agree || ours === undefined || receivers === undefined ? null : (
                    <div className={css.note}>
                      {t.differs} {explanation}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.map((note) => (
        <Text key={note} size="sm" mt={4}>
          {note}
        </Text>
      ))}
    </div>
  );
}

function detailOf(judged: Authentication['judged'], method: 'spf' | 'dkim' | 'dmarc'): string {
  if (judged === undefined) return '';
  if (method === 'dkim')
    return judged.dkim.map(({ domain, comment }) => [domain, comment].filter(Boolean).join(': ')).join('; ');
  const { domain, comment } = judged[method];
  return [domain, comment].filter(Boolean).join(': ');
}
