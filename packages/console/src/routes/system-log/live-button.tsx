import { Button, VisuallyHidden } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '../../components/ui/icons.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';

/** Switches the live log on and off. Where it cannot be on, it says why. */
export function LiveButton({
  isOn,
  canBeOn,
  onToggle,
}: {
  readonly isOn: boolean;
  readonly canBeOn: boolean;
  readonly onToggle: () => void;
}) {
  const t = useTexts(systemLogTexts).live;
  if (!canBeOn)
    return (
      // Not `disabled`: what cannot have the focus cannot be asked why.
      <Button
        variant="default"
        leftSection={<IconPlayerPlay size={16} />}
        data-disabled
        aria-disabled
        title={t.notPast}
      >
        {t.start}
        <VisuallyHidden>. {t.notPast}</VisuallyHidden>
      </Button>
    );
  return (
    <Button
      variant={isOn ? 'filled' : 'default'}
      leftSection={isOn ? <IconPlayerStop size={16} /> : <IconPlayerPlay size={16} />}
      onClick={onToggle}
    >
      {isOn ? t.stop : t.start}
    </Button>
  );
}
