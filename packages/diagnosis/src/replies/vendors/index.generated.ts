// Made by tools/generate-indexes.ts. Do not edit.
import type { VendorReplies } from '../types.ts';
import { vendor as aliyunEntry } from './aliyun.ts';
import { vendor as amazonSesEntry } from './amazon-ses.ts';
import { vendor as barracudaEntry } from './barracuda.ts';
import { vendor as brevoEntry } from './brevo.ts';
import { vendor as ciscoAsaEntry } from './cisco-asa.ts';
import { vendor as ciscoEsaEntry } from './cisco-esa.ts';
import { vendor as cloudflareEmailEntry } from './cloudflare-email.ts';
import { vendor as courierEntry } from './courier.ts';
import { vendor as cpanelEntry } from './cpanel.ts';
import { vendor as cpanelHostingEntry } from './cpanel-hosting.ts';
import { vendor as cyberimpactEntry } from './cyberimpact.ts';
import { vendor as directadminEntry } from './directadmin.ts';
import { vendor as dovecotEntry } from './dovecot.ts';
import { vendor as emailitEntry } from './emailit.ts';
import { vendor as exchangeServerEntry } from './exchange-server.ts';
import { vendor as eximEntry } from './exim.ts';
import { vendor as fastmailEntry } from './fastmail.ts';
import { vendor as fortimailEntry } from './fortimail.ts';
import { vendor as freeFrEntry } from './free-fr.ts';
import { vendor as gmailEntry } from './gmail.ts';
import { vendor as gmxWebdeEntry } from './gmx-webde.ts';
import { vendor as godaddyEntry } from './godaddy.ts';
import { vendor as googleWorkspaceRelayEntry } from './google-workspace-relay.ts';
import { vendor as greylistingEntry } from './greylisting.ts';
import { vendor as harakaEntry } from './haraka.ts';
import { vendor as hmailserverEntry } from './hmailserver.ts';
import { vendor as hostingerEntry } from './hostinger.ts';
import { vendor as icloudEntry } from './icloud.ts';
import { vendor as ionosEntry } from './ionos.ts';
import { vendor as jamesEntry } from './james.ts';
import { vendor as kerioEntry } from './kerio.ts';
import { vendor as lotusDominoEntry } from './lotus-domino.ts';
import { vendor as mailRuEntry } from './mail-ru.ts';
import { vendor as mailenableEntry } from './mailenable.ts';
import { vendor as mailersendEntry } from './mailersend.ts';
import { vendor as mailgunEntry } from './mailgun.ts';
import { vendor as mailjetEntry } from './mailjet.ts';
import { vendor as mailtrapEntry } from './mailtrap.ts';
import { vendor as mailuEntry } from './mailu.ts';
import { vendor as mandrillEntry } from './mandrill.ts';
import { vendor as mcafeeEntry } from './mcafee.ts';
import { vendor as mdaemonEntry } from './mdaemon.ts';
import { vendor as microsoft365Entry } from './microsoft-365.ts';
import { vendor as mimecastEntry } from './mimecast.ts';
import { vendor as neteaseEntry } from './netease.ts';
import { vendor as opensmtpdEntry } from './opensmtpd.ts';
import { vendor as oracleCloudEntry } from './oracle-cloud.ts';
import { vendor as orangeEntry } from './orange.ts';
import { vendor as ovhEntry } from './ovh.ts';
import { vendor as pleskEntry } from './plesk.ts';
import { vendor as policydEntry } from './policyd.ts';
import { vendor as postfixEntry } from './postfix.ts';
import { vendor as postmarkEntry } from './postmark.ts';
import { vendor as proofpointEntry } from './proofpoint.ts';
import { vendor as protonEntry } from './proton.ts';
import { vendor as qmailEntry } from './qmail.ts';
import { vendor as qqEntry } from './qq.ts';
import { vendor as rackspaceEntry } from './rackspace.ts';
import { vendor as ramblerEntry } from './rambler.ts';
import { vendor as resendEntry } from './resend.ts';
import { vendor as rspamdEntry } from './rspamd.ts';
import { vendor as sendgridEntry } from './sendgrid.ts';
import { vendor as sendmailEntry } from './sendmail.ts';
import { vendor as smartermailEntry } from './smartermail.ts';
import { vendor as smtp2goEntry } from './smtp2go.ts';
import { vendor as socketlabsEntry } from './socketlabs.ts';
import { vendor as sophosEntry } from './sophos.ts';
import { vendor as spamassassinAmavisEntry } from './spamassassin-amavis.ts';
import { vendor as spamhausEntry } from './spamhaus.ts';
import { vendor as sparkpostEntry } from './sparkpost.ts';
import { vendor as spfDmarcFiltersEntry } from './spf-dmarc-filters.ts';
import { vendor as stalwartEntry } from './stalwart.ts';
import { vendor as symantecMessagelabsEntry } from './symantec-messagelabs.ts';
import { vendor as tOnlineEntry } from './t-online.ts';
import { vendor as trendMicroEntry } from './trend-micro.ts';
import { vendor as wpPlEntry } from './wp-pl.ts';
import { vendor as yahooAolEntry } from './yahoo-aol.ts';
import { vendor as yandexEntry } from './yandex.ts';
import { vendor as zeptomailEntry } from './zeptomail.ts';
import { vendor as zimbraEntry } from './zimbra.ts';
import { vendor as zohoEntry } from './zoho.ts';

/** Every vendor's replies, by file name. */
export const vendors: readonly VendorReplies[] = [
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
  cyberimpactEntry,
  directadminEntry,
  dovecotEntry,
  emailitEntry,
  exchangeServerEntry,
  eximEntry,
  fastmailEntry,
  fortimailEntry,
  freeFrEntry,
  gmailEntry,
  gmxWebdeEntry,
  godaddyEntry,
  googleWorkspaceRelayEntry,
  greylistingEntry,
  harakaEntry,
  hmailserverEntry,
  hostingerEntry,
  icloudEntry,
  ionosEntry,
  jamesEntry,
  kerioEntry,
  lotusDominoEntry,
  mailRuEntry,
  mailenableEntry,
  mailersendEntry,
  mailgunEntry,
  mailjetEntry,
  mailtrapEntry,
  mailuEntry,
  mandrillEntry,
  mcafeeEntry,
  mdaemonEntry,
  microsoft365Entry,
  mimecastEntry,
  neteaseEntry,
  opensmtpdEntry,
  oracleCloudEntry,
  orangeEntry,
  ovhEntry,
  pleskEntry,
  policydEntry,
  postfixEntry,
  postmarkEntry,
  proofpointEntry,
  protonEntry,
  qmailEntry,
  qqEntry,
  rackspaceEntry,
  ramblerEntry,
  resendEntry,
  rspamdEntry,
  sendgridEntry,
  sendmailEntry,
  smartermailEntry,
  smtp2goEntry,
  socketlabsEntry,
  sophosEntry,
  spamassassinAmavisEntry,
  spamhausEntry,
  sparkpostEntry,
  spfDmarcFiltersEntry,
  stalwartEntry,
  symantecMessagelabsEntry,
  tOnlineEntry,
  trendMicroEntry,
  wpPlEntry,
  yahooAolEntry,
  yandexEntry,
  zeptomailEntry,
  zimbraEntry,
  zohoEntry,
];
