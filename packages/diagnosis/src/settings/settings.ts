import type { ProxySettings, Secret } from '@postroad/smtp';
import type { Security } from './effective-security.ts';

/** What is checked: the settings as a person entered them, unchanged. */
export interface CheckSettings {
  /** Name or address, as typed. */
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly username?: string;
  readonly password?: Secret;
  /** OAuth 2: a token as it is, or how to get one. */
  readonly oauth?: OAuthSettings;
  /** Only this SASL mechanism. */
  readonly mechanism?: string;
  readonly from?: string;
  readonly to?: string;
  /** Transmit a message. Without it the check stops after RCPT and resets. */
  readonly send?: boolean;
  /** Absent: this machine's full name, or its address as a literal. */
  readonly ehloName?: string;
  readonly sourceAddress?: string;
  readonly proxy?: ProxySettings;
  /** PEM texts trusted beside the system's store. */
  readonly ca?: readonly string[];
  readonly clientCertificate?: { readonly certificate: string; readonly key: Secret };
  /** Log in where anyone on the path can read it. Default: no. */
  readonly allowCleartextLogin?: boolean;
  /** Look at every address, also when the first works. */
  readonly allAddresses?: boolean;
  /** Ports for the control experiments instead of the usual submission ports. */
  readonly controlPorts?: readonly number[];
  /** Resolvers to ask instead of the system's: `192.0.2.53`, `[2001:db8::53]:5353`. */
  readonly dnsServers?: readonly string[];
  readonly timeouts?: Partial<CheckTimeouts>;
  /** The whole diagnosis, milliseconds. */
  readonly deadlineMs?: number;
}

/** Limits per step in milliseconds. */
export interface CheckTimeouts {
  readonly dns: number;
  readonly connect: number;
  readonly greeting: number;
  readonly tls: number;
  readonly command: number;
  readonly dataEnd: number;
}

/** How an access token is come by. The token endpoint is a stage of failure of its own. */
export type OAuthSettings =
  | { readonly grant: 'token'; readonly accessToken: Secret }
  | {
      readonly grant: 'client-credentials';
      readonly tokenEndpoint: string;
      readonly clientId: string;
      readonly clientSecret: Secret;
      readonly clientAuthentication?: 'basic' | 'post';
      readonly scopes: readonly string[];
    }
  | {
      readonly grant: 'jwt-bearer';
      readonly tokenEndpoint: string;
      readonly issuer: string;
      readonly subject?: string;
      readonly audience?: string;
      readonly keyId?: string;
      /** PKCS #8 PEM. */
      readonly privateKey: Secret;
      readonly clientId?: string;
      readonly scopes: readonly string[];
    }
  | {
      readonly grant: 'refresh-token';
      readonly tokenEndpoint: string;
      readonly clientId: string;
      readonly clientSecret?: Secret;
      readonly refreshToken: Secret;
      readonly scopes?: readonly string[];
    }
  | {
      readonly grant: 'device-code';
      readonly deviceEndpoint: string;
      readonly tokenEndpoint: string;
      readonly clientId: string;
      readonly clientSecret?: Secret;
      readonly scopes: readonly string[];
    };
