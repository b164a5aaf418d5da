/** What WAF protects: a domain, or a cloud product that is attached to it. */
export interface IProtectedObject {
  /** As WAF names it; for a domain its `domain_id`, such as `chat.example.com-waf`. */
  readonly name: string;
}

/** Protected objects that exist already, such as load balancers that the console attached. */
export class ProtectedObject implements IProtectedObject {
  /** @param name - as the console shows it under Protected Objects, such as `alb-0123456789-alb` */
  static fromName(name: string): IProtectedObject {
    return new ProtectedObject(name);
  }

  private constructor(readonly name: string) {}
}
