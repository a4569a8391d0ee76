/** Variables that take away the proxy of this machine: it is no part of what is shown. */
export const withoutProxy = {
  ALL_PROXY: '',
  HTTP_PROXY: '',
  HTTPS_PROXY: '',
  all_proxy: '',
  http_proxy: '',
  https_proxy: '',
} as const;
