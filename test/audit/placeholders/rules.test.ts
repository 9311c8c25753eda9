import { describe, expect, it } from 'vitest';
import { placeholder } from '../../../src/audit/rules/placeholder/index.ts';
import { gapsIn } from './read-markdown.ts';

describe.each(placeholder)('$id', ({ id, bad, good }) => {
  it('is the only rule that finds something in its bad example', async () => {
    const styles = (await gapsIn(bad.replace(/ <--$/gm, ''))).map(([style]) => style);
    expect(styles).toEqual([id.replace('placeholder/', '')]);
  });

  it('finds nothing in its good example, nor does another', async () => {
    expect(await gapsIn(good)).toEqual([]);
  });
});
