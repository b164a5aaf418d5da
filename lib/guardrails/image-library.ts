import { createHash } from 'node:crypto';
import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { GuardrailsImage } from '../bindings/aisec/guardrails-image';
import { GuardrailsImageLibrary } from '../bindings/aisec/guardrails-image-library';
import type { IAisec } from '../core/aisec';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { type AisecResourceProps, aisecOf, GUARDRAILS_NAMES, literal } from './shared';

/** Images that the service compares with. */
export interface IImageLibrary extends IConstruct {
  readonly libraryId: string;
}

export interface ImageLibraryProps extends AisecResourceProps {
  /** Shown in the console and in hits; can be changed in place. @default - made from the construct's path */
  readonly libraryName?: string;
  /** What it is for. @default - none */
  readonly comment?: string;
  /** Addresses of images, as `addImage` takes them. @default - none */
  readonly images?: readonly string[];
}

const NAME: NameRule = { argument: 'libraryName', maxLength: 64, letters: GUARDRAILS_NAMES };

class ImportedLibrary extends AlicloudConstruct implements IImageLibrary {
  constructor(
    scope: Construct,
    id: string,
    readonly libraryId: string,
  ) {
    super(scope, id);
  }
}

/**
 * A library of images, `aisec_guardrails_image_library`. The service has no call that deletes one: destroying takes the images out and
 * leaves the empty library.
 */
export class ImageLibrary extends AlicloudConstruct implements IImageLibrary {
  /** A library that exists outside of this app; its images are not touched. */
  static fromLibraryId(scope: Construct, id: string, libraryId: string): IImageLibrary {
    return new ImportedLibrary(scope, id, libraryId);
  }

  private readonly resource: GuardrailsImageLibrary;
  private readonly aisec: IAisec;
  private reference?: string;

  /** @throws ValidationError `invalid-name`, `invalid-value` or `conflict` */
  constructor(scope: Construct, id: string, props: ImageLibraryProps = {}) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.libraryName, NAME, problems);
    const config = { name: name.value, comment: props.comment && literal(props.comment) };
    checkAgainstProvider(problems, 'aisec_guardrails_image_library', config, { name: 'libraryName' });
    problems.throwIfAny();
    this.aisec = aisecOf(this, props);
    this.resource = new GuardrailsImageLibrary(this, 'Resource', { ...config, provider: this.aisec.provider });
    registerName(this.resource, 'name', name);
    props.images?.forEach((url) => this.addImage(url));
  }

  get libraryId(): string {
    return (this.reference ??= this.resource.id);
  }

  /**
   * Adds an image (`aisec_guardrails_image`). The service fetches it once, when it is added.
   * @param url - `http://…` or `https://…`
   * @param id - construct id. @default - made from the address, which then must not be known to Terraform only
   * @throws ValidationError `invalid-value` for what is no address, `conflict` for an image that the library has already, `missing` for an
   * address that only Terraform knows without an id
   */
  addImage(url: string, id?: string): this {
    const problems = new Problems(this);
    checkText(problems, 'url', url, /^https?:\/\/\S+$/, 'an address that begins with "https://" or "http://"');
    if (id === undefined && Token.isUnresolved(url)) {
      problems.add({
        code: 'missing',
        what: 'an image whose address only Terraform knows has no id',
        fix: 'give an id',
      });
    }
    const childId = id ?? `Image-${createHash('sha256').update(url).digest('hex').slice(0, 12)}`;
    if (this.node.tryFindChild(childId)) {
      problems.add({
        code: 'conflict',
        what: 'the library has the image already',
        got: shown(id ?? url),
        fix: 'remove one',
      });
    }
    problems.throwIfAny();
    new GuardrailsImage(this, childId, {
      libraryId: this.libraryId,
      url: literal(url),
      provider: this.aisec.provider,
    });
    return this;
  }
}
