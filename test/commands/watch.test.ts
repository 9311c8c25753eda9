import { describe, expect, it, vi } from 'vitest';
import { clean, faulty, world } from './world.ts';

const path = '/site/privacy.yaml';
/** A busy machine may need more than the second that is usual. */
const soon = { timeout: 20_000 };

describe('--watch', () => {
  it('runs again on a change, with one line for each run, until it is interrupted', async () => {
    const site = world({ [path]: clean });
    const ran = site.run('check', '--watch');
    const lines = () => site.printed().stdout.match(/^[✓✗].*$/gm) ?? [];
    await vi.waitFor(() => expect(lines()).toHaveLength(1), soon);
    site.files.put(path, faulty);
    site.files.touch('/site/other.txt');
    for (let times = 0; times < 3; times += 1) site.files.touch(path);
    await vi.waitFor(() => expect(lines()).toHaveLength(2), soon);
    expect(lines()[1]).toBe('✗ 1 error in privacy.yaml');
    site.files.put(path, clean);
    site.files.touch(path);
    await vi.waitFor(() => expect(lines()).toHaveLength(3), soon);
    site.interrupt();
    expect((await ran).code).toBe(0);
    site.files.touch(path);
    expect(lines()).toHaveLength(3);
  });

  it('watches what is included, also while it is missing', async () => {
    const site = world({
      [path]: `${clean}include: [parts/company.yaml]\n`,
      '/site/parts/x.txt': '',
    });
    const ran = site.run('check', '--watch');
    await vi.waitFor(() => expect(site.printed().stdout).toContain('source/include-missing'), soon);
    site.files.put('/site/parts/company.yaml', 'children: none\n');
    site.files.touch('/site/parts/company.yaml');
    await vi.waitFor(
      () => expect(site.printed().stdout).toContain('✓ privacy.yaml: no problems'),
      soon,
    );
    site.interrupt();
    expect((await ran).code).toBe(0);
  });

  it('goes on when the file is gone for a moment', async () => {
    const site = world({ [path]: clean });
    const ran = site.run('build', '--watch');
    await vi.waitFor(() => expect(site.printed().stderr).toContain('✓ out: '), soon);
    site.files.remove(path);
    site.files.touch(path);
    await vi.waitFor(
      () => expect(site.printed().stderr).toContain('There is no privacy.yaml'),
      soon,
    );
    site.files.put(path, faulty);
    site.files.touch(path);
    await vi.waitFor(
      () => expect(site.printed().stderr).toContain('✗ 1 error in privacy.yaml'),
      soon,
    );
    site.interrupt();
    expect((await ran).code).toBe(0);
  });

  it('ends at once where there is nothing to watch', async () => {
    expect((await world({}).run('check', '--watch')).code).toBe(2);
  });
});
