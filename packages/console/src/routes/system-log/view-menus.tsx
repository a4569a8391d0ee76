import { Button, Menu } from '@mantine/core';
import { queryText } from '../../api/client.ts';
import { IconChevronDown, IconDownload, IconLink } from '../../components/ui/icons.tsx';
import { showToast } from '../../components/ui/toasts.tsx';
import { shellTexts } from '../../i18n/shell.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { linkToSearch } from './address.ts';
import { type LogSearch, presetOf, type Selection, withExactRange } from './log-search.ts';

/** Copies a link that shows the same: with a moving range, or with the times that are shown now. */
export function ShareMenu({
  search,
  shown,
}: {
  readonly search: LogSearch;
  readonly shown: { readonly from: number; readonly to: number };
}) {
  const t = useTexts(systemLogTexts);
  const { copyFailed } = useTexts(shellTexts);
  const preset = presetOf(search);

  async function copy(what: LogSearch): Promise<void> {
    try {
      await navigator.clipboard.writeText(linkToSearch(what));
      showToast(t.share.copied);
    } catch {
      // Browsers have a clipboard only over https and on the own machine.
      showToast(copyFailed, 'warning');
    }
  }

  if (preset === undefined)
    return (
      <Button variant="default" leftSection={<IconLink size={16} />} onClick={() => void copy(search)}>
        {t.share.open}
      </Button>
    );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconLink size={16} />}
          rightSection={<IconChevronDown size={16} />}
        >
          {t.share.open}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void copy(search)}>{t.share.moving(t.range.presets[preset])}</Menu.Item>
        <Menu.Item onClick={() => void copy(withExactRange(search, shown.from, shown.to))}>
          {t.share.exact}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Takes all events of the view to a file. The browser stores them as they come, however many there are. */
export function DownloadMenu({
  selection,
  order,
}: {
  readonly selection: Selection;
  readonly order: LogSearch['order'];
}) {
  const t = useTexts(systemLogTexts).download;
  const address = (format: 'csv' | 'ndjson') =>
    `/api/v1/logs/export${queryText({
      ...selection,
      sortOrder: order === 'asc' ? 'ASCENDING' : 'DESCENDING',
      format,
    })}`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          rightSection={<IconChevronDown size={16} />}
        >
          {t.open}
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw={280}>
        <Menu.Item component="a" href={address('csv')} download>
          {t.csv}
        </Menu.Item>
        <Menu.Item component="a" href={address('ndjson')} download>
          {t.ndjson}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t.note}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
