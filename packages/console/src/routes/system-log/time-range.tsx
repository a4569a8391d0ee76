import { Button, Divider, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { IconCalendar, IconChevronDown } from '../../components/ui/icons.tsx';
import { shellTexts } from '../../i18n/shell.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { type LogSearch, type Preset, presetOf, presets, withExactRange, withPreset } from './log-search.ts';
import css from './system-log.module.css';
import { TimeZoneChoice } from './time-zone-choice.tsx';
import { useRangeTime } from './use-row-time.ts';
import { timeOfWall, wallTimeOf } from './zoned-time.ts';

const OLDEST_MS = 180 * 86_400_000;

/** Which time is shown: one that ends now, or exact times in a zone. */
export function TimeRange({
  search,
  zone,
  shown,
  onChange,
}: {
  readonly search: LogSearch;
  readonly zone: string;
  /** The range in use, in milliseconds since 1970. */
  readonly shown: { readonly from: number; readonly to: number };
  readonly onChange: (search: LogSearch) => void;
}) {
  const t = useTexts(systemLogTexts).range;
  const { close } = useTexts(shellTexts);
  const [open, setOpen] = useState(false);
  const preset = presetOf(search);
  const rangeTime = useRangeTime(zone);
  const label = preset === undefined ? rangeTime(shown.from, shown.to) : t.presets[preset];

  function choose(next: LogSearch): void {
    setOpen(false);
    onChange(next);
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendar size={16} />}
        rightSection={<IconChevronDown size={16} />}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={`${t.label}: ${label}`}
        classNames={{ root: css.range, label: css.rangeLabel }}
      >
        {label}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t.label}
        size="sm"
        closeButtonProps={{ 'aria-label': close }}
      >
        <Stack gap="md">
          <Radio.Group
            label={t.moving}
            value={preset ?? ''}
            onChange={(value) => choose(withPreset(search, value as Preset))}
          >
            <Stack gap={6} mt={6}>
              {(Object.keys(presets) as Preset[]).map((one) => (
                <Radio key={one} value={one} label={t.presets[one]} />
              ))}
            </Stack>
          </Radio.Group>
          <Divider />
          <ExactTimes
            // Other times or another zone: the fields begin anew.
            key={`${shown.from} ${shown.to} ${zone}`}
            zone={zone}
            shown={shown}
            onApply={(from, to) => choose(withExactRange(search, from, to))}
          />
          <Divider />
          <TimeZoneChoice
            zone={search.zone}
            onChange={(next) => {
              const { zone: _, ...rest } = search;
              onChange(next === undefined ? rest : { ...rest, zone: next });
            }}
          />
        </Stack>
      </Modal>
    </>
  );
}

function ExactTimes({
  zone,
  shown,
  onApply,
}: {
  readonly zone: string;
  readonly shown: { readonly from: number; readonly to: number };
  readonly onApply: (from: number, to: number) => void;
}) {
  const t = useTexts(systemLogTexts).range;
  const [from, setFrom] = useState(() => wallTimeOf(shown.from, zone));
  const [to, setTo] = useState(() => wallTimeOf(shown.to, zone));
  const [problem, setProblem] = useState<string>();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const start = timeOfWall(from, zone);
    // To the end of the second that is shown.
    const end = timeOfWall(to, zone);
    const now = Date.now();
    if (start === undefined || end === undefined) setProblem(t.invalid);
    else if (end <= start) setProblem(t.reversed);
    else if (start < now - OLDEST_MS) setProblem(t.tooOld);
    else if (start > now) setProblem(t.inFuture);
    else onApply(start, end + 999);
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Text size="sm" fw={500}>
          {t.exact}
        </Text>
        <TextInput
          type="datetime-local"
          step={1}
          label={t.from}
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          step={1}
          label={t.to}
          value={to}
          error={problem}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <Button type="submit" size="sm" variant="light">
          {t.apply}
        </Button>
      </Stack>
    </form>
  );
}
