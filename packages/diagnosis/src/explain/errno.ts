/**
 * Names of the numbers that error objects carry instead of a text: errno(3) of Linux and of macOS, getaddrinfo(3),
 * WinSock, and libuv (Node.js), which makes errno negative and has numbers of its own on Windows.
 * Sources: Linux uapi asm-generic/errno.h, https://docs.libuv.org/en/v1.x/errors.html and
 * https://learn.microsoft.com/en-us/windows/win32/winsock/windows-sockets-error-codes-2
 */
const names: Readonly<Record<string, readonly number[]>> = {
  ECONNREFUSED: [111, -111, 61, -61, 10061, -4078],
  ETIMEDOUT: [110, -110, 60, -60, 10060, -4039],
  ECONNRESET: [104, -104, 54, -54, 10054, -4077],
  ECONNABORTED: [103, -103, 53, -53, 10053, -4079],
  EPIPE: [32, -32, -4047],
  EHOSTUNREACH: [113, -113, 65, -65, 10065, -4073],
  ENETUNREACH: [101, -101, 51, -51, 10051, -4062],
  EADDRNOTAVAIL: [99, -99, 49, -49, 10049, -4090],
  EACCES: [13, -13, 10013, -4092],
  ENOTFOUND: [-3008, -2, 8, 11001],
  EAI_AGAIN: [-3001, -3, 11002],
  ENODATA: [-3007, -5, 11004],
};

/** The name of an error number; undefined for a number that is none of these. */
export function errnoName(number: number): string | undefined {
  return Object.entries(names).find(([, numbers]) => numbers.includes(number))?.[0];
}
