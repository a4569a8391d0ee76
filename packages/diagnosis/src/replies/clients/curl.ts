import { defineClient } from '../phrases.ts';

/** curl and libcurl: exit codes with their texts (https://everything.curl.dev/cmdline/exitcode). */
export const family = defineClient({
  id: 'curl',
  name: 'curl',
  recognise: [
    /\bcurl: \(\d+\)|curl_(?:easy|fetch)|\bCURLE_[A-Z_]+/i,
    /^\* {1,3}(?:Trying|Connected to|Closing connection)/m,
  ],
  errors: [
    {
      cause: 'dns-host-not-found',
      match: /curl: \(6\)|Could not resolve host|CURLE_COULDNT_RESOLVE_HOST/i,
      weight: 'strong',
      unless: /proxy/i,
    },
    {
      cause: 'proxy-failure',
      match:
        /curl: \((?:5|97)\)|Could not resolve proxy|CURLE_COULDNT_RESOLVE_PROXY|CONNECT tunnel failed|Received HTTP code \d+ from proxy/i,
      weight: 'decisive',
    },
    {
      cause: 'tcp-connection-refused',
      match: /curl: \(7\)(?!.{0,120}(?:timed? ?out|unreachable|no route))|CURLE_COULDNT_CONNECT/i,
      weight: 'fair',
    },
    {
      cause: 'tcp-timeout-filtered',
      match: /curl: \(28\)|CURLE_OPERATION_TIMEDOUT|Connection timed out after \d+ milliseconds/i,
      weight: 'fair',
    },
    { cause: 'tls-handshake-failed', match: /curl: \(35\)|CURLE_SSL_CONNECT_ERROR/i, weight: 'weak' },
    {
      cause: 'tls-cert-untrusted-ca',
      match: /curl: \((?:60|51)\)|SSL certificate problem|server certificate verification failed/i,
      weight: 'weak',
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /SSL: no alternative certificate subject name matches|certificate subject name .{0,80} does not match target host|no alternative certificate subject name/i,
      weight: 'decisive',
    },
    {
      cause: 'starttls-not-offered',
      match:
        /curl: \(64\)|CURLE_USE_SSL_FAILED|Requested SSL level failed|STARTTLS not available|STARTTLS denied/i,
      weight: 'strong',
    },
    {
      cause: 'auth-bad-credentials',
      match:
        /curl: \(67\)|CURLE_LOGIN_DENIED|Login denied|The user name, password, or similar was not accepted/i,
      samples: ['Error in curl::curl_fetch_memory(url, handle = h) : Login denied'],
      source: 'https://github.com/rstudio/blastula/issues/127',
      weight: 'fair',
    },
    {
      cause: 'wrong-port-not-smtp',
      match: /curl: \(8\)|weird server reply|Got unexpected smtp-server response/i,
      weight: 'fair',
      unless: /response: (?:4|5)\d\d/i,
    },
    {
      cause: 'tcp-reset',
      match: /curl: \((?:52|56)\)|Empty reply from server|CURLE_RECV_ERROR|Recv failure/i,
      weight: 'fair',
    },
    { cause: 'tls-mode-mismatch', match: /Recv failure.{0,40}465|response reading failed/i, weight: 'hint' },
    { cause: 'client-cert-required', match: /curl: \(58\)/i, weight: 'fair' },
  ],
});
