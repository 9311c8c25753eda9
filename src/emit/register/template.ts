import type { ColumnKey } from './columns.ts';
import type { TemplateId } from './template-ids.ts';

/** A heading with the columns of the register whose cells stand under it. */
export type TemplateColumn = readonly [heading: string, ...columns: readonly ColumnKey[]];

/** A choice of columns, in the order and with the headings of a form. */
export interface RegisterTemplate {
  readonly id: TemplateId;
  readonly title: string;
  /** The form that it follows, and how far that was compared. */
  readonly modelledOn: string;
  /** The day of that, ISO 8601. */
  readonly asOf: string;
  /** Whether controller, representative and officer stand in a table of their own. */
  readonly headApart: boolean;
  /** Whether activities done for others stand in it too; Art. 30(2) has a register for them. */
  readonly forOthers: boolean;
  readonly columns: readonly TemplateColumn[];
}
