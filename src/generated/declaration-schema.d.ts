import type { SchemaNode } from '../schema/node.ts';
declare const schema: SchemaNode;
export default schema;
