import { Button, type ButtonProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { IconCheck, IconCopy } from './icons.tsx';
import { showToast } from './toasts.tsx';

const SHOWN_MS = 2_000;

/** Copies a text and says so. */
export function CopyButton({
  text,
  label,
  ...props
}: { readonly text: string | (() => string | Promise<string>); readonly label?: string } & Pick<
  ButtonProps,
  'size' | 'variant'
>) {
  const t = useTexts(shellTexts);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
      setCopied(true);
    } catch {
      // Browsers have a clipboard only over https and on the own machine.
      showToast(t.copyFailed, 'warning');
    }
  }

  return (
    <Button
      size="xs"
      variant="default"
      {...props}
      leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{copied ? t.copied : (label ?? t.copy)}</span>
    </Button>
  );
}
