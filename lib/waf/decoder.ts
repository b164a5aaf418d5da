/** A way in which WAF decodes requests before rules look at them. */
export class Decoder {
  static readonly MULTIPART = new Decoder('multipart');
  static readonly JSON = new Decoder('json');
  static readonly XML = new Decoder('xml');
  /** Serialized objects of PHP. */
  static readonly PHP = new Decoder('php');
  /** Entities of HTML. */
  static readonly HTML = new Decoder('html');
  static readonly UTF7 = new Decoder('utf7');
  static readonly BASE64 = new Decoder('base64');
  static readonly FORM = new Decoder('form');
  static readonly GZIP = new Decoder('gzip');
  /** Serialized objects of Java. */
  static readonly JAVA = new Decoder('java');
  static readonly GRAPHQL = new Decoder('graphql');

  /** Those that cannot be switched off; they are always sent along, so that what is read back is what was declared. */
  static readonly ALWAYS_ON: readonly Decoder[] = ['url', 'js-unicode', 'oct', 'hex', 'comment', 'space-zip'].map(
    (code) => new Decoder(code),
  );

  /** All that can be chosen. */
  static readonly ALL: readonly Decoder[] = [
    Decoder.MULTIPART,
    Decoder.JSON,
    Decoder.XML,
    Decoder.PHP,
    Decoder.HTML,
    Decoder.UTF7,
    Decoder.BASE64,
    Decoder.FORM,
    Decoder.GZIP,
    Decoder.JAVA,
    Decoder.GRAPHQL,
  ];

  /** Any other way, as the API names it. */
  static custom(code: string): Decoder {
    return new Decoder(code);
  }

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}
