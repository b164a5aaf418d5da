/** A kind of log that Security Center delivers to Log Service. */
export class SecurityLog {
  static readonly POSTURE = new SecurityLog('sas-cspm-log');
  static readonly ALERTS = new SecurityLog('sas-security-log');
  static readonly VULNERABILITIES = new SecurityLog('sas-vul-log');
  static readonly BASELINES = new SecurityLog('sas-hc-log');
  static readonly APPLICATIONS = new SecurityLog('sas-rasp-log');
  static readonly MALICIOUS_FILES = new SecurityLog('sas-filedetect-log');
  static readonly BLOCKED_CONNECTIONS = new SecurityLog('sas-net-block');
  static readonly WEB_REQUESTS = new SecurityLog('sas-log-http');
  static readonly SESSIONS = new SecurityLog('sas-log-session');
  static readonly DNS = new SecurityLog('sas-log-dns');
  static readonly LOGINS = new SecurityLog('aegis-log-login');
  static readonly BRUTE_FORCE = new SecurityLog('aegis-log-crack');
  static readonly PROCESSES = new SecurityLog('aegis-log-process');
  static readonly CONNECTIONS = new SecurityLog('aegis-log-network');
  static readonly CLIENTS = new SecurityLog('aegis-log-client');
  static readonly DNS_QUERIES = new SecurityLog('aegis-log-dns-query');

  static custom(name: string): SecurityLog {
    return new SecurityLog(name);
  }

  private constructor(readonly name: string) {}
}
