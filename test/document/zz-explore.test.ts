import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { compiled, declarationAt } from '/work/main/test/document/compiled.ts';
import { removalsOf } from '/work/main/test/document/removals.ts';
import { sentences } from '/work/main/test/document/sentences.ts';
it.each(['examples/webshop/privacy.yaml','examples/saas/privacy.yaml','examples/blog/privacy.yaml','test/seed/clauses.yaml'])('%s', (file) => {
  const yaml = declarationAt(file);
  const before = sentences(compiled(yaml, 'markdown'));
  const t=Date.now();
  const out: string[] = []; const dead: string[]=[];
  for (const { path, yaml: y } of removalsOf(yaml)) {
    let md; try { md = compiled(y, 'markdown'); } catch (e) { out.push(`THROW ${path} ${e}`); continue; }
    const after = sentences(md);
    const neu = [...after].filter((s) => !before.has(s));
    for (const s of neu) out.push(`${path}  ==>  ${s}`);
    const gone = [...before].filter((s) => !after.has(s));
    if (gone.length===0 && neu.length===0) dead.push(path);
  }
  console.log(file, removalsOf(yaml).length, Date.now()-t);
  writeFileSync('/tmp/fx/out-'+file.replaceAll('/','_')+'.txt', out.join('\n'));
  writeFileSync('/tmp/fx/dead-'+file.replaceAll('/','_')+'.txt', dead.join('\n'));
  writeFileSync('/tmp/fx/all-'+file.replaceAll('/','_')+'.txt', [...before].join('\n'));
}, 600000);
