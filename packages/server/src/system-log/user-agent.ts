/** The part of a `User-Agent` that the System Log shows beside the raw text. */
export interface UserAgent {
  readonly rawUserAgent: string;
  readonly os: string;
  readonly browser: string;
}

/** In this order: Chrome calls itself Safari too, and Edge both. */
const browsers = [
  ['EDGE', /\bEdg(?:e|A|iOS)?\//],
  ['OPERA', /\b(?:OPR|Opera)\//],
  ['FIREFOX', /\b(?:Firefox|FxiOS)\//],
  ['CHROME', /\b(?:Chrome|Chromium|CriOS)\//],
  ['SAFARI', /\bSafari\//],
] as const;

/** In this order: a phone with Android names Linux too, and one with iOS "like Mac OS X". */
const systems = [
  ['iOS', /\b(?:iPhone|iPad|iPod)\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b|\bwin32\b/i],
  ['Mac OS X', /\bMac ?OS ?X\b|\bMacintosh\b|\bdarwin\b/i],
  ['Chrome OS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/i],
] as const;

/** Reads browser and system from a `User-Agent`; what it does not know is `UNKNOWN` and `Unknown`, as in Okta's log. */
export function readUserAgent(raw: string): UserAgent {
  return {
    rawUserAgent: raw,
    os: systems.find(([, pattern]) => pattern.test(raw))?.[0] ?? 'Unknown',
    browser: browsers.find(([, pattern]) => pattern.test(raw))?.[0] ?? 'UNKNOWN',
  };
}

/** `Computer`, `Mobile`, or `Unknown` for a program. */
export function deviceOf({ os, browser }: UserAgent): string {
  if (os === 'iOS' || os === 'Android') return 'Mobile';
  return browser === 'UNKNOWN' ? 'Unknown' : 'Computer';
}
