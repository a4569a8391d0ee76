import { defineCause } from './define.ts';

/**
 * The configured SOCKS or HTTP proxy is down, refuses, or wants a login. `detail`: the proxy's own
 * answer.
 */
export const cause = defineCause({
  id: 'proxy-failure',
  stage: 'tcp',
  level: 'blocking',
  actor: 'network',
  title: 'The proxy did not make the connection',
  summary:
    'The proxy in the settings did not connect to {server} ({detail}), so the mail server itself was never reached.',
  explanation:
    'With a proxy configured, only the proxy talks to the mail server. HTTP proxies commonly allow CONNECT to port 443 only, and many want a login of their own. What the mail server would say is not known.',
  fix: [
    'In the settings, check host, port and kind (SOCKS5 or HTTP) of the proxy, and its user name and password if it wants a login.',
    'Ask your network team: "The proxy refuses CONNECT to {server} with the answer in the report. Please allow this host and port for this machine."',
    'If mail may leave directly here, remove the proxy from the settings, and check that no proxy variable in the environment brings it back.',
    "If the answer says that the proxy cannot find or reach the host, check the host name, then have the proxy's own DNS and firewall checked.",
  ],
  decides:
    'An error that comes after the proxy said the connection stands belongs to the mail server, not to the proxy.',
  references: [
    { title: 'RFC 1928 §6, SOCKS5 replies', url: 'https://www.rfc-editor.org/rfc/rfc1928#section-6' },
    { title: 'RFC 9110 §9.3.6, CONNECT', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6' },
    {
      title: 'RFC 9110 §15.5.8, 407 Proxy Authentication Required',
      url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8',
    },
  ],
});
