/**
 * Everything of the lab that runs inside a namespace although it is written here: named, so that it can be started
 * in a process of its own there.
 */
import type { Server } from 'node:net';
import { createConnectProxy } from '../middleboxes/connect-proxy.ts';
import { createDelayRelay } from '../middleboxes/delay-relay.ts';
import { createHttpAnswer, createSilence, createSlammedDoor } from '../middleboxes/http-answer.ts';
import type { ProxyOptions } from '../middleboxes/proxy-faults.ts';
import { createRelay, type Upstream } from '../middleboxes/relay.ts';
import { createSocks5Proxy } from '../middleboxes/socks5-proxy.ts';
import {
  createBannerMasker,
  createStarttlsStripper,
  type StripMode,
} from '../middleboxes/starttls-stripper.ts';
import { createTlsInterceptor, type InterceptorOptions } from '../middleboxes/tls-interceptor.ts';
import { createResponder, type ResponderOptions } from './responder.ts';

/** A part and how it is set up. Plain data: it is handed over as JSON. */
export type Part =
  | { readonly part: 'responder'; readonly options: ResponderOptions }
  | { readonly part: 'relay'; readonly upstream: Upstream }
  | { readonly part: 'delay-relay'; readonly upstream: Upstream; readonly roundTripMs: number }
  | { readonly part: 'starttls-stripper'; readonly upstream: Upstream; readonly mode: StripMode }
  | { readonly part: 'banner-masker'; readonly upstream: Upstream }
  | { readonly part: 'tls-interceptor'; readonly options: InterceptorOptions }
  | { readonly part: 'http-answer'; readonly status?: string }
  | { readonly part: 'silence' }
  | { readonly part: 'slammed-door'; readonly how: 'close' | 'reset' }
  | { readonly part: 'socks5-proxy'; readonly options?: ProxyOptions }
  | { readonly part: 'connect-proxy'; readonly options?: ProxyOptions };

/** Makes the server; the caller listens. */
export function createPart(part: Part): Server {
  switch (part.part) {
    case 'responder':
      return createResponder(part.options);
    case 'relay':
      return createRelay(part.upstream);
    case 'delay-relay':
      return createDelayRelay(part.upstream, part.roundTripMs);
    case 'starttls-stripper':
      return createStarttlsStripper(part.upstream, part.mode);
    case 'banner-masker':
      return createBannerMasker(part.upstream);
    case 'tls-interceptor':
      return createTlsInterceptor(part.options);
    case 'http-answer':
      return createHttpAnswer(part.status);
    case 'silence':
      return createSilence();
    case 'slammed-door':
      return createSlammedDoor(part.how);
    case 'socks5-proxy':
      return createSocks5Proxy(part.options);
    case 'connect-proxy':
      return createConnectProxy(part.options);
  }
}
