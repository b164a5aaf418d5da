import type { IConstruct } from 'constructs';

/** A page, or another answer, for requests that rules refuse. Of the whole account. */
export interface IEdgeBlockPage extends IConstruct {
  readonly pageId: string;
}
