/** How bad an alert is. */
export class AlertSeverity {
  static readonly INFORMATION = new AlertSeverity(1, 'information');
  static readonly LOW = new AlertSeverity(2, 'low');
  static readonly MEDIUM = new AlertSeverity(3, 'medium');
  static readonly HIGH = new AlertSeverity(4, 'high');
  static readonly CRITICAL = new AlertSeverity(5, 'critical');

  private constructor(
    /** 1 to 5, as the API says it. */
    readonly level: number,
    readonly name: string,
  ) {}

  toString(): string {
    return this.name;
  }
}

/** A tactic of MITRE ATT&CK, https://attack.mitre.org/tactics/enterprise/. */
export class AttackTactic {
  static readonly RECONNAISSANCE = new AttackTactic('TA0043', 'Reconnaissance');
  static readonly RESOURCE_DEVELOPMENT = new AttackTactic('TA0042', 'Resource Development');
  static readonly INITIAL_ACCESS = new AttackTactic('TA0001', 'Initial Access');
  static readonly EXECUTION = new AttackTactic('TA0002', 'Execution');
  static readonly PERSISTENCE = new AttackTactic('TA0003', 'Persistence');
  static readonly PRIVILEGE_ESCALATION = new AttackTactic('TA0004', 'Privilege Escalation');
  static readonly DEFENSE_EVASION = new AttackTactic('TA0005', 'Defense Evasion');
  static readonly CREDENTIAL_ACCESS = new AttackTactic('TA0006', 'Credential Access');
  static readonly DISCOVERY = new AttackTactic('TA0007', 'Discovery');
  static readonly LATERAL_MOVEMENT = new AttackTactic('TA0008', 'Lateral Movement');
  static readonly COLLECTION = new AttackTactic('TA0009', 'Collection');
  static readonly COMMAND_AND_CONTROL = new AttackTactic('TA0011', 'Command and Control');
  static readonly EXFILTRATION = new AttackTactic('TA0010', 'Exfiltration');
  static readonly IMPACT = new AttackTactic('TA0040', 'Impact');

  /** Another one, by its id `TA…` and name. */
  static custom(id: string, name: string): AttackTactic {
    return new AttackTactic(id, name);
  }

  private constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  /** With a technique of it, such as `T1078`. */
  technique(id: string): AttackTechnique {
    return { tactic: this, technique: id };
  }
}

/** A technique of ATT&CK within a tactic. */
export interface AttackTechnique {
  readonly tactic: AttackTactic;
  /** `T1078`, or `T1078.004`. */
  readonly technique: string;
}
