import { plural } from '../plural.ts';

/** Set-up, invitation, signing in, the own account. */
export const session = {
  login: 'Email address',
  password: 'Password',
  displayName: 'Your name',
  showPassword: 'Show or hide the password',
  passwordRule: 'At least 12 characters. A sentence is easy to remember and hard to guess.',
  passwordTooShort: (missing: number) =>
    plural('en', missing, { one: '# more character needed', other: '# more characters needed' }),
  required: 'This is needed.',
  signIn: {
    title: 'Sign in',
    action: 'Sign in',
    wrong: 'Email address or password is wrong.',
    wrongHint: 'Forgotten? An administrator can make a new link for you under Settings › Administrators.',
    wait: 'Too many tries',
    waitText: (seconds: number) =>
      `You can try again in ${plural('en', seconds, { one: '# second', other: '# seconds' })}.`,
    waitOver: 'You can try again now.',
    setupNeeded: 'There is no administrator yet',
    setupHint:
      'Each start of the service prints a link that sets up the first one. Look at its output, or run “postroad admin setup-link” on its machine.',
  },
  ended: {
    title: 'Your session has ended',
    text: 'Sign in again to go on where you were. What you typed is still here.',
  },
  setUp: {
    title: 'Set up the first administrator',
    text: 'This account may do everything, and invite others.',
    action: 'Set up and sign in',
    done: 'Postroad is already set up.',
    badLink: 'This link does not work any more',
    badLinkText:
      'It works once and for a day. The service prints a new one each time it starts while there is no administrator.',
  },
  invitation: {
    title: 'Set your password',
    text: 'With this you can sign in from now on.',
    action: 'Set password and sign in',
    badLink: 'This link does not work any more',
    badLinkText: 'It works once and for a day. Ask an administrator for a new one.',
  },
  noToken: 'The address holds no link token. Open the link as it was given, with everything after the #.',
  toSignIn: 'Go to the sign-in',
  account: {
    title: 'Your account',
    role: 'Role',
    changePassword: 'Change password',
    currentPassword: 'Current password',
    newPassword: 'New password',
    action: 'Change password',
    changed: 'The password is changed. Your other sessions have ended.',
    wrongCurrent: 'The current password is wrong.',
  },
} as const;
