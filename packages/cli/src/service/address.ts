import type { Configuration } from '@postroad/server';

/** The address that a listener is reached by from this machine. */
export function localAddress({ host, tls }: Pick<Configuration, 'host' | 'tls'>, port: number): string {
  // An address that means "all" is no address to go to.
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const shown = reachable.includes(':') ? `[${reachable}]` : reachable;
  return `${tls === undefined ? 'http' : 'https'}://${shown}:${port}`;
}

/** What links begin with when no request says it. */
export function linkBase(configuration: Configuration, port = configuration.port): string {
  return configuration.publicUrl ?? localAddress(configuration, port);
}
