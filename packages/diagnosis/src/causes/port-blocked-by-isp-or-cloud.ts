import { defineCause } from './define.ts';

/**
 * Mail ports are dead while other ports work, or the hoster is known to block them. `detail`: the ports
 * that are dead and the ones that answer; `suggestion`: a port that answered.
 */
export const cause = defineCause({
  id: 'port-blocked-by-isp-or-cloud',
  stage: 'tcp',
  level: 'blocking',
  actor: 'network',
  title: 'The hoster or internet provider blocks outgoing mail ports',
  summary:
    'Outgoing connections to {server} get no answer while other ports work ({detail}), which is the pattern of a hoster or internet provider that blocks mail ports.',
  explanation:
    'Many clouds and access providers drop outgoing SMTP to stop spam, without a message and without a trace in your own firewall. Google Cloud, AWS and most Azure subscriptions block port 25; Hetzner Cloud blocks 25 and 465; DigitalOcean, and Linode for new accounts, block 25, 465 and 587. The settings can be right and it still fails.',
  fix: [
    'In the provider settings, use another port of the same provider ({suggestion}). Many providers offer 587 or, where that is blocked too, 2525.',
    'If the port must be this one, open a request at your hoster: "Please lift the outbound block of this SMTP port for our account; we submit mail with a login to {server}." Attach the report.',
    "If the plan never gets SMTP (Railway below Pro, free web services at Render), upgrade the plan, or send through the mail provider's HTTPS interface instead of SMTP.",
    'At home or in an office, ask the internet provider the same question, or send through a relay on 587.',
    'To be sure, run the check for the same server from another network; if it works there, the block is on this side.',
  ],
  decides:
    'If only this one server is silent and others answer on the same port, the cause is tcp-timeout-filtered; if the address was refused with words, it is ip-not-allowlisted or ip-blocklisted.',
  references: [
    {
      title: 'DigitalOcean: Why is SMTP blocked?',
      url: 'https://docs.digitalocean.com/support/why-is-smtp-blocked/',
    },
    {
      title: 'Railway: Outbound networking',
      url: 'https://github.com/railwayapp/docs/blob/main/src/docs/reference/outbound-networking.md',
    },
    {
      title: 'Azure: Troubleshoot outbound SMTP connectivity',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/azure/virtual-network/troubleshoot-outbound-smtp-connectivity',
    },
    {
      title: 'Google Cloud: Sending email from an instance',
      url: 'https://cloud.google.com/compute/docs/tutorials/sending-mail',
    },
    {
      title: 'AWS: port 25 restriction of EC2',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html#port-25-throttle',
    },
    {
      title: 'Linode: A new policy to help fight spam',
      url: 'https://www.linode.com/blog/linode/a-new-policy-to-help-fight-spam/',
    },
    {
      title: 'Render: free web services and SMTP ports',
      url: 'https://render.com/changelog/free-web-services-will-no-longer-allow-outbound-traffic-to-smtp-ports',
    },
    { title: 'Hetzner Cloud: servers FAQ', url: 'https://docs.hetzner.com/cloud/servers/faq/' },
    { title: 'RFC 5068 §3.1, submission on 587', url: 'https://www.rfc-editor.org/rfc/rfc5068#section-3.1' },
  ],
});
