import { defineVendor } from '../types.ts';

const pg = {
  title: 'Postgrey source',
  url: 'https://github.com/schweikert/postgrey/blob/master/postgrey',
};
const rg = {
  title: 'Rspamd source, greylist.lua',
  url: 'https://github.com/rspamd/rspamd/blob/master/src/plugins/lua/greylist.lua',
};
const mc = {
  title: "mailcow's Rspamd configuration, greylist.conf",
  url: 'https://github.com/mailcow/mailcow-dockerized/blob/master/data/conf/rspamd/local.d/greylist.conf',
};
const m450 = {
  title: 'SMTP Field Manual: 450',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/450.json',
};
const m451 = {
  title: 'SMTP Field Manual: 451',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/451.json',
};
const zone = {
  title: "ZoneMTA's bounce rules",
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
};

/** What greylisting filters say behind any server: Postgrey, Rspamd, SQLgrey, ZEROSPAM and those that say it in plain words. */
export const vendor = defineVendor({
  id: 'greylisting',
  name: 'Greylisting filters (Postgrey, Rspamd and others)',
  kind: 'software',
  recognise: {
    replies: [/\bgrey-?list/i, /\bpostgrey\b/i],
  },
  rules: [
    {
      cause: 'greylisted',
      text: /\bgr[ea]y-?\s?list(?:ed|ing)\b/i,
      samples: [
        '450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.com.html',
        '451 4.7.1 <user@example.com>: Recipient address rejected: Greylisted for 5 minutes',
        '450 4.2.0 <user@example.com>: Recipient address rejected: example.com greylisted for 60 seconds by ZEROSPAM',
        '451 4.7.1 Greylisted, please try again later',
      ],
      sources: [pg, m451, m450, mc, zone],
    },
    {
      cause: 'greylisted',
      confidence: 0.75,
      codes: [450, 451],
      text: /^(?:<[^>]*>: )?(?:recipient address rejected: )?try again later\.?$/i,
      samples: ['451 4.7.1 Try again later'],
      sources: [rg, m451],
    },
  ],
  checked: '2026-11-23',
});
