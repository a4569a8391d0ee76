// Made by tools/generate-indexes.ts. Do not edit.
import type { Provider } from '../types.ts';
import { provider as _123Reg } from './123-reg.ts';
import { provider as a1NetEntry } from './a1-net.ts';
import { provider as ahasendEntry } from './ahasend.ts';
import { provider as aliyunDirectmailEntry } from './aliyun-directmail.ts';
import { provider as aliyunMailEntry } from './aliyun-mail.ts';
import { provider as aliyunQiyeEntry } from './aliyun-qiye.ts';
import { provider as amazonSesEntry } from './amazon-ses.ts';
import { provider as amazonWorkmailEntry } from './amazon-workmail.ts';
import { provider as aolEntry } from './aol.ts';
import { provider as arubaEntry } from './aruba.ts';
import { provider as attEntry } from './att.ts';
import { provider as authsmtpEntry } from './authsmtp.ts';
import { provider as azureCommunicationServicesEntry } from './azure-communication-services.ts';
import { provider as bahnhofEntry } from './bahnhof.ts';
import { provider as bboxEntry } from './bbox.ts';
import { provider as bellEntry } from './bell.ts';
import { provider as bluehostEntry } from './bluehost.ts';
import { provider as bluewinEntry } from './bluewin.ts';
import { provider as bolEntry } from './bol.ts';
import { provider as brevoEntry } from './brevo.ts';
import { provider as btEntry } from './bt.ts';
import { provider as centurylinkEntry } from './centurylink.ts';
import { provider as cloudflareEmailEntry } from './cloudflare-email.ts';
import { provider as cogecoEntry } from './cogeco.ts';
import { provider as combellEntry } from './combell.ts';
import { provider as comcastEntry } from './comcast.ts';
import { provider as coxEntry } from './cox.ts';
import { provider as daumEntry } from './daum.ts';
import { provider as debugmailEntry } from './debugmail.ts';
import { provider as dismailEntry } from './dismail.ts';
import { provider as disrootEntry } from './disroot.ts';
import { provider as domainfactoryEntry } from './domainfactory.ts';
import { provider as dreamhostEntry } from './dreamhost.ts';
import { provider as dynectEntry } from './dynect.ts';
import { provider as earthlinkEntry } from './earthlink.ts';
import { provider as elasticEmailEntry } from './elastic-email.ts';
import { provider as emailitEntry } from './emailit.ts';
import { provider as etherealEntry } from './ethereal.ts';
import { provider as exmailQqEntry } from './exmail-qq.ts';
import { provider as fastmailEntry } from './fastmail.ts';
import { provider as fastwebEntry } from './fastweb.ts';
import { provider as feishuEntry } from './feishu.ts';
import { provider as forwardEmailEntry } from './forward-email.ts';
import { provider as freeFrEntry } from './free-fr.ts';
import { provider as freenetEntry } from './freenet.ts';
import { provider as gandiEntry } from './gandi.ts';
import { provider as gmailEntry } from './gmail.ts';
import { provider as gmxEntry } from './gmx.ts';
import { provider as godaddyEntry } from './godaddy.ts';
import { provider as googleWorkspaceRelayEntry } from './google-workspace-relay.ts';
import { provider as groundmailEntry } from './groundmail.ts';
import { provider as hetznerEntry } from './hetzner.ts';
import { provider as hostingerEntry } from './hostinger.ts';
import { provider as hoverEntry } from './hover.ts';
import { provider as hushmailEntry } from './hushmail.ts';
import { provider as icloudEntry } from './icloud.ts';
import { provider as infobipEntry } from './infobip.ts';
import { provider as infomaniakEntry } from './infomaniak.ts';
import { provider as interiaEntry } from './interia.ts';
import { provider as ionosEntry } from './ionos.ts';
import { provider as junoEntry } from './juno.ts';
import { provider as kinghostEntry } from './kinghost.ts';
import { provider as kolabNowEntry } from './kolab-now.ts';
import { provider as kpnEntry } from './kpn.ts';
import { provider as laposteEntry } from './laposte.ts';
import { provider as liberoEntry } from './libero.ts';
import { provider as locawebEntry } from './locaweb.ts';
import { provider as loopiaEntry } from './loopia.ts';
import { provider as loopsEntry } from './loops.ts';
import { provider as mailComEntry } from './mail-com.ts';
import { provider as mailDeEntry } from './mail-de.ts';
import { provider as mailRuEntry } from './mail-ru.ts';
import { provider as mailboxOrgEntry } from './mailbox-org.ts';
import { provider as mailcatchAppEntry } from './mailcatch-app.ts';
import { provider as mailchannelsEntry } from './mailchannels.ts';
import { provider as mailersendEntry } from './mailersend.ts';
import { provider as mailfenceEntry } from './mailfence.ts';
import { provider as mailgunEntry } from './mailgun.ts';
import { provider as mailjetEntry } from './mailjet.ts';
import { provider as mailoEntry } from './mailo.ts';
import { provider as mailosaurEntry } from './mailosaur.ts';
import { provider as mailpaceEntry } from './mailpace.ts';
import { provider as mailpitEntry } from './mailpit.ts';
import { provider as mailsenpaiEntry } from './mailsenpai.ts';
import { provider as mailtrapEntry } from './mailtrap.ts';
import { provider as mailtrapSandboxEntry } from './mailtrap-sandbox.ts';
import { provider as mandrillEntry } from './mandrill.ts';
import { provider as microsoft365Entry } from './microsoft-365.ts';
import { provider as microsoft365HighVolumeEntry } from './microsoft-365-high-volume.ts';
import { provider as migaduEntry } from './migadu.ts';
import { provider as mittwaldEntry } from './mittwald.ts';
import { provider as murenaEntry } from './murena.ts';
import { provider as mxrouteEntry } from './mxroute.ts';
import { provider as namecheapPrivateEmailEntry } from './namecheap-private-email.ts';
import { provider as naverEntry } from './naver.ts';
import { provider as netcoreEntry } from './netcore.ts';
import { provider as netease163Entry } from './netease-163.ts';
import { provider as neteaseQiyeEntry } from './netease-qiye.ts';
import { provider as o2PlEntry } from './o2-pl.ts';
import { provider as oneComEntry } from './one-com.ts';
import { provider as onetEntry } from './onet.ts';
import { provider as optimumEntry } from './optimum.ts';
import { provider as optusEntry } from './optus.ts';
import { provider as oracleEmailDeliveryEntry } from './oracle-email-delivery.ts';
import { provider as orangeFrEntry } from './orange-fr.ts';
import { provider as outlookComEntry } from './outlook-com.ts';
import { provider as oveyonEntry } from './oveyon.ts';
import { provider as ovhEntry } from './ovh.ts';
import { provider as plunkEntry } from './plunk.ts';
import { provider as plusnetEntry } from './plusnet.ts';
import { provider as poboxEntry } from './pobox.ts';
import { provider as posteoEntry } from './posteo.ts';
import { provider as postmarkEntry } from './postmark.ts';
import { provider as protonEntry } from './proton.ts';
import { provider as proximusEntry } from './proximus.ts';
import { provider as purelymailEntry } from './purelymail.ts';
import { provider as qqEntry } from './qq.ts';
import { provider as rackspaceEntry } from './rackspace.ts';
import { provider as ramblerEntry } from './rambler.ts';
import { provider as rediffmailProEntry } from './rediffmail-pro.ts';
import { provider as resendEntry } from './resend.ts';
import { provider as riseupEntry } from './riseup.ts';
import { provider as runboxEntry } from './runbox.ts';
import { provider as scalewayTemEntry } from './scaleway-tem.ts';
import { provider as scarletBeEntry } from './scarlet-be.ts';
import { provider as sendcloudEntry } from './sendcloud.ts';
import { provider as sendgridEntry } from './sendgrid.ts';
import { provider as sendpulseEntry } from './sendpulse.ts';
import { provider as seznamEntry } from './seznam.ts';
import { provider as sfrEntry } from './sfr.ts';
import { provider as shawEntry } from './shaw.ts';
import { provider as simplyComEntry } from './simply-com.ts';
import { provider as skyEntry } from './sky.ts';
import { provider as smtpComEntry } from './smtp-com.ts';
import { provider as smtp2goEntry } from './smtp2go.ts';
import { provider as socketlabsEntry } from './socketlabs.ts';
import { provider as soverinEntry } from './soverin.ts';
import { provider as spacepostEntry } from './spacepost.ts';
import { provider as sparkpostEntry } from './sparkpost.ts';
import { provider as spectrumEntry } from './spectrum.ts';
import { provider as startmailEntry } from './startmail.ts';
import { provider as stratoEntry } from './strato.ts';
import { provider as sunriseEntry } from './sunrise.ts';
import { provider as tOnlineEntry } from './t-online.ts';
import { provider as talktalkEntry } from './talktalk.ts';
import { provider as telenetEntry } from './telenet.ts';
import { provider as teliaEntry } from './telia.ts';
import { provider as telstraEntry } from './telstra.ts';
import { provider as telusEntry } from './telus.ts';
import { provider as tencentSesEntry } from './tencent-ses.ts';
import { provider as terraEntry } from './terra.ts';
import { provider as thundermailEntry } from './thundermail.ts';
import { provider as timEntry } from './tim.ts';
import { provider as tipimailEntry } from './tipimail.ts';
import { provider as tiscaliItEntry } from './tiscali-it.ts';
import { provider as titanEntry } from './titan.ts';
import { provider as tpgEntry } from './tpg.ts';
import { provider as turboSmtpEntry } from './turbo-smtp.ts';
import { provider as tutaEntry } from './tuta.ts';
import { provider as ukrNetEntry } from './ukr-net.ts';
import { provider as uolEntry } from './uol.ts';
import { provider as verizonEntry } from './verizon.ts';
import { provider as virgilioEntry } from './virgilio.ts';
import { provider as virginMediaEntry } from './virgin-media.ts';
import { provider as vivaldiEntry } from './vivaldi.ts';
import { provider as vodafoneDeEntry } from './vodafone-de.ts';
import { provider as webDeEntry } from './web-de.ts';
import { provider as wpPlEntry } from './wp-pl.ts';
import { provider as xs4allEntry } from './xs4all.ts';
import { provider as xtraEntry } from './xtra.ts';
import { provider as yahooEntry } from './yahoo.ts';
import { provider as yahooJapanEntry } from './yahoo-japan.ts';
import { provider as yandexEntry } from './yandex.ts';
import { provider as zeptomailEntry } from './zeptomail.ts';
import { provider as ziggoEntry } from './ziggo.ts';
import { provider as zohoMailEntry } from './zoho-mail.ts';

/** Every provider of the catalogue, by file name. */
export const providers: readonly Provider[] = [
  _123Reg,
  a1NetEntry,
  ahasendEntry,
  aliyunDirectmailEntry,
  aliyunMailEntry,
  aliyunQiyeEntry,
  amazonSesEntry,
  amazonWorkmailEntry,
  aolEntry,
  arubaEntry,
  attEntry,
  authsmtpEntry,
  azureCommunicationServicesEntry,
  bahnhofEntry,
  bboxEntry,
  bellEntry,
  bluehostEntry,
  bluewinEntry,
  bolEntry,
  brevoEntry,
  btEntry,
  centurylinkEntry,
  cloudflareEmailEntry,
  cogecoEntry,
  combellEntry,
  comcastEntry,
  coxEntry,
  daumEntry,
  debugmailEntry,
  dismailEntry,
  disrootEntry,
  domainfactoryEntry,
  dreamhostEntry,
  dynectEntry,
  earthlinkEntry,
  elasticEmailEntry,
  emailitEntry,
  etherealEntry,
  exmailQqEntry,
  fastmailEntry,
  fastwebEntry,
  feishuEntry,
  forwardEmailEntry,
  freeFrEntry,
  freenetEntry,
  gandiEntry,
  gmailEntry,
  gmxEntry,
  godaddyEntry,
  googleWorkspaceRelayEntry,
  groundmailEntry,
  hetznerEntry,
  hostingerEntry,
  hoverEntry,
  hushmailEntry,
  icloudEntry,
  infobipEntry,
  infomaniakEntry,
  interiaEntry,
  ionosEntry,
  junoEntry,
  kinghostEntry,
  kolabNowEntry,
  kpnEntry,
  laposteEntry,
  liberoEntry,
  locawebEntry,
  loopiaEntry,
  loopsEntry,
  mailComEntry,
  mailDeEntry,
  mailRuEntry,
  mailboxOrgEntry,
  mailcatchAppEntry,
  mailchannelsEntry,
  mailersendEntry,
  mailfenceEntry,
  mailgunEntry,
  mailjetEntry,
  mailoEntry,
  mailosaurEntry,
  mailpaceEntry,
  mailpitEntry,
  mailsenpaiEntry,
  mailtrapSandboxEntry,
  mailtrapEntry,
  mandrillEntry,
  microsoft365HighVolumeEntry,
  microsoft365Entry,
  migaduEntry,
  mittwaldEntry,
  murenaEntry,
  mxrouteEntry,
  namecheapPrivateEmailEntry,
  naverEntry,
  netcoreEntry,
  netease163Entry,
  neteaseQiyeEntry,
  o2PlEntry,
  oneComEntry,
  onetEntry,
  optimumEntry,
  optusEntry,
  oracleEmailDeliveryEntry,
  orangeFrEntry,
  outlookComEntry,
  oveyonEntry,
  ovhEntry,
  plunkEntry,
  plusnetEntry,
  poboxEntry,
  posteoEntry,
  postmarkEntry,
  protonEntry,
  proximusEntry,
  purelymailEntry,
  qqEntry,
  rackspaceEntry,
  ramblerEntry,
  rediffmailProEntry,
  resendEntry,
  riseupEntry,
  runboxEntry,
  scalewayTemEntry,
  scarletBeEntry,
  sendcloudEntry,
  sendgridEntry,
  sendpulseEntry,
  seznamEntry,
  sfrEntry,
  shawEntry,
  simplyComEntry,
  skyEntry,
  smtpComEntry,
  smtp2goEntry,
  socketlabsEntry,
  soverinEntry,
  spacepostEntry,
  sparkpostEntry,
  spectrumEntry,
  startmailEntry,
  stratoEntry,
  sunriseEntry,
  tOnlineEntry,
  talktalkEntry,
  telenetEntry,
  teliaEntry,
  telstraEntry,
  telusEntry,
  tencentSesEntry,
  terraEntry,
  thundermailEntry,
  timEntry,
  tipimailEntry,
  tiscaliItEntry,
  titanEntry,
  tpgEntry,
  turboSmtpEntry,
  tutaEntry,
  ukrNetEntry,
  uolEntry,
  verizonEntry,
  virgilioEntry,
  virginMediaEntry,
  vivaldiEntry,
  vodafoneDeEntry,
  webDeEntry,
  wpPlEntry,
  xs4allEntry,
  xtraEntry,
  yahooJapanEntry,
  yahooEntry,
  yandexEntry,
  zeptomailEntry,
  ziggoEntry,
  zohoMailEntry,
];
