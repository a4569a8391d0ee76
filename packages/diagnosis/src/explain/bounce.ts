/**
 * Reduces a pasted bounce to what says why: the Diagnostic-Code fields of its delivery report (RFC 3464 §2.3.6)
 * first, then the words for people; header fields and the returned message are left out, for they are full of words
 * (spam scores, signatures) that are not about the failure. Any other text is given back as it is.
 */
export function bounceWords(text: string): string {
  const isMail =
    /^Received:\s/im.test(text) && /^(?:Return-Path|From|Message-Id|Delivered-To|Subject):/im.test(text);
  const isReport = /^(?:Diagnostic-Code|Final-Recipient|Reporting-MTA):\s/im.test(text);
  if (!isMail && !isReport) return text;
  const unfolded = text.replace(/\n[ \t]+(?=\S)/g, ' ');
  const body = withoutReturnedMessage(isMail ? text : unfolded)
    .replace(HEADER_FIELD, '')
    .replace(/^--[\w=+'().,:/?-]{8,}\s*$/gm, '');
  const diagnostics = [...unfolded.matchAll(/^Diagnostic-Code:\s*(?:[\w-]+\s*;\s*)?(.+)$/gim)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set(diagnostics), body].join('\n\n').trim();
}

/** Header fields of mail, folded lines with them. Fields of the delivery report stay. */
const HEADER_FIELD =
  /^(?:Received(?:-SPF)?|Return-Path|Authentication-Results|ARC-[\w-]+|DKIM-[\w-]+|DomainKey-[\w-]+|X-(?!Postfix|Supplementary)[\w-]+|Message-I[dD]|Date|From|To|Cc|Subject|Sender|MIME-Version|Content-[\w-]+|Delivered-To|References|In-Reply-To|User-Agent|List-[\w-]+|Precedence|Auto-Submitted|Newsgroups|Path|Xref|Mailing-List|Thread-[\w-]+|Importance|Priority|Envelope-[Tt]o|Delivery-date|Reply-To|Errors-To|Organization|Lines|Reporting-MTA|Remote-MTA|Arrival-Date|Last-Attempt-Date|Final-Recipient|Original-Recipient|Original-Envelope-Id|Action|Will-Retry-Until):[^\n]*(?:\n[ \t]+[^\n]*)*\n?/gim;

function withoutReturnedMessage(text: string): string {
  const start =
    /^(?:Content-Type:\s*(?:message\/rfc822|text\/rfc822-headers)|-{2,}.{0,20}(?:Below this line is a copy|This is a copy of|Original message|Returned message|The header of the original|Included is a copy).*|(?:Original|Returned) message follows.*)/im.exec(
      text,
    );
  return start && start.index > 0 ? text.slice(0, start.index) : text;
}
