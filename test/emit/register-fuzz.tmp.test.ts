import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { parseDocument, visit, isPair, isScalar } from 'yaml';
import { registerJson } from '../../src/emit/register/register-json.ts';
import { registerCsv } from '../../src/emit/register/register-csv.ts';
import { FULL } from './register-full.ts';
import { compilationOf, modelOf } from './register-model.ts';
const schema = JSON.parse(readFileSync('schemas/register.schema.json','utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv, ['date']);
const validate = ajv.compile(schema);
const paths=(n:any,p:string[]=[]):string[][]=> n&&typeof n==='object'&&!Array.isArray(n)?Object.entries(n).flatMap(([k,v])=>[[...p,k],...paths(v,[...p,k])]):[];
const texts=[FULL,readFileSync('examples/webshop/privacy.yaml','utf8')];
it('fuzz',()=>{
 let n=0;
 for(const text of texts){
  const all=paths(parseDocument(text).toJS());
  for(const [i,path] of all.entries()){
   if (text!==FULL && i%6) continue;
   for(const how of ['delete','todo','none','empty']){
    const d=parseDocument(text);
    if(how==='delete')d.deleteIn(path); else d.setIn(path,how==='todo'?'TODO: x (y)':how==='none'?'none':d.createNode({}));
    const m=modelOf(String(d)); n++;
    for (const l of ['en','de']) {
    const j=registerJson.emit(compilationOf(m),[l])[0]!.text;
    registerCsv.emit(compilationOf(m),[l]);
    if(!validate(JSON.parse(j))) console.log(how,path.join('.'),JSON.stringify(validate.errors?.slice(0,2)));
    if (/undefined|\[object/.test(j)) console.log('UNDEF',how,path.join('.'));
    const c=registerCsv.emit(compilationOf(m),[l])[0]!.text; if(/undefined|\[object|NaN/.test(c)) console.log('UNDEFCSV',how,path.join('.'), c.match(/.{40}(undefined|\[object).{20}/)?.[0]);
    }
   }
  }
 }
 console.log(n);
},600000);
