// Made by tools/generate-indexes.ts. Do not edit.
import type { Provider } from '../types.ts';
import { provider as amazonSesEntry } from './amazon-ses.ts';
import { provider as aolEntry } from './aol.ts';
import { provider as azureCommunicationServicesEntry } from './azure-communication-services.ts';
import { provider as brevoEntry } from './brevo.ts';
import { provider as fastmailEntry } from './fastmail.ts';
import { provider as gmailEntry } from './gmail.ts';
import { provider as gmxEntry } from './gmx.ts';
import { provider as googleWorkspaceRelayEntry } from './google-workspace-relay.ts';
import { provider as icloudEntry } from './icloud.ts';
import { provider as mailComEntry } from './mail-com.ts';
import { provider as mailgunEntry } from './mailgun.ts';
import { provider as mailtrapEntry } from './mailtrap.ts';
import { provider as mailtrapSandboxEntry } from './mailtrap-sandbox.ts';
import { provider as microsoft365Entry } from './microsoft-365.ts';
import { provider as microsoft365HighVolumeEntry } from './microsoft-365-high-volume.ts';
import { provider as outlookComEntry } from './outlook-com.ts';
import { provider as postmarkEntry } from './postmark.ts';
import { provider as protonEntry } from './proton.ts';
import { provider as resendEntry } from './resend.ts';
import { provider as sendgridEntry } from './sendgrid.ts';
import { provider as webDeEntry } from './web-de.ts';
import { provider as yahooEntry } from './yahoo.ts';
import { provider as yahooJapanEntry } from './yahoo-japan.ts';
import { provider as zohoMailEntry } from './zoho-mail.ts';

/** Every provider of the catalogue, by file name. */
export const providers: readonly Provider[] = [
  amazonSesEntry,
  aolEntry,
  azureCommunicationServicesEntry,
  brevoEntry,
  fastmailEntry,
  gmailEntry,
  gmxEntry,
  googleWorkspaceRelayEntry,
  icloudEntry,
  mailComEntry,
  mailgunEntry,
  mailtrapSandboxEntry,
  mailtrapEntry,
  microsoft365HighVolumeEntry,
  microsoft365Entry,
  outlookComEntry,
  postmarkEntry,
  protonEntry,
  resendEntry,
  sendgridEntry,
  webDeEntry,
  yahooJapanEntry,
  yahooEntry,
  zohoMailEntry,
];
