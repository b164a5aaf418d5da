/** Release 1 has no types of its own. */
declare module 'proxy-from-env' {
  /** The proxy of HTTPS_PROXY and its like for a URL, or '' where NO_PROXY or nothing says otherwise. */
  export function getProxyForUrl(url: string): string;
}
