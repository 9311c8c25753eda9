// Loads the bundle as Node would, and keeps what V8 compiled for the next run of the same command.
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** A file with such a name never changes. */
const hashed = /-[\w-]{8}\.js$/;

/**
 * Takes the folder of the bundle, and a name for what will run; returns what loads a file of it.
 * The code is kept beside the bundle: who may write there could change the bundle itself.
 */
function loader(folder, command) {
  const store = join(folder, '.cache', `${process.version}-${process.arch}`, command);
  const loaded = new Map();
  const fresh = [];

  function load(name) {
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const filename = join(folder, name);
    const cachedData = hashed.test(name) ? kept(join(store, name)) : undefined;
    // The build writes letters beyond ASCII as escapes.
    const text = readFileSync(filename, 'latin1');
    const code = `(function (exports, require, module) {${text}\n})`;
    const script = new Script(code, { filename, cachedData });
    if (hashed.test(name) && (!cachedData || script.cachedDataRejected)) fresh.push([name, script]);
    script.runInThisContext().call(module.exports, module.exports, resolve, module);
    return module.exports;
  }

  function resolve(id) {
    return id.startsWith('./') ? load(id.slice(2)) : require(id);
  }

  process.once('exit', () => keep(store, fresh));
  return load;
}

function kept(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Where nothing may be written, the next run compiles again. */
function keep(store, scripts) {
  try {
    if (scripts.length > 0) mkdirSync(store, { recursive: true });
    for (const [name, script] of scripts) {
      const beside = join(store, `${name}.${process.pid}`);
      writeFileSync(beside, script.createCachedData());
      renameSync(beside, join(store, name));
    }
  } catch {}
}

module.exports = { loader };
