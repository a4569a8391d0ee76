import { type MantineColorScheme, Menu, Text, useMantineColorScheme } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useRef, useState } from 'react';
import { signOut, useSession } from '../api/session.ts';
import type { Icon } from '../components/ui/icon.tsx';
import { IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUserCircle } from '../components/ui/icons.tsx';
import { type Language, languages, setLanguage, useLanguage } from '../i18n/language.ts';
import { shellTexts } from '../i18n/shell.ts';
import { useTexts } from '../i18n/texts.ts';
import { queryClient } from './query-client.ts';
import css from './user-menu.module.css';
import { UserMenuButton } from './user-menu-button.tsx';

const schemes: Readonly<Record<MantineColorScheme, Icon>> = {
  auto: IconDeviceDesktop,
  light: IconSun,
  dark: IconMoon,
};

/** The menu behind the button: who is signed in; language and appearance; the way out. It opens as it comes. */
export function UserMenuDropdown() {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // In the place of the one that was pressed: the focus comes back to it when the menu closes.
    button.current?.focus();
    setOpened(true);
  }, []);
  const t = useTexts(shellTexts);
  const { displayName, login, role } = useSession();
  const navigate = useNavigate();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leaving = useMutation({
    mutationFn: signOut,
    async onSuccess() {
      queryClient.clear();
      await navigate({ to: '/sign-in' });
    },
  });
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={260}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UserMenuButton ref={button} />
      </Menu.Target>
      <Menu.Dropdown>
        <div className={css.who}>
          <Text fw={600}>{displayName}</Text>
          <Text size="sm" c="dimmed">
            {login}
          </Text>
          {role === undefined ? null : (
            <Text size="sm" c="dimmed">
              {t.roles[role]}
            </Text>
          )}
        </div>
        <Menu.Item leftSection={<IconUserCircle />} onClick={() => void navigate({ to: '/account' })}>
          {t.account}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t.language}</Menu.Label>
        {/* biome-ignore lint/a11y/useSemanticElements: a menu holds no form */}
        <div role="group" aria-label={t.language}>
          <Menu.RadioGroup value={language} onChange={(one) => setLanguage(one as Language)}>
            {(Object.keys(languages) as Language[]).map((one) => (
              <Menu.RadioItem key={one} value={one} lang={one} closeMenuOnClick>
                {languages[one]}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </div>
        <Menu.Divider />
        <Menu.Label>{t.theme}</Menu.Label>
        {/* biome-ignore lint/a11y/useSemanticElements: a menu holds no form */}
        <div role="group" aria-label={t.theme}>
          <Menu.RadioGroup value={colorScheme} onChange={(one) => setColorScheme(one as MantineColorScheme)}>
            {(Object.keys(schemes) as MantineColorScheme[]).map((one) => {
              const SchemeIcon = schemes[one];
              return (
                <Menu.RadioItem key={one} value={one} rightSection={<SchemeIcon />} closeMenuOnClick>
                  {t.themes[one]}
                </Menu.RadioItem>
              );
            })}
          </Menu.RadioGroup>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout />} onClick={() => leaving.mutate()}>
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
