import type { Permission } from '@postroad/server/api';
import type { Icon } from '../components/ui/icon.tsx';
import {
  IconDashboard,
  IconListDetails,
  IconMailForward,
  IconSettings,
  IconStethoscope,
} from '../components/ui/icons.tsx';
import type { shell } from '../i18n/en/shell.ts';

/** A place in the navigation; its word is in the catalogue. */
export interface NavigationPage {
  readonly word: keyof typeof shell.navigation;
  readonly to:
    | '/'
    | '/email-provider'
    | '/diagnose'
    | '/system-log'
    | '/settings/administrators'
    | '/settings/api-tokens'
    | '/settings/inboxes'
    | '/settings/network-policy'
    | '/settings/retention';
  /** Left out for those who may not. */
  readonly needs: Permission;
  readonly icon?: Icon;
}

/** Pages under one word. */
export interface NavigationGroup {
  readonly word: keyof typeof shell.navigation;
  readonly icon: Icon;
  readonly pages: readonly NavigationPage[];
}

/** The navigation, in its order. */
export const navigation: readonly (NavigationPage | NavigationGroup)[] = [
  { word: 'overview', to: '/', needs: 'emailServers.read', icon: IconDashboard },
  {
    word: 'customizations',
    icon: IconMailForward,
    pages: [{ word: 'emailProvider', to: '/email-provider', needs: 'emailServers.read' }],
  },
  { word: 'diagnose', to: '/diagnose', needs: 'emailServers.read', icon: IconStethoscope },
  {
    word: 'reports',
    icon: IconListDetails,
    pages: [{ word: 'systemLog', to: '/system-log', needs: 'logs.read' }],
  },
  {
    word: 'settings',
    icon: IconSettings,
    pages: [
      { word: 'administrators', to: '/settings/administrators', needs: 'administrators.manage' },
      { word: 'apiTokens', to: '/settings/api-tokens', needs: 'settings.read' },
      { word: 'inboxes', to: '/settings/inboxes', needs: 'emailServers.read' },
      { word: 'networkPolicy', to: '/settings/network-policy', needs: 'settings.read' },
      { word: 'retention', to: '/settings/retention', needs: 'settings.read' },
    ],
  },
];
