import type { Reference } from '../causes/define.ts';

/** Hosts and ports of many services, MIT-0. */
export const nodemailerWellKnown: Reference = {
  title: "nodemailer's list of well-known services",
  url: 'https://nodemailer.com/smtp/well-known-services',
};

/** Settings a widely used mail client ships; a second witness beside the provider's own page. */
export const fairEmailProviders: Reference = {
  title: "FairEmail's providers",
  url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
};

/** Settings another mail client library ships; a second witness beside the provider's own page. */
export const mailCoreProviders: Reference = {
  title: "MailCore's providers",
  url: 'https://github.com/MailCore/mailcore2/blob/master/resources/providers.json',
};

/** What must be switched on in an account before a mail client can use it. */
export const chatmailProviders: Reference = {
  title: "chatmail's provider database",
  url: 'https://providers.delta.chat/',
};
