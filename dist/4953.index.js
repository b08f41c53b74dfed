export const id = 4953;
export const ids = [4953];
export const modules = {

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ jsonOption),
/* harmony export */   XS: () => (/* binding */ storeOption),
/* harmony export */   _9: () => (/* binding */ batchOption),
/* harmony export */   iW: () => (/* binding */ shardArgument),
/* harmony export */   ih: () => (/* binding */ colorOptions),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   xX: () => (/* binding */ storeOf),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6942);
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
/** `--color` and `--no-color`, which `main` reads before any command is known. */
function colorOptions(command) {
    return command
        .option('--color', 'colour even what goes to no screen')
        .option('--no-color', 'no colours (as the environment says with NO_COLOR)');
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);


const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
const SHARD_PATTERN = /^[0-9a-f]{2}$/;
/** Readers accept bare hex too, which early stores hold; it is lifted to a digest. */
const digest = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^(sha256:)?[0-9a-f]{64}$/)
    .overwrite((text) => (text.startsWith('sha256:') ? text : `sha256:${text}`))
    .transform((text) => text);
const shardId = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(SHARD_PATTERN);
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

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sealSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);


/**
 * The last field of a record whose rename is a commit point: under `record` the digest of the record's own text without
 * this entry, under every other name the digest of a file that the record makes count, by its path beside it.
 */
const sealSchema = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA));
//# sourceMappingURL=seal.js.map

/***/ }),

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ storeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);



/** `store.json`: marks a directory as a store. */
const storeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.store'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    created_at: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=store.js.map

/***/ }),

/***/ 424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isOrphaned),
/* harmony export */   DF: () => (/* binding */ writeDerived),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   V7: () => (/* binding */ publishAll),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   Z8: () => (/* binding */ syncPath),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   jH: () => (/* binding */ removeStaleTemps),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   jg: () => (/* binding */ HOST),
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
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5466);









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
/** Small pieces are written together until they are so many bytes. */
const WRITE_BYTES = 1024 * 1024;
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
/**
 * Writes and renames without syncing: for data that can be made again. Never torn, perhaps lost.
 * @param data in one piece, or in pieces of which only one is in memory at a time
 */
function writeDerived(path, data) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
    const temporary = temporaryName(path);
    try {
        const isWhole = typeof data === 'string' || data instanceof Uint8Array;
        if (isWhole)
            writeNew(temporary, data, false);
        else
            writePieces(temporary, data);
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
        file = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_8__/* .openPlain */ .Hu)(path);
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
/** Whether a file of this name is one that a writer has not finished, or never will. */
function isTemporary(name) {
    return TEMPORARY.test(name);
}
/** Whether nobody will finish a temporary: its process of this machine is dead, or it is a day old. */
function isOrphaned(path) {
    const [, host, pid] = TEMPORARY.exec((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path)) ?? [];
    if (pid === undefined)
        return false;
    if (host === HOST && !isProcessAlive(Number(pid)))
        return true;
    const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    return standing !== undefined && Date.now() - standing.mtimeMs > RUBBISH_AFTER_MS;
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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name);
        if (isOrphaned(path))
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
/** Gathers small pieces: a write for each would take longer than all of them. */
function writePieces(path, pieces) {
    const gathered = Buffer.allocUnsafeSlow(WRITE_BYTES);
    let used = 0;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o644);
    try {
        for (const piece of pieces) {
            if (used + piece.length > gathered.length) {
                writeAll(file, gathered.subarray(0, used));
                used = 0;
            }
            if (piece.length > gathered.length)
                writeAll(file, piece);
            else {
                gathered.set(piece, used);
                used += piece.length;
            }
        }
        writeAll(file, gathered.subarray(0, used));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Writes all of the bytes, however few the system takes at a time. */
function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, done);
}
function writeNew(path, data, sync) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o644);
    try {
        writeAll(file, typeof data === 'string' ? Buffer.from(data) : data);
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
/* harmony export */   sS: () => (/* binding */ readJsonLines),
/* harmony export */   uS: () => (/* binding */ VERIFY_HINT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5466);





/** What to do about a record that is damaged or lost. */
const VERIFY_HINT = 'codebatch verify --data --store … tells all damage of the store.';
const AGAIN_HINT = 'To compute outputs again, remove the state.json beside them, then: codebatch resume. A snapshot is taken again.';
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
        text = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainText */ .Sg)(path);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsence */ .Md)(error))
            return undefined;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('STORE_UNREADABLE', `${path} cannot be read: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, {
            cause: error,
            hints: ['Look at what stands there, and at the rights of the file.', VERIFY_HINT],
        });
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('STORE_CORRUPT', `${path} is not JSON.`, {
            cause: error,
            hints: ['The file was damaged or written by hand.', VERIFY_HINT],
        });
    }
    return (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(schema, withoutSeal(value), path);
}
/** The seal is of the file, not of what it says: only `verify` looks at it. */
function withoutSeal(value) {
    if (typeof value !== 'object' || value === null || !('seal' in value))
        return value;
    const { seal: _seal, ...record } = value;
    return record;
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
            hints: [`The file was damaged. ${VERIFY_HINT}`, AGAIN_HINT],
        });
    }
}
/** Whether there is a plain file of this name, or a link that leads to one. */
function isFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
    }
    catch (error) {
        // A link to itself leads to nothing.
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ELOOP')
            return false;
        throw error;
    }
}
//# sourceMappingURL=json-files.js.map

/***/ }),

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ shardsDir),
/* harmony export */   $I: () => (/* binding */ claimsDir),
/* harmony export */   AU: () => (/* binding */ batchesDir),
/* harmony export */   Bd: () => (/* binding */ reportsDir),
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   HT: () => (/* binding */ taskEvents),
/* harmony export */   Hb: () => (/* binding */ besideBatch),
/* harmony export */   I6: () => (/* binding */ batchDir),
/* harmony export */   I8: () => (/* binding */ memoPack),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   Pu: () => (/* binding */ snapshotFile),
/* harmony export */   Rf: () => (/* binding */ outputsFile),
/* harmony export */   T6: () => (/* binding */ taskDir),
/* harmony export */   Tb: () => (/* binding */ snapshotsDir),
/* harmony export */   VX: () => (/* binding */ INDEX_NAME),
/* harmony export */   Wj: () => (/* binding */ locksDir),
/* harmony export */   aH: () => (/* binding */ memoDir),
/* harmony export */   aL: () => (/* binding */ objectsDir),
/* harmony export */   bD: () => (/* binding */ batchFile),
/* harmony export */   bR: () => (/* binding */ TOP_LEVEL),
/* harmony export */   cJ: () => (/* binding */ snapshotDir),
/* harmony export */   ck: () => (/* binding */ indexesDir),
/* harmony export */   e: () => (/* binding */ objectFile),
/* harmony export */   e0: () => (/* binding */ provenanceFile),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   g0: () => (/* binding */ taskFile),
/* harmony export */   go: () => (/* binding */ batchEvents),
/* harmony export */   jB: () => (/* binding */ provenanceDir),
/* harmony export */   kk: () => (/* binding */ objectMapFile),
/* harmony export */   nY: () => (/* binding */ indexData),
/* harmony export */   o: () => (/* binding */ indexRecord),
/* harmony export */   oq: () => (/* binding */ shardDir),
/* harmony export */   pA: () => (/* binding */ fileIndex),
/* harmony export */   rn: () => (/* binding */ reportFile),
/* harmony export */   sA: () => (/* binding */ indexDir),
/* harmony export */   u_: () => (/* binding */ storeFile),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   z9: () => (/* binding */ OUTPUTS_NAME)
/* harmony export */ });
/* unused harmony export partsDir */
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
const TOP_LEVEL = ['store.json', 'objects', 'snapshots', 'batches', 'indexes'];
const storeFile = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'store.json');
const objectsDir = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'objects', 'sha256');
function objectFile(root, object) {
    const hex = (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(object);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(objectsDir(root), hex.slice(0, 2), hex.slice(2, 4), hex);
}
const snapshotsDir = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'snapshots');
const snapshotDir = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(snapshotsDir(root), id);
const snapshotFile = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(snapshotDir(root, id), 'snapshot.json');
const INDEX_NAME = 'files.index.jsonl';
const fileIndex = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(snapshotDir(root, id), INDEX_NAME);
const batchesDir = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'batches');
const batchDir = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchesDir(root), id);
const batchFile = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchDir(root, id), 'batch.json');
/** A file of a batch as the batch's seal names it. */
const besideBatch = (root, id, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(batchDir(root, id), path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
const planFile = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchDir(root, id), 'plan.json');
const batchEvents = (root, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchDir(root, id), 'events.jsonl');
const taskDir = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(batchDir(root, at.batchId), 'tasks', at.taskId);
const taskFile = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(taskDir(root, at), 'task.json');
const taskEvents = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(taskDir(root, at), 'events.jsonl');
const shardsDir = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(taskDir(root, at), 'shards');
const shardDir = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shardsDir(root, at), at.shardId);
const stateFile = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shardDir(root, at), 'state.json');
const OUTPUTS_NAME = 'outputs.index.jsonl';
const outputsFile = (root, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shardDir(root, at), OUTPUTS_NAME);
/** Ours and derived. */
const derived = (root, ...names) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'indexes', 'codebatch', ...names);
const memoDir = (root) => derived(root, 'memo');
const memoPack = (root, fingerprint, segment) => derived(root, 'memo', fingerprint, `${segment}.pack`);
/** Of all batches; in the folder of each its record, and the data file that the record names. */
const indexesDir = (root) => derived(root, 'index');
const indexDir = (root, batchId) => derived(root, 'index', batchId);
const indexRecord = (root, batchId) => derived(root, 'index', batchId, 'index.json');
const indexData = (root, batchId, data) => derived(root, 'index', batchId, `${(0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(data).slice(0, 32)}.mdb`);
const locksDir = (root) => derived(root, 'locks');
const lockFile = (root, batchId, shardId) => derived(root, 'locks', batchId, `${shardId}.lock`);
/** Who is writing objects, or collecting them, right now. */
const claimsDir = (root) => derived(root, 'claims');
const objectMapFile = (root) => derived(root, 'git-objects.map');
const provenanceDir = (root) => derived(root, 'provenance');
const provenanceFile = (root, snapshotId) => derived(root, 'provenance', `${snapshotId}.json`);
const partsDir = (root) => derived(root, 'parts');
const reportsDir = (root) => derived(root, 'reports');
const reportFile = (root, key) => derived(root, 'reports', `${key}.json`);
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 5466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ openPlain),
/* harmony export */   Sg: () => (/* binding */ readPlainText),
/* harmony export */   eZ: () => (/* binding */ readPlainBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);


/** Opening a pipe waits for its other end unless told otherwise; Windows has neither. */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** The bytes of a file of a store. Throws as the system does, and `STORE_UNREADABLE` for a pipe in its place. */
function readPlainBytes(path) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, { flag: READ });
    if (bytes.length === 0)
        requirePlain(path);
    return bytes;
}
/** The text of a file of a store. Throws as {@link readPlainBytes}. */
function readPlainText(path) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, { encoding: 'utf8', flag: READ });
    if (text === '')
        requirePlain(path);
    return text;
}
/** Opens a file of a store for reading. Throws as {@link readPlainBytes}. */
function openPlain(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO())
        return file;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    throw noPlainFile(path);
}
/** A pipe that nobody writes to reads as an empty file. */
function requirePlain(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFIFO())
        throw noPlainFile(path);
}
function noPlainFile(path) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('STORE_UNREADABLE', `${path} is a pipe and no file.`, {
        hints: ['Remove it, then see what is missing: codebatch verify --store …'],
    });
}
//# sourceMappingURL=plain-file.js.map

/***/ }),

/***/ 6422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkSeal),
/* harmony export */   c: () => (/* binding */ sealedText)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _records_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5899);



/** The seal's entry for the record itself. */
const SELF = 'record';
/**
 * The text of a record, sealed: no bit of it, or of the files that it commits, can change unnoticed.
 * @param committed digests of files by their path beside the record
 */
function sealedText(record, committed = {}) {
    const unsealed = (0,_json_files_js__WEBPACK_IMPORTED_MODULE_2__/* .recordText */ .Pe)({ ...record, seal: committed });
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_2__/* .recordText */ .Pe)({ ...record, seal: { ...committed, [SELF]: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(unsealed) } });
}
/**
 * Checks a record's own text against its seal.
 * @param text the file, less a line feed at its end
 * @param value the same, parsed
 */
function checkSeal(text, value) {
    if (typeof value !== 'object' || value === null)
        return { status: 'broken' };
    if (!('seal' in value)) {
        const isDisguised = Object.entries(value).some(([name, inner]) => name !== 'metadata' && looksLikeSeal(inner));
        return { status: isDisguised ? 'broken' : 'unsealed' };
    }
    const seal = _records_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSchema */ .P.safeParse(value.seal);
    if (!seal.success)
        return { status: 'broken' };
    const { [SELF]: own, ...committed } = seal.data;
    return isSealedBy(own, { text, value, committed })
        ? { status: 'whole', committed: new Map(Object.entries(committed)) }
        : { status: 'broken' };
}
function isSealedBy(own, { text, value, committed }) {
    try {
        return own === (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_json_files_js__WEBPACK_IMPORTED_MODULE_2__/* .recordText */ .Pe)({ ...value, seal: committed })) && text === (0,_json_files_js__WEBPACK_IMPORTED_MODULE_2__/* .recordText */ .Pe)(value);
    }
    catch (error) {
        // Nested too deeply to be written, so it never was.
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
/** A seal under another name was one before a bit of its name changed. */
function looksLikeSeal(value) {
    return typeof value === 'object' && value !== null && SELF in value && _records_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSchema */ .P.safeParse(value).success;
}
//# sourceMappingURL=seal.js.map

/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   k$: () => (/* binding */ initStore),
/* harmony export */   uz: () => (/* binding */ readStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1315);
/* harmony import */ var _records_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2221);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7381);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6422);









/**
 * Makes a store, or opens the one that stands there and makes the folders that it lacks.
 * Throws `STORE_INVALID` for a folder that holds something else, and for a place where none can be made.
 */
function initStore(path, env) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .storeFile */ .u_)(root))) {
        const store = openStore(root);
        // An archive may have left out the empty ones.
        makeFolders(root, path);
        return { store, created: false };
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) && (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root).length > 0))
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('STORE_INVALID', `${path} is not a store and not an empty folder.`, {
            hints: ['Give a folder that does not exist yet.'],
        });
    makeFolders(root, path);
    const record = {
        schema_name: 'codebatch.store',
        schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$,
        producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCER */ .n8 },
        created_at: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTime */ .$l)(env),
    };
    // Written last: a folder without it is no store yet.
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .storeFile */ .u_)(root), `${(0,_seal_js__WEBPACK_IMPORTED_MODULE_8__/* .sealedText */ .c)(record)}\n`);
    return { store: { root }, created: true };
}
/** What the machine says of a place that is badly chosen; all else is a fault of the machine. */
const BAD_PLACE = new Set([
    'EACCES',
    'ENAMETOOLONG',
    'ENOTDIR',
    'EPERM',
    'EROFS',
]);
function makeFolders(root, shown) {
    try {
        for (const folder of [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .objectsDir */ .aL)(root), (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .snapshotsDir */ .Tb)(root), (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .batchesDir */ .AU)(root)])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    }
    catch (error) {
        if (!BAD_PLACE.has((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error)))
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('STORE_INVALID', `No store can be made at ${shown}: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`, {
            hints: ['Give a folder that you may write to.'],
            cause: error,
        });
    }
}
/** Throws `STORE_NOT_FOUND`, `STORE_CORRUPT`, `SCHEMA_ERROR`, `SCHEMA_NEWER`. */
function openStore(path) {
    const store = { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) };
    readStore(store);
    return store;
}
/** The record of a store. Throws as `openStore`. */
function readStore(store) {
    const record = (0,_json_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecordFile */ .m7)(_records_store_js__WEBPACK_IMPORTED_MODULE_3__/* .storeSchema */ .T, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .storeFile */ .u_)(store.root));
    if (record)
        return record;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('STORE_NOT_FOUND', `There is no store at ${store.root}.`, {
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

/***/ })

};
