// Made by tools/generate-indexes.ts. Do not edit.
import type { Translations } from '../../../languages/phrase.ts';
import { german as aliyunEntry } from './aliyun.ts';
import { german as amazonSesEntry } from './amazon-ses.ts';
import { german as barracudaEntry } from './barracuda.ts';
import { german as brevoEntry } from './brevo.ts';
import { german as ciscoAsaEntry } from './cisco-asa.ts';
import { german as ciscoEsaEntry } from './cisco-esa.ts';
import { german as cloudflareEmailEntry } from './cloudflare-email.ts';
import { german as courierEntry } from './courier.ts';
import { german as cpanelEntry } from './cpanel.ts';
import { german as cpanelHostingEntry } from './cpanel-hosting.ts';
import { german as directadminEntry } from './directadmin.ts';
import { german as dovecotEntry } from './dovecot.ts';
import { german as exchangeServerEntry } from './exchange-server.ts';
import { german as eximEntry } from './exim.ts';
import { german as fastmailEntry } from './fastmail.ts';
import { german as fortimailEntry } from './fortimail.ts';
import { german as gmailEntry } from './gmail.ts';
import { german as gmxWebdeEntry } from './gmx-webde.ts';
import { german as godaddyEntry } from './godaddy.ts';
import { german as googleWorkspaceRelayEntry } from './google-workspace-relay.ts';
import { german as harakaEntry } from './haraka.ts';
import { german as hmailserverEntry } from './hmailserver.ts';
import { german as hostingerEntry } from './hostinger.ts';
import { german as icloudEntry } from './icloud.ts';
import { german as ionosEntry } from './ionos.ts';
import { german as kerioEntry } from './kerio.ts';
import { german as lotusDominoEntry } from './lotus-domino.ts';
import { german as mailRuEntry } from './mail-ru.ts';
import { german as mailenableEntry } from './mailenable.ts';
import { german as mailersendEntry } from './mailersend.ts';
import { german as mailgunEntry } from './mailgun.ts';
import { german as mailjetEntry } from './mailjet.ts';
import { german as mailtrapEntry } from './mailtrap.ts';
import { german as mandrillEntry } from './mandrill.ts';
import { german as mdaemonEntry } from './mdaemon.ts';
import { german as microsoft365Entry } from './microsoft-365.ts';
import { german as mimecastEntry } from './mimecast.ts';
import { german as neteaseEntry } from './netease.ts';
import { german as opensmtpdEntry } from './opensmtpd.ts';
import { german as oracleCloudEntry } from './oracle-cloud.ts';
import { german as ovhEntry } from './ovh.ts';
import { german as pleskEntry } from './plesk.ts';
import { german as policydEntry } from './policyd.ts';
import { german as postfixEntry } from './postfix.ts';
import { german as postmarkEntry } from './postmark.ts';
import { german as proofpointEntry } from './proofpoint.ts';
import { german as protonEntry } from './proton.ts';
import { german as qmailEntry } from './qmail.ts';
import { german as qqEntry } from './qq.ts';
import { german as resendEntry } from './resend.ts';
import { german as sendgridEntry } from './sendgrid.ts';
import { german as sendmailEntry } from './sendmail.ts';
import { german as smartermailEntry } from './smartermail.ts';
import { german as smtp2goEntry } from './smtp2go.ts';
import { german as socketlabsEntry } from './socketlabs.ts';
import { german as spamassassinAmavisEntry } from './spamassassin-amavis.ts';
import { german as spamhausEntry } from './spamhaus.ts';
import { german as sparkpostEntry } from './sparkpost.ts';
import { german as spfDmarcFiltersEntry } from './spf-dmarc-filters.ts';
import { german as symantecMessagelabsEntry } from './symantec-messagelabs.ts';
import { german as tOnlineEntry } from './t-online.ts';
import { german as trendMicroEntry } from './trend-micro.ts';
import { german as yahooAolEntry } from './yahoo-aol.ts';
import { german as yandexEntry } from './yandex.ts';
import { german as zeptomailEntry } from './zeptomail.ts';
import { german as zimbraEntry } from './zimbra.ts';
import { german as zohoEntry } from './zoho.ts';

/** Every vendor's notes and steps in German, by file name. */
export const germanOfVendors: readonly Translations[] = [
  aliyunEntry,
  amazonSesEntry,
  barracudaEntry,
  brevoEntry,
  ciscoAsaEntry,
  ciscoEsaEntry,
  cloudflareEmailEntry,
  courierEntry,
  cpanelHostingEntry,
  cpanelEntry,
  directadminEntry,
  dovecotEntry,
  exchangeServerEntry,
  eximEntry,
  fastmailEntry,
  fortimailEntry,
  gmailEntry,
  gmxWebdeEntry,
  godaddyEntry,
  googleWorkspaceRelayEntry,
  harakaEntry,
  hmailserverEntry,
  hostingerEntry,
  icloudEntry,
  ionosEntry,
  kerioEntry,
  lotusDominoEntry,
  mailRuEntry,
  mailenableEntry,
  mailersendEntry,
  mailgunEntry,
  mailjetEntry,
  mailtrapEntry,
  mandrillEntry,
  mdaemonEntry,
  microsoft365Entry,
  mimecastEntry,
  neteaseEntry,
  opensmtpdEntry,
  oracleCloudEntry,
  ovhEntry,
  pleskEntry,
  policydEntry,
  postfixEntry,
  postmarkEntry,
  proofpointEntry,
  protonEntry,
  qmailEntry,
  qqEntry,
  resendEntry,
  sendgridEntry,
  sendmailEntry,
  smartermailEntry,
  smtp2goEntry,
  socketlabsEntry,
  spamassassinAmavisEntry,
  spamhausEntry,
  sparkpostEntry,
  spfDmarcFiltersEntry,
  symantecMessagelabsEntry,
  tOnlineEntry,
  trendMicroEntry,
  yahooAolEntry,
  yandexEntry,
  zeptomailEntry,
  zimbraEntry,
  zohoEntry,
];
