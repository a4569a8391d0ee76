import type { EmailServer } from '@postroad/server/api';
import { describe, expect, test } from 'vitest';
import { changesOf, draftOf, emptyValues, newServerOf, valuesOf } from './form-values.ts';

const saved: EmailServer = {
  id: 'ces1',
  alias: 'Company mail',
  host: 'smtp.example.com',
  port: 587,
  username: 'app@example.com',
  enabled: false,
  authType: 'BASIC_SMTP_AUTH',
  security: 'starttls',
  fromAddress: 'app@example.com',
  ca: 'PEM',
  configVersion: 3,
  created: '2026-05-03T12:00:00.000Z',
  lastUpdated: '2026-05-03T12:00:00.000Z',
};

const byToken: EmailServer = {
  ...saved,
  authType: 'OAUTH2_CLIENT_CREDENTIALS',
  clientId: 'client',
  tokenEndpoint: 'https://login.example.com/token',
  tokenEndpointAuthMethod: 'CLIENT_SECRET_BASIC',
  scopes: ['one', 'two'],
};

describe('a new server', () => {
  test('says what was entered, and nothing of other kinds of login', () => {
    const values = {
      ...emptyValues,
      alias: 'A',
      host: 'h',
      port: '465',
      username: 'u',
      password: 'p',
      clientId: 'old',
    };
    expect(newServerOf(values)).toEqual({
      alias: 'A',
      host: 'h',
      port: 465,
      username: 'u',
      password: 'p',
      security: 'auto',
      authType: 'BASIC_SMTP_AUTH',
    });
  });

  test('by OAuth has its scopes apart', () => {
    const values = { ...emptyValues, authType: 'OAUTH2_JWT_BEARER_GRANT' as const, scopes: ' one\n two ' };
    expect(newServerOf(values)).toMatchObject({ scopes: ['one', 'two'], signingAlgorithm: 'RS256' });
  });

  test('says that blanks of a password are meant only where somebody said so', () => {
    expect(newServerOf({ ...emptyValues, password: ' p ' })).not.toHaveProperty('acceptPasswordBlanks');
    const meant = { ...emptyValues, password: ' p ', acceptPasswordBlanks: true };
    expect(newServerOf(meant)).toHaveProperty('acceptPasswordBlanks', true);
    // A check takes any password as it is.
    expect(draftOf(meant, undefined)).not.toHaveProperty('acceptPasswordBlanks');
  });
});

describe('changes of a server', () => {
  test.each([
    ['a password', saved],
    ['a token', byToken],
    ['a proxy', { ...saved, proxy: { protocol: 'socks5', host: 'p', port: 1080, username: 'u' } as const }],
    ['a client certificate', { ...saved, clientCertificate: { certificate: 'PEM' } }],
  ])('with %s that was only looked at are none', (_what, server) => {
    expect(changesOf(valuesOf(server), server)).toEqual({});
  });

  test('are what was typed, and null for what was emptied', () => {
    const values = {
      ...valuesOf(saved),
      port: '465',
      security: 'implicit' as const,
      ca: '',
      fromAddress: '',
    };
    expect(changesOf(values, saved)).toEqual({
      port: 465,
      security: 'implicit',
      ca: null,
      fromAddress: null,
    });
  });

  test('leave a saved secret alone until another is typed', () => {
    expect(changesOf({ ...valuesOf(saved), password: 'new' }, saved)).toEqual({ password: 'new' });
  });

  test('to another kind of login take all its fields along, also those that are the same', () => {
    const values = { ...valuesOf(byToken), authType: 'OAUTH2_JWT_BEARER_GRANT' as const, issuer: 'i' };
    expect(changesOf(values, byToken)).toEqual({
      authType: 'OAUTH2_JWT_BEARER_GRANT',
      clientId: 'client',
      tokenEndpoint: 'https://login.example.com/token',
      scopes: ['one', 'two'],
      issuer: 'i',
      signingAlgorithm: 'RS256',
    });
    expect(changesOf({ ...valuesOf(byToken), authType: 'BASIC_SMTP_AUTH', password: 'p' }, byToken)).toEqual({
      authType: 'BASIC_SMTP_AUTH',
      password: 'p',
    });
  });

  test('are checked on top of the saved server', () => {
    expect(draftOf({ ...valuesOf(saved), host: 'other' }, saved)).toEqual({
      emailServerId: 'ces1',
      host: 'other',
    });
  });
});
