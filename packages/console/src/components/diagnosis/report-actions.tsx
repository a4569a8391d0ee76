import { Button, Group } from '@mantine/core';
import { send } from '../../api/client.ts';
import { noticeFailure } from '../../app/session-end.ts';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { IconDownload, IconLink } from '../ui/icons.tsx';

/** Hands a diagnosis on to those who cannot sign in here. */
export function ReportActions({ id, isOwnPage }: { readonly id: string; readonly isOwnPage: boolean }) {
  const t = useTexts(diagnosisTexts).actions;
  const language = useLanguage();
  const path = `/api/v1/diagnoses/${encodeURIComponent(id)}`;

  async function markdown(): Promise<string> {
    try {
      return await (await send('GET', path, { query: { format: 'markdown' } })).text();
    } catch (error) {
      noticeFailure(error);
      throw error;
    }
  }

  return (
    <Group gap="xs" role="group" aria-label={t.label}>
      <CopyButton text={markdown} label={t.copy} />
      <Button
        size="xs"
        variant="default"
        component="a"
        href={`${path}?format=html&language=${language}`}
        download={`${id}.html`}
        leftSection={<IconDownload size={16} />}
      >
        {t.html}
      </Button>
      <Button
        size="xs"
        variant="default"
        component="a"
        href={`${path}?format=json&language=${language}`}
        download={`${id}.json`}
        leftSection={<IconDownload size={16} />}
      >
        {t.json}
      </Button>
      {isOwnPage ? null : (
        <ButtonLink
          size="xs"
          variant="default"
          leftSection={<IconLink size={16} />}
          to="/diagnoses/$diagnosisId"
          params={{ diagnosisId: id }}
        >
          {t.open}
        </ButtonLink>
      )}
    </Group>
  );
}
