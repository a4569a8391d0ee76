// Made by tools/generate-indexes.ts. Do not edit.
import type { Provider } from '../types.ts';
import { provider as a1NetEntry } from './a1-net.ts';
import { provider as amazonSesEntry } from './amazon-ses.ts';
import { provider as aolEntry } from './aol.ts';
import { provider as arubaEntry } from './aruba.ts';
import { provider as attEntry } from './att.ts';
import { provider as azureCommunicationServicesEntry } from './azure-communication-services.ts';
import { provider as bahnhofEntry } from './bahnhof.ts';
import { provider as bboxEntry } from './bbox.ts';
import { provider as bellEntry } from './bell.ts';
import { provider as bluewinEntry } from './bluewin.ts';
import { provider as bolEntry } from './bol.ts';
import { provider as brevoEntry } from './brevo.ts';
import { provider as btEntry } from './bt.ts';
import { provider as centurylinkEntry } from './centurylink.ts';
import { provider as cogecoEntry } from './cogeco.ts';
import { provider as comcastEntry } from './comcast.ts';
import { provider as coxEntry } from './cox.ts';
import { provider as earthlinkEntry } from './earthlink.ts';
import { provider as fastmailEntry } from './fastmail.ts';
import { provider as fastwebEntry } from './fastweb.ts';
import { provider as freeFrEntry } from './free-fr.ts';
import { provider as freenetEntry } from './freenet.ts';
import { provider as gmailEntry } from './gmail.ts';
import { provider as gmxEntry } from './gmx.ts';
import { provider as googleWorkspaceRelayEntry } from './google-workspace-relay.ts';
import { provider as icloudEntry } from './icloud.ts';
import { provider as interiaEntry } from './interia.ts';
import { provider as junoEntry } from './juno.ts';
import { provider as kpnEntry } from './kpn.ts';
import { provider as laposteEntry } from './laposte.ts';
import { provider as liberoEntry } from './libero.ts';
import { provider as mailComEntry } from './mail-com.ts';
import { provider as mailDeEntry } from './mail-de.ts';
import { provider as mailgunEntry } from './mailgun.ts';
import { provider as mailoEntry } from './mailo.ts';
import { provider as mailtrapEntry } from './mailtrap.ts';
import { provider as mailtrapSandboxEntry } from './mailtrap-sandbox.ts';
import { provider as microsoft365Entry } from './microsoft-365.ts';
import { provider as microsoft365HighVolumeEntry } from './microsoft-365-high-volume.ts';
import { provider as o2PlEntry } from './o2-pl.ts';
import { provider as onetEntry } from './onet.ts';
import { provider as optimumEntry } from './optimum.ts';
import { provider as optusEntry } from './optus.ts';
import { provider as orangeFrEntry } from './orange-fr.ts';
import { provider as outlookComEntry } from './outlook-com.ts';
import { provider as plusnetEntry } from './plusnet.ts';
import { provider as postmarkEntry } from './postmark.ts';
import { provider as protonEntry } from './proton.ts';
import { provider as proximusEntry } from './proximus.ts';
import { provider as resendEntry } from './resend.ts';
import { provider as scarletBeEntry } from './scarlet-be.ts';
import { provider as sendgridEntry } from './sendgrid.ts';
import { provider as seznamEntry } from './seznam.ts';
import { provider as sfrEntry } from './sfr.ts';
import { provider as shawEntry } from './shaw.ts';
import { provider as skyEntry } from './sky.ts';
import { provider as spectrumEntry } from './spectrum.ts';
import { provider as sunriseEntry } from './sunrise.ts';
import { provider as tOnlineEntry } from './t-online.ts';
import { provider as talktalkEntry } from './talktalk.ts';
import { provider as telenetEntry } from './telenet.ts';
import { provider as teliaEntry } from './telia.ts';
import { provider as telstraEntry } from './telstra.ts';
import { provider as telusEntry } from './telus.ts';
import { provider as terraEntry } from './terra.ts';
import { provider as timEntry } from './tim.ts';
import { provider as tiscaliItEntry } from './tiscali-it.ts';
import { provider as tpgEntry } from './tpg.ts';
import { provider as uolEntry } from './uol.ts';
import { provider as verizonEntry } from './verizon.ts';
import { provider as virgilioEntry } from './virgilio.ts';
import { provider as virginMediaEntry } from './virgin-media.ts';
import { provider as vodafoneDeEntry } from './vodafone-de.ts';
import { provider as webDeEntry } from './web-de.ts';
import { provider as wpPlEntry } from './wp-pl.ts';
import { provider as xs4allEntry } from './xs4all.ts';
import { provider as xtraEntry } from './xtra.ts';
import { provider as yahooEntry } from './yahoo.ts';
import { provider as yahooJapanEntry } from './yahoo-japan.ts';
import { provider as ziggoEntry } from './ziggo.ts';
import { provider as zohoMailEntry } from './zoho-mail.ts';

/** Every provider of the catalogue, by file name. */
export const providers: readonly Provider[] = [
  a1NetEntry,
  amazonSesEntry,
  aolEntry,
  arubaEntry,
  attEntry,
  azureCommunicationServicesEntry,
  bahnhofEntry,
  bboxEntry,
  bellEntry,
  bluewinEntry,
  bolEntry,
  brevoEntry,
  btEntry,
  centurylinkEntry,
  cogecoEntry,
  comcastEntry,
  coxEntry,
  earthlinkEntry,
  fastmailEntry,
  fastwebEntry,
  freeFrEntry,
  freenetEntry,
  gmailEntry,
  gmxEntry,
  googleWorkspaceRelayEntry,
  icloudEntry,
  interiaEntry,
  junoEntry,
  kpnEntry,
  laposteEntry,
  liberoEntry,
  mailComEntry,
  mailDeEntry,
  mailgunEntry,
  mailoEntry,
  mailtrapSandboxEntry,
  mailtrapEntry,
  microsoft365HighVolumeEntry,
  microsoft365Entry,
  o2PlEntry,
  onetEntry,
  optimumEntry,
  optusEntry,
  orangeFrEntry,
  outlookComEntry,
  plusnetEntry,
  postmarkEntry,
  protonEntry,
  proximusEntry,
  resendEntry,
  scarletBeEntry,
  sendgridEntry,
  seznamEntry,
  sfrEntry,
  shawEntry,
  skyEntry,
  spectrumEntry,
  sunriseEntry,
  tOnlineEntry,
  talktalkEntry,
  telenetEntry,
  teliaEntry,
  telstraEntry,
  telusEntry,
  terraEntry,
  timEntry,
  tiscaliItEntry,
  tpgEntry,
  uolEntry,
  verizonEntry,
  virgilioEntry,
  virginMediaEntry,
  vodafoneDeEntry,
  webDeEntry,
  wpPlEntry,
  xs4allEntry,
  xtraEntry,
  yahooJapanEntry,
  yahooEntry,
  ziggoEntry,
  zohoMailEntry,
];
