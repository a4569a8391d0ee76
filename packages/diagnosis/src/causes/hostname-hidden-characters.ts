import { defineCause } from './define.ts';

/**
 * The host setting holds characters that cannot be part of a host name. `detail`: the first such
 * character, its position and code point.
 */
export const cause = defineCause({
  id: 'hostname-hidden-characters',
  stage: 'configuration',
  level: 'blocking',
  actor: 'you',
  title: 'The host name contains characters that do not belong in it',
  summary:
    'The host name in the settings is not a plain host name ({detail}), so it cannot be looked up as written.',
  explanation:
    'A host name consists of letters, digits, hyphens and dots. Blanks, brackets, quotes, a scheme such as smtp://, invisible characters and letters of another alphabet that look the same usually come in by copying from a page or a chat. Nothing was sent: the name was judged before the first look-up.',
  fix: [
    'In the provider settings, delete the whole host field and type the name by hand, for example smtp.example.com.',
    'Leave out everything that is not the name: smtp://, ssl://, brackets, quotes, a port after a colon, a path after a slash.',
    'If the name was copied from a web page or a chat, copy it through a plain text editor first; that makes blanks and odd characters visible.',
    'If the name really has letters outside a to z, enter its A-label (the form that begins with xn--).',
  ],
  decides: 'If the name is clean and still not found, the cause is dns-host-not-found.',
  references: [
    {
      title: 'RFC 1123 §2.1, host names and numbers',
      url: 'https://www.rfc-editor.org/rfc/rfc1123#section-2.1',
    },
    {
      title: 'RFC 5890 §2.3.2.1, A-labels and U-labels',
      url: 'https://www.rfc-editor.org/rfc/rfc5890#section-2.3.2.1',
    },
    { title: 'RFC 5321 §2.3.5, domain names', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-2.3.5' },
  ],
});
