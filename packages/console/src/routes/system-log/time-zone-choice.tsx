import { Select } from '@mantine/core';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { browserZone } from './zoned-time.ts';

const OF_BROWSER = '';
const others = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
/** A list of all would be slow to open. */
const SHOWN = 60;

/** In which zone times are shown and typed. */
export function TimeZoneChoice({
  zone,
  onChange,
}: {
  /** Undefined: the browser's. */
  readonly zone: string | undefined;
  readonly onChange: (zone: string | undefined) => void;
}) {
  const t = useTexts(systemLogTexts).range;
  const listed = zone === undefined || others.includes(zone) ? others : [zone, ...others];
  return (
    <Select
      label={t.zone}
      searchable
      limit={SHOWN}
      allowDeselect={false}
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage={t.zoneNotFound}
      data={[
        { value: OF_BROWSER, label: t.zoneOfBrowser(browserZone) },
        ...listed.map((name) => ({ value: name, label: name.replaceAll('_', ' ') })),
      ]}
      value={zone ?? OF_BROWSER}
      onChange={(next) => onChange(next === null || next === OF_BROWSER ? undefined : next)}
    />
  );
}
