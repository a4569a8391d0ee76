import { defineVendor } from '../types.ts';

const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const m552 = {
  title: 'SMTP Field Manual: 552',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/552.json',
};
const m501 = {
  title: 'SMTP Field Manual: 501',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/501.json',
};
const rhost = {
  title: 'Sisimai source, Rhost/FrancePTT.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/FrancePTT.pm',
};
const zone = {
  title: "ZoneMTA's bounce rules",
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
};
const kumo = {
  title: "KumoMTA's bounce classifier",
  url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
};
const sec = {
  title: 'Sisimai source, Reason/SecurityError.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/SecurityError.pm',
};

/** Orange and laposte.net, France. Their replies end in a short code such as OFR_416 or LPN007_505. */
export const vendor = defineVendor({
  id: 'orange',
  name: 'Orange (Wanadoo) and La Poste',
  kind: 'provider',
  recognise: {
    hosts: [/(?:^|\.)(?:orange|wanadoo)\.fr$/i, /(?:^|\.)laposte\.net$/i],
    replies: [/\b(?:ofr|lpn|ouk)\d*_\d{3}\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      text: /authentification invalide/i,
      samples: ["550 5.7.0 Code d'authentification invalide OFR_305"],
      sources: [rhost, sec],
    },
    {
      cause: 'auth-required',
      text: /authentification requise/i,
      samples: ['550 5.5.0 Authentification requise. Authentication Required. LPN105_402'],
      sources: [rhost, sec],
    },
    {
      cause: 'too-many-connections',
      text: /trop de connexions|_104\b/i,
      samples: [
        '421 mwinf5c63 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR005_104 [104]',
      ],
      sources: [zone],
    },
    {
      cause: 'ip-blocklisted',
      text: /adresse ip source bloquee pour incident de spam|client host blocked for spamming issues|ont ete bloques par nos services|_(?:101|102|103|510|999)\b/i,
      samples: [
        '550 mwinf5c10 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR006_103 203.0.113.7 [103]',
        '550 mwinf5c14 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=203.0.113.7 [102]',
      ],
      sources: [m550, rhost],
    },
    {
      cause: 'sender-not-permitted',
      text: /mail from not owned by user|_421\b/i,
      samples: ['Mail from not owned by user. LPN105_421.'],
      sources: [rhost],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.8,
      text: /boite du destinataire archivee|le compte du destinataire est bloque|_(?:420|426)\b/i,
      samples: [
        '550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420',
        '550 5.5.0 Le compte du destinataire est bloque. The recipient account isblocked. LPN007_426',
      ],
      sources: [rhost],
    },
    {
      cause: 'message-too-large',
      text: /taille limite du message atteinte|_514\b/i,
      samples: ['Taille limite du message atteinte'],
      sources: [rhost],
    },
    {
      cause: 'sender-address-invalid',
      text: /emetteur invalide|_405\b/i,
      samples: ['501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405 [405]'],
      sources: [m501],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /adresse d au moins un destinataire invalide|_416\b/i,
      samples: ['550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]'],
      sources: [m550],
    },
    {
      cause: 'mailbox-full',
      text: /boite du destinataire pleine|_417\b/i,
      samples: ['552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]'],
      sources: [m552],
    },
    {
      cause: 'message-rejected-content',
      text: /mail rejete\. mail rejected\. ofr_506|_506\b/i,
      samples: ['550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]'],
      sources: [m550],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /mail rejected\. dmarc check failed|_(?:401|517)\b/i,
      samples: [
        '501 5.0.2 Mail rejected. DMARC check failed.',
        '550 5.5.0 SPF: example.com is not allowed to send mail. LPN004_401',
      ],
      sources: [kumo, rhost],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.6,
      text: /^(?!.*_(?:101|102|103|510|999)\b).*(?:veuillez essayer plus tard|service refused, please try later)/i,
      samples: [
        '421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR005_505 [505]',
      ],
      sources: [rhost],
    },
  ],
  checked: '2026-11-23',
});
