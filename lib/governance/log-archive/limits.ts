/** Documented limits of ActionTrail and Log Service, checked at synthesis. */
export class LogArchiveLimits {
  /** Days that a log store keeps lines; 3650 stands for always. https://www.alibabacloud.com/help/en/sls/developer-reference/api-sls-2020-12-30-createlogstore */
  static readonly MAX_RETENTION_DAYS = 3650;
  /** Keywords of a search, those of conditions and events together. https://www.alibabacloud.com/help/doc-detail/92572.htm */
  static readonly MAX_SEARCH_KEYWORDS = 30;
  /** Characters of a collection policy's name. https://www.alibabacloud.com/help/en/sls/developer-reference/api-sls-2020-12-30-upsertcollectionpolicy */
  static readonly COLLECTION_NAME = { MIN: 3, MAX: 63 } as const;
}
