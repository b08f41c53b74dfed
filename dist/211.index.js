export const id = 211;
export const ids = [211];
export const modules = {

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ jsonOption),
/* harmony export */   XS: () => (/* binding */ storeOption),
/* harmony export */   _9: () => (/* binding */ batchOption),
/* harmony export */   iW: () => (/* binding */ shardArgument),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   xX: () => (/* binding */ storeOf),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1829);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5822);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);




/** `--store DIR`, which every command on a store needs. */
function storeOption(command) {
    return command.requiredOption('--store <dir>', 'the store');
}
function batchOption(command) {
    return storeOption(command.requiredOption('--batch <id>', 'the batch'));
}
function jsonOption(command) {
    return command.option('--json', 'print one JSON document and nothing else');
}
/** Opens the store of `--store`. Throws `STORE_NOT_FOUND`, `STORE_INVALID`, `SCHEMA_NEWER`. */
function storeOf(options) {
    return (0,_store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .Ch)(options.store);
}
/** For `--jobs`: a whole number from 1. */
function positive(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > 1024)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a whole number from 1 to 1024.');
    return value;
}
/** For `--metadata`: a JSON object. */
function jsonObject(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a JSON object.');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a JSON object.');
    return value;
}
/** The time of new records: see `recordTime`. */
function timeOf(face) {
    return (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordTime */ .$l)(face.env);
}
/** Throws `SHARD_NOT_FOUND` for what is not two hex digits. */
function shardArgument(text) {
    if (/^[0-9a-f]{2}$/.test(text))
        return text;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('SHARD_NOT_FOUND', `${JSON.stringify(text)} is not a shard.`, {
        hints: ['A shard is two lower-case hex digits: 00 to ff.'],
    });
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ ALL_SHARDS),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   oE: () => (/* binding */ shardId),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   yd: () => (/* binding */ SHARD_PATTERN)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);


const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
const SHARD_PATTERN = /^[0-9a-f]{2}$/;
/** Readers accept bare hex too, which early stores hold; it is lifted to a digest. */
const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(sha256:)?[0-9a-f]{64}$/)
    .overwrite((text) => (text.startsWith('sha256:') ? text : `sha256:${text}`))
    .transform((text) => text);
const shardId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(SHARD_PATTERN);
function digestOf(bytes) {
    return `sha256:${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(bytes)}`;
}
/** The 64 hex digits of a digest. */
function hexOf(object) {
    return object.slice(7);
}
function shardOf(object) {
    return object.slice(7, 9);
}
/** All 256 shard ids, sorted. */
const ALL_SHARDS = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'));
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ writeDerived),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   V7: () => (/* binding */ publishAll),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   Z8: () => (/* binding */ syncPath),
/* harmony export */   jH: () => (/* binding */ removeStaleTemps),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   r1: () => (/* binding */ syncFileSystem),
/* harmony export */   v8: () => (/* binding */ writeDurably),
/* harmony export */   yd: () => (/* binding */ syncPaths),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5919);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2706);








/**
 * Writing so that what was acknowledged survives a power cut: write a temporary name beside the target, sync it,
 * rename it, sync the folder. A rename alone is not durable, and a write alone may be torn.
 */
let temporaries = 0;
/** Process numbers mean something on their own machine only. */
const HOST = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .fg)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()).slice(0, 6);
const TEMPORARY = /^\..+\.([0-9a-f]{6})-(\d+)-\d+-\d+\.tmp$/;
/** More would only wait for Node's own four threads. */
const SYNCS_AT_ONCE = 8;
/** Older than this, a temporary is rubbish, whatever wrote it. */
const RUBBISH_AFTER_MS = 24 * 60 * 60 * 1000;
/** A name that no other writer uses, in the folder of the target so that the rename stays on one file system. */
function temporaryName(path) {
    // Worker threads share the process id but not this counter.
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path)}.${HOST}-${process.pid}-${node_worker_threads__WEBPACK_IMPORTED_MODULE_5__.threadId}-${temporaries++}.tmp`);
}
/** Writes and renames; durable when it returns. Missing folders are made. */
function writeDurably(path, data) {
    publishAll([{ path, data }]);
}
/** Writes and renames without syncing: for data that can be made again. Never torn, perhaps lost. */
function writeDerived(path, data) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
    const temporary = temporaryName(path);
    try {
        writeNew(temporary, data, false);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/**
 * Writes several files, then syncs them, then renames them all, then syncs each folder once. Nothing is renamed
 * before everything is written, so an error before that leaves no trace.
 */
function publishAll(files) {
    const written = [];
    const folders = new Set();
    try {
        for (const { path, data } of files) {
            for (const folder of makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)))
                folders.add(folder);
            const temporary = temporaryName(path);
            written.push({ temporary, path });
            writeNew(temporary, data, true);
        }
        for (const { temporary, path } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        for (const { temporary } of written)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
    for (const folder of folders)
        syncDirectory(folder);
}
/**
 * Makes a folder with its parents.
 * @returns the folders whose entries must be synced to make a new file in it durable: itself, and when it is new,
 * every folder up to the one that was there before
 */
function makeFolder(folder) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    const changed = [folder];
    if (first !== undefined)
        for (let at = folder; at !== (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(first) && at !== (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at);)
            changed.push((at = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at)));
    return changed;
}
/** Files that this process has seen to end in a line break. */
const appended = new Set();
/**
 * Appends one line in one write, so that lines of several processes do not mix. A torn line that a killed writer left
 * at the end stays a line of its own.
 */
function appendLine(path, line) {
    const torn = !appended.has(path) && endsTorn(path);
    appended.add(path);
    const text = torn ? `\n${line}\n` : `${line}\n`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, text);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .systemErrorCode */ .vq)(error) !== 'ENOENT')
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, text);
    }
}
function endsTorn(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return false;
        throw error;
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        const last = Buffer.alloc(1);
        return size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, last, 0, 1, size - 1) === 1 && last[0] !== 10;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Makes a folder's entries durable. Windows has no such call and needs none. */
function syncDirectory(path) {
    if (process.platform !== 'win32')
        syncPath(path);
}
/** Syncs many files or folders, several at a time: the disk takes them together. */
async function syncPaths(paths) {
    let next = 0;
    const work = async () => {
        while (next < paths.length) {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(paths[next++], 'r');
            try {
                await file.sync();
            }
            finally {
                await file.close();
            }
        }
    };
    await Promise.all(Array.from({ length: SYNCS_AT_ONCE }, work));
}
/**
 * Makes everything on the file system of a path durable, in one call. False where the system has no such call or no
 * program for it: each file is then to be synced by itself.
 */
function syncFileSystem(path) {
    if (process.platform !== 'linux')
        return Promise.resolve(false);
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sync', ['--file-system', path], { stdio: 'ignore' });
        child.on('error', () => resolve(false));
        child.on('close', (code) => resolve(code === 0));
    });
}
function syncPath(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/**
 * Removes what interrupted writers left in a folder. Temporaries of living processes, and of other machines until they
 * are a day old, stay. A folder that is not there holds none.
 */
function removeStaleTemps(folder) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return;
        throw error;
    }
    for (const name of names) {
        const [, host, pid] = TEMPORARY.exec(name) ?? [];
        if (pid === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name);
        const orphaned = host === HOST && !isProcessAlive(Number(pid));
        const standing = orphaned ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
        if (orphaned || (standing && Date.now() - standing.mtimeMs > RUBBISH_AFTER_MS))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
}
/** Whether a process of this machine has this number; one that we may not signal is alive. */
function isProcessAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .systemErrorCode */ .vq)(error) === 'EPERM';
    }
}
function writeNew(path, data, sync) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o644);
    try {
        const bytes = typeof data === 'string' ? Buffer.from(data) : data;
        let done = 0;
        while (done < bytes.length)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, done);
        if (sync)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
//# sourceMappingURL=durable.js.map

/***/ }),

/***/ 5899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   m7: () => (/* binding */ readRecordFile),
/* harmony export */   sS: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);




/** Records as the specification writes them: two spaces, ASCII, no line feed at the end. */
function recordText(record) {
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeNonAscii */ .Al)(JSON.stringify(record, null, 2));
}
/**
 * Reads one record, or undefined when the file is absent.
 * Throws `STORE_CORRUPT` for what is not JSON, `SCHEMA_ERROR` and `SCHEMA_NEWER` for what is not such a record.
 */
function readRecordFile(schema, path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const code = (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('STORE_UNREADABLE', `${path} cannot be read: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, { cause: error });
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('STORE_CORRUPT', `${path} is not JSON.`, {
            cause: error,
            hints: ['The file was damaged or written by hand.'],
        });
    }
    return (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(schema, value, path);
}
/**
 * Values of a JSON-lines text, with file and line for messages. A last line without its line feed is complete if it
 * parses. Throws `STORE_CORRUPT` with file and line.
 */
function* readJsonLines(text, path) {
    let start = 0;
    for (let line = 1; start < text.length; line++) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        const json = text.slice(start, end);
        start = end + 1;
        const where = `${path}:${line}`;
        if (json.trim() !== '')
            yield { value: parseLine(json, where), where };
    }
}
/** The value of one line. Throws `STORE_CORRUPT`. */
function parseLine(json, where) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('STORE_CORRUPT', `${where} is not JSON.`, {
            cause: error,
            hints: ['The file was damaged: run the shard again, or take the snapshot again.'],
        });
    }
}
/** Whether there is a plain file of this name. */
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
//# sourceMappingURL=json-files.js.map

/***/ }),

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ shardsDir),
/* harmony export */   AU: () => (/* binding */ batchesDir),
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   HT: () => (/* binding */ taskEvents),
/* harmony export */   I6: () => (/* binding */ batchDir),
/* harmony export */   I8: () => (/* binding */ memoPack),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   Pu: () => (/* binding */ snapshotFile),
/* harmony export */   Rf: () => (/* binding */ outputsFile),
/* harmony export */   Tb: () => (/* binding */ snapshotsDir),
/* harmony export */   aH: () => (/* binding */ memoDir),
/* harmony export */   aL: () => (/* binding */ objectsDir),
/* harmony export */   bD: () => (/* binding */ batchFile),
/* harmony export */   cJ: () => (/* binding */ snapshotDir),
/* harmony export */   e: () => (/* binding */ objectFile),
/* harmony export */   e0: () => (/* binding */ provenanceFile),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   g0: () => (/* binding */ taskFile),
/* harmony export */   go: () => (/* binding */ batchEvents),
/* harmony export */   kk: () => (/* binding */ objectMapFile),
/* harmony export */   oq: () => (/* binding */ shardDir),
/* harmony export */   pA: () => (/* binding */ fileIndex),
/* harmony export */   rn: () => (/* binding */ reportFile),
/* harmony export */   u_: () => (/* binding */ storeFile)
/* harmony export */ });
/* unused harmony exports TOP_LEVEL, taskDir, derived */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);


/**
 * The only file that knows where anything lies inside a store:
 *
 *     store.json
 *     objects/sha256/<2 hex>/<2 hex>/<64 hex>
 *     snapshots/<snapshot>/{files.index.jsonl,snapshot.json}
 *     batches/<batch>/{batch.json,plan.json,events.jsonl}
 *     batches/<batch>/tasks/<task>/{task.json,events.jsonl}
 *     batches/<batch>/tasks/<task>/shards/<2 hex>/{outputs.index.jsonl,state.json}
 *     indexes/codebatch/…            derived: may be deleted at any time
 *
 * Ids are checked before they come here; nothing here touches the disk.
 */
const TOP_LEVEL = (/* unused pure expression or super */ null && (['store.json', 'objects', 'snapshots', 'batches', 'indexes']));
const storeFile = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'store.json');
const objectsDir = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'objects', 'sha256');
function objectFile(root, object) {
    const hex = (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(object);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(objectsDir(root), hex.slice(0, 2), hex.slice(2, 4), hex);
}
const snapshotsDir = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'snapshots');
const snapshotDir = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(snapshotsDir(root), id);
const snapshotFile = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(snapshotDir(root, id), 'snapshot.json');
const fileIndex = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(snapshotDir(root, id), 'files.index.jsonl');
const batchesDir = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'batches');
const batchDir = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchesDir(root), id);
const batchFile = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchDir(root, id), 'batch.json');
const planFile = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchDir(root, id), 'plan.json');
const batchEvents = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchDir(root, id), 'events.jsonl');
const taskDir = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchDir(root, at.batchId), 'tasks', at.taskId);
const taskFile = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(taskDir(root, at), 'task.json');
const taskEvents = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(taskDir(root, at), 'events.jsonl');
const shardsDir = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(taskDir(root, at), 'shards');
const shardDir = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shardsDir(root, at), at.shardId);
const stateFile = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shardDir(root, at), 'state.json');
const outputsFile = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shardDir(root, at), 'outputs.index.jsonl');
/** Ours and derived. */
const derived = (root, ...names) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'indexes', 'codebatch', ...names);
const memoDir = (root) => derived(root, 'memo');
const memoPack = (root, fingerprint, segment) => derived(root, 'memo', fingerprint, `${segment}.pack`);
const lockFile = (root, batchId, shardId) => derived(root, 'locks', batchId, `${shardId}.lock`);
const objectMapFile = (root) => derived(root, 'git-objects.map');
const provenanceFile = (root, snapshotId) => derived(root, 'provenance', `${snapshotId}.json`);
const reportFile = (root, key) => derived(root, 'reports', `${key}.json`);
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k$: () => (/* binding */ initStore),
  Ch: () => (/* binding */ openStore),
  uz: () => (/* binding */ readStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/src/records/store.js


/** `store.json`: marks a directory as a store. */
const storeSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.store'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    created_at: header/* timestamp */.vE,
});
//# sourceMappingURL=store.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/src/store/store.js








/**
 * Makes a store, or opens the one that stands there.
 * Throws `STORE_INVALID` for a folder that holds something else.
 */
function initStore(path, env) {
    const root = (0,external_node_path_.resolve)(path);
    if ((0,external_node_fs_.existsSync)((0,layout/* storeFile */.u_)(root)))
        return { store: openStore(root), created: false };
    if ((0,external_node_fs_.existsSync)(root) && (!(0,external_node_fs_.statSync)(root).isDirectory() || (0,external_node_fs_.readdirSync)(root).length > 0))
        throw new errors/* UserError */.yo('STORE_INVALID', `${path} is not a store and not an empty folder.`, {
            hints: ['Give a folder that does not exist yet.'],
        });
    for (const folder of [(0,layout/* objectsDir */.aL)(root), (0,layout/* snapshotsDir */.Tb)(root), (0,layout/* batchesDir */.AU)(root)])
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const record = {
        schema_name: 'codebatch.store',
        schema_version: header/* SCHEMA_VERSION */.f$,
        producer: { ...header/* PRODUCER */.n8 },
        created_at: (0,header/* recordTime */.$l)(env),
    };
    // Written last: a folder without it is no store yet.
    (0,durable/* writeDurably */.v8)((0,layout/* storeFile */.u_)(root), `${(0,json_files/* recordText */.Pe)(record)}\n`);
    return { store: { root }, created: true };
}
/** Throws `STORE_NOT_FOUND`, `STORE_CORRUPT`, `SCHEMA_ERROR`, `SCHEMA_NEWER`. */
function openStore(path) {
    const store = { root: (0,external_node_path_.resolve)(path) };
    readStore(store);
    return store;
}
/** The record of a store. Throws as `openStore`. */
function readStore(store) {
    const record = (0,json_files/* readRecordFile */.m7)(storeSchema, (0,layout/* storeFile */.u_)(store.root));
    if (record)
        return record;
    throw new errors/* UserError */.yo('STORE_NOT_FOUND', `There is no store at ${store.root}.`, {
        hints: [`Make one: codebatch init ${store.root}`],
        details: { path: store.root },
    });
}
//# sourceMappingURL=store.js.map

/***/ }),

/***/ 2706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ escapeNonAscii),
/* harmony export */   Kt: () => (/* binding */ compareStrings),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   kI: () => (/* binding */ sha256Stream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Orders strings by UTF-16 code units: the one order of everything that is sorted, whatever the locale. */
function compareStrings(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** JSON with sorted keys and no spaces: equal values give equal text, so it can be hashed. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareStrings(a, b)))
        : inner);
}
/** Lower-case hex sha256 of bytes or UTF-8 text. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}
/** A running sha256 for data that arrives in pieces. */
function sha256Stream() {
    const state = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return {
        update: (data) => void state.update(data),
        hex: () => state.digest('hex'),
    };
}
/** Rewrites every non-ASCII code unit of JSON text as `\uXXXX`, as the reference writes its records. */
function escapeNonAscii(json) {
    // oxlint-disable-next-line no-control-regex
    return /^[\x00-\x7f]*$/.test(json)
        ? json
        : json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* unused harmony export lineStarts */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Decodes source bytes; never throws. */
function decodeText(bytes) {
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = bom ? bytes.subarray(3) : bytes;
    try {
        return { text: strictUtf8.decode(body), bom, encoding: 'utf-8' };
    }
    catch {
        return {
            text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'),
            bom,
            encoding: 'latin1',
            badByte: firstInvalidUtf8(bytes),
        };
    }
}
function firstInvalidUtf8(bytes) {
    // The longest valid prefix, by halving: validity of a prefix only fails from the bad byte on, give or take a
    // character that the cut splits, which `stream` forgives.
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle - 1;
        }
    }
    return sequenceStart(bytes, low);
}
/** Where the character begins that breaks off before `end`; `end` itself when none does. */
function sequenceStart(bytes, end) {
    for (let length = 1; length < 4 && length <= end; length++) {
        const byte = bytes[end - length];
        if ((byte & 0xc0) === 0x80)
            continue;
        const wanted = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        return wanted > length ? end - length : end;
    }
    return end;
}
/**
 * Offsets (UTF-16 code units) at which the lines of `text` begin. `\n`, `\r\n` and a lone `\r` end a line.
 * There is always at least one line; text that ends in a line break has an empty last line.
 */
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10)
            starts.push(i + 1);
        else if (unit === 13 && text.charCodeAt(i + 1) !== 10)
            starts.push(i + 1);
    }
    return Uint32Array.from(starts);
}
/** The position of an offset, by binary search in `lineStarts(text)`. */
function positionAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}
/** The lines of a text without their line breaks, as `lineStarts` counts them. */
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** The candidate nearest to `word` by edit distance, or undefined when none is near. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}
/** How alike two texts are, from 0 to 1: 1 less the edit distance over the longer length. */
function likeness(a, b) {
    const longer = Math.max(a.length, b.length);
    return longer === 0 ? 1 : 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / longer;
}
/** `1 file`, `2 files`. */
function plural(count, singular, many = `${singular}s`) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? singular : many}`;
}
//# sourceMappingURL=text.js.map

/***/ })

};
