import type { ComplianceReport } from '../check';
import { htmlReport } from './html';
import { jsonReport } from './json';
import { junitReport } from './junit';
import { sarifReport } from './sarif';
import { textReport } from './text';

/** Forms of a report. */
export const REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'html'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  /** What was checked, for the title of a page. */
  readonly title: string;
  /** Version of this package, for SARIF. */
  readonly version: string;
}

/** The report in one of its forms. */
export function formatReport(
  report: ComplianceReport,
  format: ReportFormat,
  { title, version }: ReportOptions,
): string {
  switch (format) {
    case 'text':
      return textReport(report);
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return sarifReport(report, version);
    case 'junit':
      return junitReport(report);
    case 'html':
      return htmlReport(report, title);
  }
}
