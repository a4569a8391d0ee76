import { phrase } from '../languages/phrase.ts';
import { shortName } from './support/certificates.ts';
import { organisation, said, saw } from './support/evidence.ts';
import type { Check, Evidence } from './types.ts';

function hostIn(greeting: string): string | undefined {
  return /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(greeting)?.[1];
}

/** Another machine answers under the configured name: it greets by another name and shows that other name's certificate. */
export const check: Check = {
  id: 'connection-redirected-by-host',
  examine({ session, settings, vantage, controls }, { provider }) {
    const tls = session?.tls;
    const leaf = tls?.chain[0];
    if (session?.greeting === undefined && tls === undefined) return undefined;
    const wanted = organisation(settings.hostReading.cleaned ?? settings.host);
    const greeted = hostIn(session?.greeting?.text ?? '');
    const foreignGreeting = greeted !== undefined && organisation(greeted) !== wanted;
    if (tls === undefined || leaf === undefined || tls.nameMatches || !foreignGreeting) return undefined;
    const certified = leaf.san.map((name) => name.replace(/^DNS:(\*\.)?/, ''));
    const sameStranger = certified.some((name) => organisation(name) === organisation(greeted));
    const ownHost =
      organisation(vantage.hostname) === organisation(greeted) || certified.includes(vantage.hostname);
    const genuine = controls.ports.find(
      (control) => control.tls?.nameMatches === true && control.tls.trusted,
    );
    // A customer's name on a shared server looks the same, so this is only said of hosts whose owner is known, of this
    // very machine, or where another port of the same host shows the right certificate.
    if (!(sameStranger || ownHost)) return undefined;
    if (provider === undefined && !ownHost && genuine === undefined) return undefined;
    const evidence: Evidence[] = [
      saw(
        'settings.host',
        `the settings name ${settings.host}${provider === undefined ? '' : `, a server of ${provider.name}`}`,
      ),
      ...(session?.greeting === undefined ? [] : [said(session.greeting)]),
      saw(
        'session.tls.chain[0]',
        `the certificate is that of ${certified.slice(0, 4).join(', ') || shortName(leaf.subject)}`,
      ),
    ];
    return {
      confidence: 0.95,
      stage: settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      explains: ['tls-cert-hostname-mismatch'],
      evidence,
      args: { detail: phrase('{greeted} answers', { greeted }) },
    };
  },
};
