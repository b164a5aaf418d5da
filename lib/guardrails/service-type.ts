import type { Problems } from '../core/errors';
import { checkText } from '../core/text-check';
import type { GuardrailsContentType } from './content-type';
import type { GuardrailsService } from './service';

/** A service, and what it checks where its code does not tell. */
export interface ServiceOfType {
  readonly service: GuardrailsService;
  readonly contentType?: GuardrailsContentType;
}

/** The `ResourceType` of a service. Adds a problem where it is not known. */
export function contentTypeOf({ service, contentType }: ServiceOfType, problems: Problems): string {
  // A value of the environment that is not set comes here in spite of the types.
  if (!(service as GuardrailsService | undefined)) {
    problems.add({
      code: 'missing',
      what: 'service is missing',
      allowed: 'a GuardrailsService',
      fix: 'set service, such as GuardrailsService.custom(code)',
    });
    return 'text';
  }
  checkText(problems, 'service', service.code, /^[\w-]+$/, 'the code of a service, as the console shows it');
  const type = contentType ?? service.contentType;
  if (!type) {
    problems.add({
      code: 'no-default',
      what: `contentType has no default for ${service.code}`,
      allowed: 'a GuardrailsContentType, as the data source aisec_guardrails_services shows it (resource_type)',
      fix: 'set contentType',
    });
  }
  return type?.code ?? 'text';
}
