import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Page } from '../components/ui/page.tsx';
import { shellTexts } from '../i18n/shell.ts';
import { useTexts } from '../i18n/texts.ts';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { notFound } = useTexts(shellTexts);
  return (
    <Page title={notFound.title}>
      <Text mb="md">{notFound.text}</Text>
      <Anchor component={Link} to="/">
        {notFound.back}
      </Anchor>
    </Page>
  );
}
