export const id = 6076;
export const ids = [6076];
export const modules = {

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xn: () => (/* binding */ explainOption),
  Cq: () => (/* binding */ tellSources),
  dK: () => (/* binding */ tellWhole)
});

// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/src/engine/query-sources.js

const NO_INDEX = 'this command reads the records themselves: an index could not make it faster';
/** Says what a command reads, without reading it. Deterministic: the same question gives the same text. */
function sourcesOf(command, reads) {
    const { batches = [], snapshots = [], tasks = ['*'], shards = ['*'], records, notes = [] } = reads;
    const of = (record) => records.includes(record);
    const places = batches.flatMap((batchId) => tasks.flatMap((taskId) => shards.map((shardId) => ({ batchId, taskId, shardId }))));
    const data = [
        ...(reads.store === false ? [] : [{ path: (0,layout/* storeFile */.u_)(''), holds: 'the version of the store' }]),
        ...batches.flatMap((id) => [
            { path: (0,layout/* batchFile */.bD)('', id), holds: 'the snapshot and the pipeline of the batch' },
            ...(of('plan')
                ? [{ path: (0,layout/* planFile */.eS)('', id), holds: 'its tasks in order, with versions and options' }]
                : []),
        ]),
        ...(of('snapshot') ? snapshots.map((id) => ({ path: (0,layout/* snapshotFile */.Pu)('', id), holds: 'the snapshot' })) : []),
        ...(of('files')
            ? snapshots.map((id) => ({ path: (0,layout/* fileIndex */.pA)('', id), holds: 'path, digest and size of every file' }))
            : []),
        ...(of('task')
            ? batches.flatMap((batchId) => tasks.map((taskId) => ({ path: (0,layout/* taskFile */.g0)('', { batchId, taskId }), holds: 'the task' })))
            : []),
        ...(of('state')
            ? places.map((at) => ({ path: (0,layout/* stateFile */.Ed)('', at), holds: 'whether the shard is done' }))
            : []),
        ...(of('outputs') ? places.map((at) => ({ path: (0,layout/* outputsFile */.Rf)('', at), holds: 'the outputs' })) : []),
        ...(reads.index?.used === true
            ? batches.map((id) => ({ path: `${(0,layout/* indexDir */.sA)('', id)}/*`, holds: 'the index: where the outputs lie' }))
            : []),
        ...(reads.everything === undefined ? [] : [{ path: '**', holds: reads.everything }]),
        ...(reads.objects === undefined ? [] : [{ path: 'objects/sha256/*', holds: reads.objects }]),
    ];
    return {
        command,
        data_sources: data,
        commit_point: commitPoint(reads),
        index: { used: reads.index?.used ?? false, reason: reads.index?.reason ?? NO_INDEX },
        events_read: reads.everything !== undefined,
        notes: [
            reads.everything === undefined
                ? 'Does not read events: no answer depends on them.'
                : 'Looks at events as at any file; what they tell decides nothing.',
            ...notes,
        ],
    };
}
function commitPoint({ store, records, everything, batches = [] }) {
    if (store === false)
        return 'none: nothing is read that could change';
    if (everything !== undefined)
        return 'none: what is unfinished is told too, as what it is; state.json, batch.json and snapshot.json say what counts';
    if (records.includes('state'))
        return 'the rename of state.json to "done": outputs of other shards do not count';
    return batches.length > 0
        ? 'the rename of batch.json, the last record of a batch to be written'
        : 'the rename of snapshot.json, the last record of a snapshot to be written';
}
//# sourceMappingURL=query-sources.js.map
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/src/cli/explain-option.js


/** `--explain`: where the answer comes from, instead of the answer. */
function explainOption(command) {
    return command.option('--explain', 'say where the answer comes from instead of giving it');
}
/** Tells them for a command about a store as a whole. */
function tellWhole(face, command, holds) {
    tellSources(face, command, { records: [], everything: holds });
}
/** Tells the sources of an answer. */
function tellSources({ output }, command, reads) {
    const sources = sourcesOf(command, reads);
    output.result(sources, () => [
        `${command} reads, in this order:`,
        '',
        (0,table/* renderTable */.b)(['FILE', 'HOLDS'], sources.data_sources.map(({ path, holds }) => [path, holds])),
        '',
        `Commit point: ${sources.commit_point}.`,
        `Index: ${sources.index.used ? 'used' : 'not used'}; ${sources.index.reason}.`,
        ...sources.notes,
    ].join('\n'));
}
//# sourceMappingURL=explain-option.js.map

/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var cli_progress__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8502);

/** Where there is no screen, a line is written this often. */
const LINE_EVERY_MS = 5000;
/** A bar is worth drawing only for work that lasts. */
const DRAW_AFTER_MS = 300;
const SILENT = { update: () => undefined, stop: () => undefined };
/** Shows how far long work is, on stderr: a bar on a screen, a line every few seconds elsewhere, nothing when quiet. */
function startProgress({ label, output, now = () => performance.now(), }) {
    const stream = output.progressStream;
    if (output.quiet)
        return SILENT;
    if (stream.isTTY)
        return barOn(stream, { label, now });
    return output.json ? SILENT : linesOn(stream, { label, now });
}
function barOn(stream, { label, now }) {
    const bar = new cli_progress__WEBPACK_IMPORTED_MODULE_0__.SingleBar({
        stream,
        clearOnComplete: true,
        // Nothing of the screen is switched off: whoever presses Ctrl-C finds the cursor and line wrapping as they were.
        hideCursor: false,
        linewrap: true,
        format: `{label} [{bar}] {percentage}% | {value}/{total} | {rate}/s | {eta_formatted} left`,
        etaBuffer: 200,
    }, cli_progress__WEBPACK_IMPORTED_MODULE_0__.Presets.legacy);
    let current = label;
    let started = now();
    let drawn = false;
    const stop = () => {
        if (drawn)
            bar.stop();
        drawn = false;
    };
    return {
        update(done, total, next = label) {
            if (next !== current) {
                stop();
                current = next;
                started = now();
            }
            const elapsed = now() - started;
            if (elapsed < DRAW_AFTER_MS || total === 0)
                return;
            const payload = { label: current, rate: Math.round((1000 * done) / elapsed) };
            if (!drawn)
                bar.start(total, done, payload);
            drawn = true;
            bar.setTotal(total);
            bar.update(done, payload);
        },
        stop,
    };
}
function linesOn(stream, { label, now }) {
    let last = now();
    return {
        update(done, total, next = label) {
            if (now() - last < LINE_EVERY_MS)
                return;
            last = now();
            stream.write(`${next}: ${done} of ${total}\n`);
        },
        stop: () => undefined,
    };
}
//# sourceMappingURL=progress.js.map

/***/ }),

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);

const GAP = 2;
/** No column of words is made narrower than this. */
const NARROWEST = 12;
/**
 * A plain table: columns two spaces apart, numbers to the right, a line of dashes under the header.
 * @param width where lines have to end: the longest columns are cut with a `…`; undefined where nothing is to be lost
 */
function renderTable(header, rows, width) {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell))));
    const full = header.map((title, column) => cells.reduce((most, row) => Math.max(most, row[column].length), title.length));
    const widths = width === undefined ? full : fitted(full, width);
    const right = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
    const line = (row) => row
        .map((cell, column) => [cut(cell, widths[column]), widths[column], right[column]])
        .map(([cell, most, isRight]) => (isRight ? cell.padStart(most) : cell.padEnd(most)))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((one) => '-'.repeat(one))), ...cells.map(line)].join('\n');
}
/** Takes from the widest column, one by one, until all fit or none can give more. */
function fitted(full, width) {
    const widths = [...full];
    let over = widths.reduce((sum, one) => sum + one, GAP * (widths.length - 1)) - width;
    for (; over > 0; over--) {
        const widest = widths.indexOf(Math.max(...widths));
        if (widths[widest] <= NARROWEST)
            break;
        widths[widest]--;
    }
    return widths;
}
function cut(cell, width) {
    return cell.length <= width ? cell : `${cell.slice(0, width - 1)}…`;
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JM: () => (/* binding */ checkIndex),
  V6: () => (/* binding */ hasIndex),
  DD: () => (/* binding */ indexLeftovers),
  XU: () => (/* binding */ isDead),
  b6: () => (/* binding */ openIndex),
  _M: () => (/* binding */ writeIndex)
});

// UNUSED EXPORTS: INDEX_FORM

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/inspection.js
var inspection = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/store/plain-file.js
var plain_file = __webpack_require__(5466);
// EXTERNAL MODULE: ./build/src/store/seal.js
var seal = __webpack_require__(6422);
;// CONCATENATED MODULE: ./build/src/store/index/rows.js


/** Said to the database, so that the same rows give the same bytes on every machine. */
const PAGE_BYTES = 4096;
const FORM = { noSubdir: true, encoding: 'binary', keyEncoding: 'binary', maxDbs: 0 };
/** Room for the tree around the rows. */
const SPARE_BYTES = 1 << 26;
// Each import is left to Node: a bundle would carry the addon of the machine that made it.
/** The database is installed only where its addon can be. Throws `INDEX_UNAVAILABLE`. */
function refuse(error) {
    const absent = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED'];
    if (!absent.includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
        throw error;
    throw new errors/* UserError */.yo('INDEX_UNAVAILABLE', 'The index needs the optional package lmdb, which is not installed.', { cause: error, hints: ['npm install lmdb. Every question is answered without it, only slower.'] });
}
/**
 * Writes a data file; the same rows give the same bytes.
 * Throws `INDEX_UNAVAILABLE`.
 */
async function writeRows(path, rows) {
    const { open } = await import(/* webpackIgnore: true */ 'lmdb').catch(refuse);
    try {
        const database = open(path, {
            ...FORM,
            pageSize: PAGE_BYTES,
            // Only address space: what is not used is never written.
            mapSize: Math.ceil((4 * rows.bytes + SPARE_BYTES) / PAGE_BYTES) * PAGE_BYTES,
            noSync: true,
            overlappingSync: false,
        });
        try {
            database.transactionSync(() => {
                for (const { key, value } of rows.each())
                    database.putSync(key, Buffer.from(value), { append: true });
            });
        }
        finally {
            await database.close();
        }
    }
    finally {
        removeLock(path);
    }
}
/**
 * Opens a data file. Its bytes must have been checked: a page that is not as it was written may end the process.
 * Throws `INDEX_UNAVAILABLE`.
 */
async function openRows(path) {
    const { open } = await import(/* webpackIgnore: true */ 'lmdb').catch(refuse);
    // Nobody ever writes to a finished data file, so no reader needs to know of another.
    removeLock(path);
    return new Rows(path, open(path, { ...FORM, readOnly: true }));
}
/** A data file that is open; to be closed, or its threads keep the program alive. */
class Rows {
    path;
    database;
    constructor(path, database) {
        this.path = path;
        this.database = database;
    }
    get(key) {
        return this.database.get(key);
    }
    /** Rows whose key begins so, in order. */
    *below(start) {
        // No key has this byte, which UTF-8 does not know.
        const end = Buffer.concat([start, Buffer.from([0xff])]);
        for (const { key, value } of this.database.getRange({ start, end }))
            yield { key, value };
    }
    /** All rows, in order. */
    *all() {
        for (const { key, value } of this.database.getRange({}))
            yield { key, value };
    }
    async close() {
        await this.database.close();
        removeLock(this.path);
    }
}
/** The database makes it beside every file that it opens. */
function removeLock(path) {
    (0,external_node_fs_.rmSync)(lockOf(path), { force: true });
}
const lockOf = (path) => `${path}-lock`;
//# sourceMappingURL=rows.js.map
// EXTERNAL MODULE: ./build/src/store/index/stamp.js
var stamp = __webpack_require__(3907);
;// CONCATENATED MODULE: ./build/src/store/index/batch-index.js














/** Grows with the form of the rows, and with what they are made from. */
const INDEX_FORM = 1;
/** What stands in `index.json`; its rename swaps an index in. */
const indexSchema = schemas.object({
    schema_name: schemas.literal('codebatch.batch_index'),
    schema_version: header/* schemaVersion */.CZ,
    producer: schemas.object({ name: schemas.string(), version: schemas.string() }),
    form: schemas.int(),
    batch_id: header/* recordId */.Re,
    /** Of the data file, which is named after it. */
    data: digest/* digest */.br,
    /** Of the shards when they were read, in the order of the data file: the one thing that differs between machines. */
    stamps: schemas.base64(),
});
/**
 * Writes an index beside the one that stands, then swaps it in: whoever is killed leaves the old one or none.
 * Throws `INDEX_UNAVAILABLE`.
 */
async function writeIndex({ root }, batchId, given) {
    const folder = (0,layout/* indexDir */.sA)(root, batchId);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const temporary = (0,durable/* temporaryName */.NT)((0,external_node_path_.join)(folder, 'data.mdb'));
    try {
        await writeRows(temporary, given.rows);
        const data = (0,objects/* digestOfFile */.Mk)(temporary);
        (0,external_node_fs_.renameSync)(temporary, (0,layout/* indexData */.nY)(root, batchId, data));
        const record = {
            schema_name: 'codebatch.batch_index',
            schema_version: header/* SCHEMA_VERSION */.f$,
            producer: { ...header/* PRODUCER */.n8 },
            form: INDEX_FORM,
            batch_id: batchId,
            data,
            stamps: Buffer.from(given.stamps.join(''), 'hex').toString('base64'),
        };
        (0,durable/* writeDerived */.DF)((0,layout/* indexRecord */.o)(root, batchId), (0,seal/* sealedText */.c)(record));
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
    for (const path of indexLeftovers({ root }, batchId))
        if (isDead(path))
            (0,external_node_fs_.rmSync)(path, { force: true });
}
/** Whether there is an index at all, whole or not. */
function hasIndex({ root }, batchId) {
    return (0,inspection/* entriesOf */.Mc)((0,layout/* indexDir */.sA)(root, batchId)).some(({ name }) => name === (0,external_node_path_.basename)((0,layout/* indexRecord */.o)(root, batchId)));
}
/**
 * Opens an index after every byte of it was checked: its pages are read as they lie in memory, and a damaged one could
 * end the process. To be closed.
 */
async function openIndex(store, batchId) {
    const checked = checkIndex(store, batchId);
    if ('why' in checked)
        return checked;
    try {
        const stamps = Buffer.from(checked.stamps, 'base64').toString('hex');
        return {
            rows: await openRows((0,layout/* indexData */.nY)(store.root, batchId, checked.data)),
            stamps: stamps.match(new RegExp(`.{${2 * stamp/* STAMP_BYTES */.ms}}`, 'g')) ?? [],
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return unusable(clauseOf(error.message));
        return unusable(`it cannot be opened: ${clauseOf((0,errors/* messageOf */.bD)(error))}`);
    }
}
/** Checks record and data of an index against their digests. */
function checkIndex({ root }, batchId) {
    const damaged = { why: 'it is damaged', isDamage: true };
    try {
        const text = (0,plain_file/* readPlainText */.Sg)((0,layout/* indexRecord */.o)(root, batchId));
        const value = JSON.parse(text);
        const record = indexSchema.safeParse(value);
        if (!record.success || (0,seal/* checkSeal */._)(text, value).status !== 'whole')
            return damaged;
        const { data, form, producer, batch_id: about } = record.data;
        if (about !== batchId)
            return damaged;
        if (form !== INDEX_FORM || producer.version !== header/* PRODUCER */.n8.version)
            return unusable('another version of codebatch wrote it');
        return (0,objects/* digestOfFile */.Mk)((0,layout/* indexData */.nY)(root, batchId, data)) === data ? record.data : damaged;
    }
    catch (error) {
        const code = (0,errors/* systemErrorCode */.vq)(error);
        return error instanceof SyntaxError || code === 'ENOENT' || code === undefined
            ? damaged
            : unusable(`it cannot be read: ${code}`);
    }
}
function unusable(why) {
    return { why, isDamage: false };
}
/** A sentence as a part of another one. */
function clauseOf(sentence) {
    return sentence.replace(/\.$/, '').replace(/^The /, 'the ');
}
/** Files in the folder of an index that its record does not name. */
function indexLeftovers({ root }, batchId) {
    const record = (0,layout/* indexRecord */.o)(root, batchId);
    const named = new Set([record, ...namedData({ root }, batchId)]);
    return (0,inspection/* entriesOf */.Mc)((0,layout/* indexDir */.sA)(root, batchId)).flatMap(({ name }) => {
        const path = (0,external_node_path_.join)((0,layout/* indexDir */.sA)(root, batchId), name);
        return named.has(path) ? [] : [path];
    });
}
function namedData({ root }, batchId) {
    try {
        const record = indexSchema.safeParse(JSON.parse((0,plain_file/* readPlainText */.Sg)((0,layout/* indexRecord */.o)(root, batchId))));
        return record.success ? [(0,layout/* indexData */.nY)(root, batchId, record.data.data)] : [];
    }
    catch {
        return [];
    }
}
/** Whether nobody is about to finish or to use a file that no record names. */
function isDead(path) {
    const plain = path.replace(new RegExp(`${lockOf('')}$`), '');
    return (0,durable/* isTemporary */.ey)((0,external_node_path_.basename)(plain)) ? (0,durable/* isOrphaned */.A2)(plain) : true;
}
//# sourceMappingURL=batch-index.js.map

/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   ms: () => (/* binding */ STAMP_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7381);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5466);





/** Bytes of a stamp in an index. */
const STAMP_BYTES = 8;
/** The stamp of a shard as it is now. It costs one small file: outputs themselves are not read. */
function stampOf({ root }, at) {
    const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Stream */ .kI)();
    hash.update(textOf((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFile */ .Ed)(root, at)));
    const form = formOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsFile */ .Rf)(root, at), { bigint: true, throwIfNoEntry: false }));
    hash.update(`\n${form ?? 'none'}`);
    return { hex: hash.hex().slice(0, 2 * STAMP_BYTES), form };
}
/**
 * What tells that a file of outputs is not the one that was looked at. The time of its last change is no one's to set,
 * as that of its last writing is.
 */
function formOf(standing) {
    return standing && `${standing.size} ${standing.mtimeNs} ${standing.ctimeNs}`;
}
function textOf(path) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainBytes */ .eZ)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) ?? ''))
            return Buffer.alloc(0);
        throw error;
    }
}
//# sourceMappingURL=stamp.js.map

/***/ }),

/***/ 1395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   OP: () => (/* binding */ writeOwnFile),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(424);




/** The first part of the path that is a symbolic link, as a path below the root; undefined when none is. */
function linkOnTheWay({ root, path }) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const part = parts.slice(0, length).join('/');
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, part), { throwIfNoEntry: false });
        if (!standing)
            return undefined;
        if (standing.isSymbolicLink())
            return part;
        // What is below a file is not there, which the system would tell as an error.
        if (!standing.isDirectory())
            return undefined;
    }
    return undefined;
}
/** The text of a file, undefined when there is none. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
function readOwnFile(file) {
    const path = checkedPath(file);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Writes a file under a temporary name, then renames it. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
function writeOwnFile(file, text) {
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(checkedPath(file), text);
}
function checkedPath(file) {
    const link = linkOnTheWay(file);
    if (link !== undefined)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`, {
            hints: [`Put a plain folder or file in its place: git would not take ${file.path} through a link.`],
            details: { path: file.path, link },
        });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file.root, file.path);
    try {
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!standing || standing.isFile())
            return path;
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOTDIR')
            throw error;
    }
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('FILE_NOT_PLAIN', `${file.path} is no plain file.`, {
        hints: ['Remove what stands in its place.'],
    });
}
//# sourceMappingURL=jail.js.map

/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ namedObjects),
/* harmony export */   _: () => (/* binding */ possibleObjects)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);

/** ASCII that is written as an escape: then the text of a line does not show what it says. */
const ESCAPED_ASCII = /\\u00[2-7]/;
/**
 * The objects that a line of a file index or of outputs names, wherever in it a field is called `object`. Lines are
 * read as JSON, however another program wrote it; one that is none names nothing.
 */
function namedObjects(line) {
    if (!line.includes('"object"') && !ESCAPED_ASCII.test(line))
        return [];
    try {
        return [...objectsIn(JSON.parse(line))];
    }
    catch {
        return [];
    }
}
function* objectsIn(value) {
    if (typeof value !== 'object' || value === null)
        return;
    const fields = value;
    const { data } = _records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.safeParse(fields['object']);
    if (data !== undefined)
        yield { object: data, isManifest: fields['format'] === 'json+chunks' };
    for (const inner of Object.values(value))
        yield* objectsIn(inner);
}
/**
 * Everything in a line that could be the digest of an object, be it in a field that this version does not know or in
 * a line that a killed writer tore. Rather one too many than one too few.
 */
function possibleObjects(line) {
    const hexes = line.match(/[0-9a-f]{64}/g) ?? [];
    return [
        ...hexes.map((hex) => `sha256:${hex}`),
        ...(ESCAPED_ASCII.test(line) ? namedObjects(line).map(({ object }) => object) : []),
    ];
}
//# sourceMappingURL=named-objects.js.map

/***/ }),

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadObjectMap)
/* harmony export */ });
/* unused harmony export ObjectMap */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(424);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5466);






/**
 * Which digest and size a git object id stands for, so that known blobs are not read again. The file is a list of
 * blocks, each a head line `objects 1 <bytes> <sha256 of the bytes>` and its lines `<oid> <sha256> <size>`: saving
 * appends one block. Derived: a damaged file counts as empty.
 */
const HEAD = /^objects 1 (\d{1,12}) ([0-9a-f]{64})$/;
/** More blocks than this are made one. */
const MAX_BLOCKS = 32;
/** More entries than this and only those that were used are kept. */
const MAX_ENTRIES = 1_000_000;
class ObjectMap {
    /** One sentence when the file could not be used. */
    warning;
    file;
    /** The loaded file: entries are read from it when they are asked for. */
    text;
    /** Offset of each line's second field in `text`. */
    offsets;
    blocks;
    fresh = new Map();
    /** Ids of `fresh` that no file has yet. */
    unsaved = new Set();
    used = new Set();
    constructor(file, loaded) {
        this.file = file;
        this.text = loaded.text;
        this.offsets = loaded.offsets;
        this.blocks = loaded.blocks;
        this.warning = loaded.warning;
    }
    get size() {
        return this.offsets.size + this.fresh.size;
    }
    get(oid) {
        const fresh = this.fresh.get(oid);
        if (fresh)
            return fresh;
        const offset = this.offsets.get(oid);
        if (offset === undefined)
            return undefined;
        this.used.add(oid);
        return this.loaded(offset);
    }
    /** Throws an Error for an oid that is no git object id. */
    set(oid, known) {
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid))
            throw new Error(`${JSON.stringify(oid)} is no git object id.`);
        const standing = this.get(oid);
        if (standing?.digest === known.digest && standing.size === known.size)
            return;
        this.fresh.set(oid, { digest: known.digest, size: known.size });
        this.unsaved.add(oid);
    }
    /** Writes what is new; nothing happens when nothing is. */
    save() {
        if (this.unsaved.size === 0)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.file), { recursive: true });
        const whole = this.warning !== undefined || this.blocks >= MAX_BLOCKS || this.size > MAX_ENTRIES;
        if (whole)
            (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDerived */ .DF)(this.file, blockOf(this.kept()));
        // A later line for the same id counts, and one write keeps the blocks of several processes apart.
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.file, blockOf(this.freshOnes()));
        this.unsaved.clear();
    }
    freshOnes() {
        return new Map([...this.unsaved].map((oid) => [oid, this.fresh.get(oid)]));
    }
    kept() {
        const all = new Map();
        for (const [oid, offset] of this.offsets)
            if (this.size <= MAX_ENTRIES || this.used.has(oid))
                all.set(oid, this.loaded(offset));
        for (const [oid, known] of this.fresh)
            all.set(oid, known);
        return all;
    }
    loaded(offset) {
        const end = this.text.indexOf('\n', offset);
        return {
            digest: `sha256:${this.text.slice(offset, offset + 64)}`,
            size: Number(this.text.slice(offset + 65, end)),
        };
    }
}
/** Opens the map of a file; a file that is absent or damaged gives an empty map, the latter with a warning. */
function loadObjectMap(file) {
    let bytes;
    try {
        bytes = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainBytes */ .eZ)(file);
    }
    catch (error) {
        const absent = (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT';
        return emptyMap(file, absent ? undefined : `The map of known git objects cannot be read: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
    const offsets = new Map();
    const text = bytes.toString('latin1');
    let blocks = 0;
    for (let at = 0; at < text.length; blocks++) {
        const start = text.indexOf('\n', at) + 1;
        const head = start === 0 ? null : HEAD.exec(text.slice(at, start - 1));
        const end = head ? start + Number(head[1]) : Number.POSITIVE_INFINITY;
        if (!head || end > text.length || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(bytes.subarray(start, end)) !== head[2])
            return emptyMap(file, 'The map of known git objects was damaged; it is made anew.');
        indexLines(text, { start, end }, offsets);
        at = end;
    }
    return new ObjectMap(file, { text, offsets, blocks });
}
function indexLines(text, range, offsets) {
    for (let at = range.start; at < range.end; at = text.indexOf('\n', at) + 1) {
        const space = text.indexOf(' ', at);
        offsets.set(text.slice(at, space), space + 1);
        at = space + 65;
    }
}
function emptyMap(file, warning) {
    return new ObjectMap(file, {
        text: '',
        offsets: new Map(),
        blocks: 0,
        ...(warning === undefined ? {} : { warning }),
    });
}
function blockOf(entries) {
    const lines = [...entries].map(([oid, { digest, size }]) => `${oid} ${digest.slice(7)} ${size}\n`).join('');
    return `objects 1 ${lines.length} ${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(lines)}\n${lines}`;
}
//# sourceMappingURL=object-map.js.map

/***/ }),

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inspectStore),
  D: () => (/* binding */ openDamagedStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/records/store.js
var records_store = __webpack_require__(2221);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/inspection.js
var store_inspection = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/src/store/links.js


/**
 * Symbolic links inside a store, in order, as paths. They are not followed: what they lead to is not of the store, and
 * may be another one's.
 */
function* linksIn({ root }) {
    yield* linksBelow(root);
}
function* linksBelow(folder) {
    for (const entry of (0,store_inspection/* entriesOf */.Mc)(folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isSymbolicLink())
            yield path;
        else if (entry.isDirectory())
            yield* linksBelow(path);
    }
}
//# sourceMappingURL=links.js.map
// EXTERNAL MODULE: ./build/src/records/batch.js
var batch = __webpack_require__(180);
// EXTERNAL MODULE: ./build/src/records/digest.js
var records_digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/records/plan.js
var records_plan = __webpack_require__(7049);
// EXTERNAL MODULE: ./build/src/records/task.js
var records_task = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/store/lines.js
var lines = __webpack_require__(2500);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/src/store/verify-objects.js







const HEX_2 = /^[0-9a-f]{2}$/;
/** An object, or the description that the reference implementation may put beside one. */
const OBJECT_NAME = /^[0-9a-f]{64}(?:\.meta\.json)?$/;
/** Looks at every file under `objects/`: `ENTRY_UNKNOWN`, `OBJECT_MISPLACED` and, with data, `OBJECT_CORRUPT`. */
function inspectObjects(inspection) {
    const root = (0,layout/* objectsDir */.aL)(inspection.store.root);
    inspectNames(inspection, (0,external_node_path_.join)(root, '..'), (name) => name === 'sha256');
    const folders = (0,store_inspection/* entriesOf */.Mc)(root);
    for (const [done, first] of folders.entries()) {
        inspection.progress(done, folders.length, 'objects');
        const at = (0,external_node_path_.join)(root, first.name);
        if (!first.isDirectory()) {
            // Unfinished objects all lie here.
            if ((0,durable/* isTemporary */.ey)(first.name))
                noteTemporary(inspection, at);
            else
                unknownEntry(inspection, at);
            continue;
        }
        if (!HEX_2.test(first.name)) {
            unknownEntry(inspection, at);
            continue;
        }
        inspectNames(inspection, at, (name) => HEX_2.test(name));
        for (const second of (0,store_inspection/* entriesOf */.Mc)(at))
            if (HEX_2.test(second.name))
                inspectFolder(inspection, (0,external_node_path_.join)(at, second.name), first.name + second.name);
    }
}
function inspectFolder(inspection, folder, prefix) {
    for (const entry of (0,store_inspection/* entriesOf */.Mc)(folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (!entry.isFile() || !OBJECT_NAME.test(entry.name)) {
            unknownEntry(inspection, path);
            continue;
        }
        if (!entry.name.startsWith(prefix))
            inspection.problem('OBJECT_MISPLACED', path, `It lies in the folder of digests that begin with ${prefix}.`);
        if (entry.name.length !== 64)
            continue;
        inspection.checked.objects++;
        if (!inspection.objects || (0,objects/* digestOfFile */.Mk)(path) === `sha256:${entry.name}`)
            continue;
        inspection.corrupt.add(`sha256:${entry.name}`);
        inspection.problem('OBJECT_CORRUPT', path, 'Its bytes have another digest. Taking the snapshot again from the same files replaces it.');
    }
}
/** What refers to objects: tells of each missing one once, at the path of the object. */
class ObjectReferences {
    inspection;
    seen = new Set();
    constructor(inspection) {
        this.inspection = inspection;
    }
    /**
     * One reference: `OBJECT_MISSING`, `OBJECT_SIZE`, `MANIFEST_DAMAGED`.
     * @param by the file that refers to it, for the message
     */
    check(reference, by, expected = {}) {
        const digest = (reference.startsWith('sha256:') ? reference : `sha256:${reference}`);
        const key = `${digest} ${expected.size ?? ''} ${expected.isManifest === true ? 'manifest' : ''}`;
        if (this.seen.has(key) || !records_digest/* DIGEST_PATTERN */.WA.test(digest))
            return;
        this.seen.add(key);
        const path = (0,layout/* objectFile */.e)(this.inspection.store.root, digest);
        const standing = (0,store_inspection/* standingAt */.Ib)(path);
        const from = this.inspection.shown(by);
        if (!standing?.isFile()) {
            this.inspection.problem('OBJECT_MISSING', path, `${from} names it, and it is not there.`);
            return;
        }
        if (this.inspection.corrupt.has(digest))
            return;
        if (expected.size !== undefined && standing.size !== expected.size)
            this.inspection.problem('OBJECT_SIZE', path, `It has ${standing.size} bytes, where ${from} says ${expected.size}.`);
        if (expected.isManifest === true)
            this.checkChunks(digest, path);
    }
    checkChunks(digest, path) {
        try {
            for (const chunk of (0,objects/* readManifestOf */.XL)(this.inspection.store, digest).chunks)
                this.check(chunk.object, path, { size: chunk.size });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            if (error.code !== 'OBJECT_CORRUPT' || this.inspection.objects)
                this.inspection.problem('MANIFEST_DAMAGED', path, 'It should be a manifest of chunks and is none.');
        }
    }
}
/** `ENTRY_UNKNOWN` for every entry whose name is not known, and a note for what writers left unfinished. */
function inspectNames(inspection, folder, isKnown) {
    for (const { name } of (0,store_inspection/* entriesOf */.Mc)(folder))
        if ((0,durable/* isTemporary */.ey)(name))
            noteTemporary(inspection, (0,external_node_path_.join)(folder, name));
        else if (!isKnown(name))
            unknownEntry(inspection, (0,external_node_path_.join)(folder, name));
}
function unknownEntry(inspection, path) {
    inspection.problem('ENTRY_UNKNOWN', path, 'Nothing of this name belongs here.');
}
/** A file that a writer is at, or was at when it was killed. */
function noteTemporary(inspection, path) {
    if ((0,durable/* isOrphaned */.A2)(path))
        inspection.note('TEMPORARY_LEFT', path, 'A writer that was killed left it.', 'remove');
    else
        inspection.note('TEMPORARY_OPEN', path, 'Somebody may be writing it.');
}
//# sourceMappingURL=verify-objects.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/store/plain-file.js
var plain_file = __webpack_require__(5466);
// EXTERNAL MODULE: ./build/src/store/seal.js
var store_seal = __webpack_require__(6422);
;// CONCATENATED MODULE: ./build/src/store/verify-record.js






/**
 * Reads a record and tells what is wrong with it: `RECORD_MISSING`, `RECORD_DAMAGED`, `SEAL_BROKEN`.
 * @returns undefined when there is nothing to go on with
 */
function inspectRecord(inspection, schema, path) {
    const text = readText(inspection, path);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        inspection.problem('RECORD_DAMAGED', path, 'It is not JSON.');
        return undefined;
    }
    const record = parsed(inspection, path, () => (0,header/* parseRecord */.Hh)(schema, value, inspection.shown(path)));
    if (record === undefined)
        return undefined;
    const seal = (0,store_seal/* checkSeal */._)(text.replace(/\n$/, ''), value);
    if (seal.status === 'unsealed' && schema instanceof schemas.ZodObject && 'seal' in schema.shape)
        inspection.checked.unsealed++;
    if (seal.status === 'broken')
        inspection.problem('SEAL_BROKEN', path, 'It was changed after it was written: its seal has another digest.');
    return { record, committed: seal.status === 'whole' ? seal.committed : new Map() };
}
/** The value that `read` gives; a record that is none is a problem of code `RECORD_DAMAGED`. */
function parsed(inspection, path, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        inspection.problem('RECORD_DAMAGED', path, inspectable(inspection, error.message));
        return undefined;
    }
}
/** Checks files against the digests that the seal of their record has for them: `DIGEST_MISMATCH`. */
function inspectCommitted(inspection, committed, pathOf) {
    for (const [name, digest] of committed) {
        const path = pathOf(name);
        const actual = digestIfThere(path);
        if (actual !== undefined && actual !== digest)
            inspection.problem('DIGEST_MISMATCH', path, 'It was changed after it was written: the record that commits it has another digest for it.');
    }
}
function readText(inspection, path) {
    try {
        return (0,plain_file/* readPlainText */.Sg)(path);
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            inspection.problem('RECORD_MISSING', path, 'It is not there.');
        else
            inspection.problem('RECORD_DAMAGED', path, `It cannot be read (${(0,errors/* systemErrorCode */.vq)(error) ?? (0,errors/* messageOf */.bD)(error)}).`);
        return undefined;
    }
}
/** Messages name files by absolute paths, which are no part of a result. */
function inspectable(inspection, message) {
    return message.replaceAll(inspection.store.root, '').replaceAll('\\', '/');
}
function digestIfThere(path) {
    try {
        return (0,objects/* digestOfFile */.Mk)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'].includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=verify-record.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var records_output = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/records/shard-state.js
var shard_state = __webpack_require__(2712);
// EXTERNAL MODULE: ./build/src/store/lift-output.js
var lift_output = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/src/store/named-objects.js
var named_objects = __webpack_require__(3311);
;// CONCATENATED MODULE: ./build/src/store/verify-shards.js













/** Looks at one task and shard. Outputs count only where the state says `done`. */
function inspectShard(view, at) {
    const { inspection } = view;
    const { root } = inspection.store;
    inspection.checked.shards++;
    inspectNames(inspection, (0,layout/* shardDir */.oq)(root, at), (name) => name === 'state.json' || name === layout/* OUTPUTS_NAME */.z9);
    const path = (0,layout/* stateFile */.Ed)(root, at);
    if (!(0,json_files/* isFile */.fo)(path)) {
        inspection.note('SHARD_UNFINISHED', (0,layout/* shardDir */.oq)(root, at), 'It has no state, and no reader counts it.');
        return;
    }
    const inspected = inspectRecord(inspection, shard_state/* shardStateSchema */.L, path);
    if (!inspected)
        return;
    const { record: state, committed } = inspected;
    if (state.batch_id !== at.batchId || state.task_id !== at.taskId || state.shard_id !== at.shardId) {
        const names = [state.batch_id, state.task_id, state.shard_id].join(' ');
        inspection.problem('RECORD_MISPLACED', path, `It is the state of ${JSON.stringify(names)}.`);
    }
    if (state.status !== 'done')
        return;
    if (!(0,json_files/* isFile */.fo)((0,layout/* outputsFile */.Rf)(root, at))) {
        inspection.problem('RECORD_MISSING', (0,layout/* outputsFile */.Rf)(root, at), 'The shard is done and its outputs are gone.');
        return;
    }
    if (inspection.data)
        inspectCommitted(inspection, committed, (name) => (0,external_node_path_.join)((0,layout/* shardDir */.oq)(root, at), name));
    inspectOutputs(view, at, { state, isOurs: committed.size > 0 });
}
/** With data every line is read as a record; without, only references are looked for. */
function inspectOutputs(view, at, given) {
    const { inspection } = view;
    const path = (0,layout/* outputsFile */.Rf)(inspection.store.root, at);
    let count = 0;
    for (const json of (0,lines/* readLines */.S)(path)) {
        if (json.trim() === '')
            continue;
        count++;
        inspectReferences(view, json, path);
        if (!inspection.data)
            continue;
        try {
            inspectOutput(view, at, { json, path, where: `line ${count}`, isOurs: given.isOurs });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            inspection.problem('RECORD_DAMAGED', path, error.message);
        }
    }
    inspection.checked.outputs += count;
    const said = given.state.stats?.outputs_written;
    if (said !== undefined && said !== count)
        inspection.problem('COUNT_WRONG', path, `It has ${count} outputs, where its state says ${said}.`);
}
function inspectReferences({ references }, json, path) {
    for (const { object, isManifest } of (0,named_objects/* namedObjects */.S)(json))
        references.check(object, path, isManifest ? { isManifest } : {});
}
/** Throws `STORE_CORRUPT`, `SCHEMA_ERROR` and `SCHEMA_NEWER` for what is no output. */
function inspectOutput(view, at, { json, path, where, isOurs }) {
    const { inspection, files, snapshotId } = view;
    // The fields of a kind are ours to judge only where we wrote them.
    const schema = isOurs ? records_output/* statedOutputSchema */.cL : records_output/* outputSchema */.fe;
    const output = (0,header/* parseRecord */.Hh)(schema, (0,lift_output/* liftOutput */.F)((0,json_files/* parseLine */.A)(json, where), where), where);
    const isHere = output.batch_id === at.batchId &&
        output.task_id === at.taskId &&
        output.shard_id === at.shardId &&
        (snapshotId === undefined || output.snapshot_id === snapshotId);
    if (!isHere)
        inspection.problem('OUTPUT_MISPLACED', path, `Its ${where} is an output of another shard.`);
    // An output need not be about a file.
    if (output.path === undefined)
        return;
    const file = files?.get(output.path);
    if (files && !file)
        inspection.problem('OUTPUT_MISPLACED', path, `Its ${where} is about a file that the snapshot has not.`);
    else if (file && (0,records_digest/* shardOf */.IS)(file.object) !== at.shardId)
        inspection.problem('OUTPUT_MISPLACED', path, `Its ${where} is about a file of shard ${(0,records_digest/* shardOf */.IS)(file.object)}.`);
}
//# sourceMappingURL=verify-shards.js.map
// EXTERNAL MODULE: ./build/src/records/file.js
var file = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/src/records/snapshot.js
var snapshot = __webpack_require__(6098);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/store/verify-snapshots.js












/** Looks at every snapshot, its file index and the objects that it names. */
function inspectSnapshots(inspection, references) {
    const { root } = inspection.store;
    const folders = (0,store_inspection/* entriesOf */.Mc)((0,layout/* snapshotsDir */.Tb)(root));
    for (const [done, { name: id }] of folders.entries()) {
        inspection.progress(done, folders.length, 'snapshots');
        const folder = (0,layout/* snapshotDir */.cJ)(root, id);
        if (!header/* ID_PATTERN */.pw.test(id)) {
            unknownEntry(inspection, folder);
            continue;
        }
        inspectNames(inspection, folder, (name) => name === layout/* INDEX_NAME */.VX || (0,external_node_path_.join)(folder, name) === (0,layout/* snapshotFile */.Pu)(root, id));
        if (!(0,json_files/* isFile */.fo)((0,layout/* snapshotFile */.Pu)(root, id)))
            inspection.note('SNAPSHOT_UNFINISHED', folder, 'It was never finished, and no reader counts it.');
        else
            inspectSnapshot(inspection, id, references);
    }
}
function inspectSnapshot(inspection, id, references) {
    const { root } = inspection.store;
    inspection.checked.snapshots++;
    const path = (0,layout/* snapshotFile */.Pu)(root, id);
    const inspected = inspectRecord(inspection, snapshot/* snapshotSchema */.ap, path);
    const files = indexedFiles(inspection, id);
    for (const file of files ?? [])
        references.check(file.object, (0,layout/* fileIndex */.pA)(root, id), { size: file.size });
    if (!inspected)
        return;
    const { record, committed } = inspected;
    if (record.snapshot_id !== id)
        inspection.problem('RECORD_MISPLACED', path, `It is the record of snapshot ${JSON.stringify(record.snapshot_id)}.`);
    if (inspection.data)
        inspectCommitted(inspection, committed, (name) => (0,external_node_path_.join)((0,layout/* snapshotDir */.cJ)(root, id), name));
    if (files && files.length !== record.file_count)
        inspection.problem('COUNT_WRONG', path, `It says ${(0,util_text/* plural */.LS)(record.file_count, 'file')}, and its index has ${files.length}.`);
}
/** The files of an index; undefined, after telling why, when it is not whole. */
function indexedFiles(inspection, id) {
    const path = (0,layout/* fileIndex */.pA)(inspection.store.root, id);
    let text;
    try {
        text = (0,plain_file/* readPlainText */.Sg)(path);
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === undefined && !(error instanceof errors/* UserError */.yo))
            throw error;
        inspection.problem('RECORD_MISSING', path, 'The snapshot lost its file index.');
        return undefined;
    }
    return parsed(inspection, path, () => [...(0,json_files/* readJsonLines */.sS)(text, inspection.shown(path))].map(({ value, where }) => (0,header/* parseRecord */.Hh)(file/* fileSchema */.Mz, value, where)));
}
/** The files of a snapshot by path; undefined when they cannot be known, which is told elsewhere. */
function knownFiles(inspection, id) {
    const { root } = inspection.store;
    const path = (0,layout/* fileIndex */.pA)(root, id);
    if (!header/* ID_PATTERN */.pw.test(id) || !(0,json_files/* isFile */.fo)((0,layout/* snapshotFile */.Pu)(root, id)) || !(0,json_files/* isFile */.fo)(path))
        return undefined;
    try {
        const lines = (0,json_files/* readJsonLines */.sS)((0,plain_file/* readPlainText */.Sg)(path), path);
        const files = [...lines].map(({ value, where }) => (0,header/* parseRecord */.Hh)(file/* fileSchema */.Mz, value, where));
        return new Map(files.map((file) => [file.path, file]));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=verify-snapshots.js.map
;// CONCATENATED MODULE: ./build/src/store/verify-batches.js















/** Looks at every batch: its records, its tasks, its shards and their outputs. */
function inspectBatches(inspection, references) {
    const { root } = inspection.store;
    let last;
    for (const { name: batchId } of (0,store_inspection/* entriesOf */.Mc)((0,layout/* batchesDir */.AU)(root))) {
        const folder = (0,layout/* batchDir */.I6)(root, batchId);
        if (!header/* ID_PATTERN */.pw.test(batchId)) {
            unknownEntry(inspection, folder);
            continue;
        }
        const known = ['batch.json', 'plan.json', 'events.jsonl', 'tasks'];
        inspectNames(inspection, folder, (name) => known.includes(name));
        if (!(0,json_files/* isFile */.fo)((0,layout/* batchFile */.bD)(root, batchId))) {
            inspection.note('BATCH_UNFINISHED', folder, 'It was never finished, and no reader counts it.');
            continue;
        }
        inspection.checked.batches++;
        const snapshotId = inspectBatchRecord(inspection, batchId);
        if (snapshotId !== undefined && last?.id !== snapshotId)
            last = { id: snapshotId, files: knownFiles(inspection, snapshotId) };
        const files = snapshotId === undefined ? undefined : last?.files;
        inspectTasks({ inspection, references, batchId, files, snapshotId });
    }
}
/** The record itself and what it refers to; gives the id of its snapshot. */
function inspectBatchRecord(inspection, batchId) {
    const { root } = inspection.store;
    const path = (0,layout/* batchFile */.bD)(root, batchId);
    const inspected = inspectRecord(inspection, batch/* batchSchema */.A, path);
    inspectEvents(inspection, (0,layout/* batchEvents */.go)(root, batchId));
    if (!inspected)
        return undefined;
    const { record, committed } = inspected;
    if (record.batch_id !== batchId)
        inspection.problem('RECORD_MISPLACED', path, `It is the record of batch ${JSON.stringify(record.batch_id)}.`);
    if (!header/* ID_PATTERN */.pw.test(record.snapshot_id) || !(0,json_files/* isFile */.fo)((0,layout/* snapshotFile */.Pu)(root, record.snapshot_id)))
        inspection.problem('SNAPSHOT_MISSING', path, `Its snapshot ${record.snapshot_id} is not there.`);
    if (inspection.data)
        inspectCommitted(inspection, committed, (name) => (0,external_node_path_.join)((0,layout/* batchDir */.I6)(root, batchId), name));
    return record.snapshot_id;
}
function inspectTasks(view) {
    const { inspection, batchId } = view;
    const { root } = inspection.store;
    const path = (0,layout/* planFile */.eS)(root, batchId);
    const plan = inspectRecord(inspection, records_plan/* planSchema */.F, path)?.record;
    if (plan && plan.batch_id !== batchId)
        inspection.problem('RECORD_MISPLACED', path, `It is the plan of batch ${JSON.stringify(plan.batch_id)}.`);
    const folders = (0,store_inspection/* entriesOf */.Mc)((0,external_node_path_.join)((0,layout/* batchDir */.I6)(root, batchId), 'tasks')).map(({ name }) => name);
    const planned = plan?.tasks.map((task) => task.task_id) ?? [];
    const ids = [...new Set([...folders, ...planned])].sort();
    for (const [done, taskId] of ids.entries()) {
        inspection.progress(done, ids.length, `batch ${batchId}`);
        const at = { batchId, taskId };
        if (!header/* ID_PATTERN */.pw.test(taskId) || (plan && !planned.includes(taskId)))
            unknownEntry(inspection, (0,layout/* taskDir */.T6)(root, at));
        else
            inspectTask(view, at, plan);
    }
}
function inspectTask(view, at, plan) {
    const { inspection } = view;
    const { root } = inspection.store;
    const path = (0,layout/* taskFile */.g0)(root, at);
    const task = inspectRecord(inspection, records_task/* taskSchema */.v, path)?.record;
    if (task && (task.task_id !== at.taskId || task.batch_id !== at.batchId))
        inspection.problem('RECORD_MISPLACED', path, `It is the record of task ${JSON.stringify(task.task_id)}.`);
    const planned = plan?.tasks.find((one) => one.task_id === at.taskId);
    if (task && planned) {
        const says = (0,json/* canonicalJson */.dj)([task.type, task.config, task.inputs.tasks]);
        if (says !== (0,json/* canonicalJson */.dj)([planned.type, planned.config, planned.depends_on ?? []]))
            inspection.problem('RECORD_MISPLACED', path, 'It says something else than the plan of its batch.');
    }
    const known = ['task.json', 'events.jsonl', 'shards'];
    inspectNames(inspection, (0,layout/* taskDir */.T6)(root, at), (name) => known.includes(name));
    inspectEvents(inspection, (0,layout/* taskEvents */.HT)(root, at));
    for (const { name: shardId } of (0,store_inspection/* entriesOf */.Mc)((0,layout/* shardsDir */.$8)(root, at)))
        if (records_digest/* SHARD_PATTERN */.yd.test(shardId))
            inspectShard(view, { ...at, shardId });
        else
            unknownEntry(inspection, (0,external_node_path_.join)((0,layout/* shardsDir */.$8)(root, at), shardId));
}
/** No answer depends on events, so a line that a killed writer tore is no damage. */
function inspectEvents(inspection, path) {
    if (!inspection.data || !(0,json_files/* isFile */.fo)(path))
        return;
    let line = 0;
    for (const json of (0,lines/* readLines */.S)(path)) {
        line++;
        try {
            if (json !== '')
                (0,json_files/* parseLine */.A)(json, path);
        }
        catch {
            inspection.note('EVENT_TORN', path, `Line ${line} is no event; readers leave it out.`);
        }
    }
}
//# sourceMappingURL=verify-batches.js.map
// EXTERNAL MODULE: ./build/src/store/locks.js
var locks = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/src/store/batches.js
var batches = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/store/index/batch-index.js + 1 modules
var batch_index = __webpack_require__(9600);
;// CONCATENATED MODULE: ./build/src/store/verify-index.js






/**
 * Looks at the indexes: `INDEX_DAMAGED`, with data also for the bytes of rows. What nobody uses is a note: the index of a
 * batch that is gone, one of another version, and what a killed build left.
 */
function inspectIndexes(inspection) {
    const { store } = inspection;
    for (const { name: batchId } of (0,store_inspection/* entriesOf */.Mc)((0,layout/* indexesDir */.ck)(store.root))) {
        const folder = (0,external_node_path_.join)((0,layout/* indexesDir */.ck)(store.root), batchId);
        if (!(0,batches/* hasBatch */.xS)(store, batchId)) {
            inspection.note('INDEX_UNUSED', folder, 'Its batch is gone.', 'remove');
            continue;
        }
        if ((0,batch_index/* hasIndex */.V6)(store, batchId) && inspection.data) {
            const checked = (0,batch_index/* checkIndex */.JM)(store, batchId);
            if ('why' in checked && checked.isDamage)
                inspection.problem('INDEX_DAMAGED', folder, 'It does not check.', 'remove');
            else if ('why' in checked)
                inspection.note('INDEX_UNUSED', folder, `Not used: ${checked.why}.`, 'remove');
        }
        for (const path of (0,batch_index/* indexLeftovers */.DD)(store, batchId))
            // Temporaries are told wherever they lie.
            if (!(0,durable/* isTemporary */.ey)((0,external_node_path_.basename)(path)) && (0,batch_index/* isDead */.XU)(path))
                inspection.note('INDEX_UNUSED', path, 'No index names it.', 'remove');
    }
}
//# sourceMappingURL=verify-index.js.map
;// CONCATENATED MODULE: ./build/src/store/verify-derived.js










/** What may stand under `indexes/`: ours, and what the reference implementation makes. */
const INDEXES = ['codebatch', 'lmdb', 'gate_artifacts'];
/**
 * Looks at what is derived, all but the memo, whose form the engine knows: `OBJECT_MAP_DAMAGED`, `REPORT_DAMAGED`,
 * `PROVENANCE_DAMAGED`, `INDEX_DAMAGED`. Every one may be removed.
 */
function inspectDerived(inspection) {
    const { root } = inspection.store;
    for (const { name } of (0,store_inspection/* entriesOf */.Mc)((0,external_node_path_.join)(root, 'indexes')))
        if (!INDEXES.includes(name))
            inspection.problem('ENTRY_UNKNOWN', (0,external_node_path_.join)(root, 'indexes', name), 'Nothing of this name belongs here.');
    inspectLeftovers(inspection, (0,layout/* derived */.un)(root));
    inspectIndexes(inspection);
    if (!inspection.data)
        return;
    if ((0,object_map/* loadObjectMap */.A)((0,layout/* objectMapFile */.kk)(root)).warning !== undefined)
        inspection.problem('OBJECT_MAP_DAMAGED', (0,layout/* objectMapFile */.kk)(root), 'It does not check.', 'remove');
    for (const path of filesIn((0,layout/* reportsDir */.Bd)(root)))
        if (!isReport((0,plain_file/* readPlainText */.Sg)(path)))
            inspection.problem('REPORT_DAMAGED', path, 'It does not check.', 'remove');
    for (const path of filesIn((0,layout/* provenanceDir */.jB)(root)))
        if (!isJson((0,plain_file/* readPlainText */.Sg)(path)))
            inspection.problem('PROVENANCE_DAMAGED', path, 'It is not JSON.', 'remove');
}
/** Temporaries and locks that their owners left. */
function inspectLeftovers(inspection, folder) {
    for (const entry of (0,store_inspection/* entriesOf */.Mc)(folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            inspectLeftovers(inspection, path);
        else if ((0,durable/* isTemporary */.ey)(entry.name))
            noteTemporary(inspection, path);
        else if (path.startsWith((0,layout/* locksDir */.Wj)(inspection.store.root)) && (0,locks/* isStale */.Q)(path))
            inspection.note('LOCK_STALE', path, 'Its owner is gone.', 'remove');
    }
}
function filesIn(folder) {
    return (0,store_inspection/* entriesOf */.Mc)(folder).flatMap((entry) => entry.isFile() && !(0,durable/* isTemporary */.ey)(entry.name) ? [(0,external_node_path_.join)(folder, entry.name)] : []);
}
function isReport(text) {
    const lineEnd = text.indexOf('\n');
    return text.slice(0, lineEnd) === (0,json/* sha256Hex */.fg)(text.slice(lineEnd + 1));
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=verify-derived.js.map
;// CONCATENATED MODULE: ./build/src/store/verify.js













/**
 * Opens a store to be verified: unlike `openStore`, one whose record is damaged opens.
 * Throws `STORE_NOT_FOUND` where nothing looks like a store.
 */
function openDamagedStore(path) {
    const root = (0,external_node_path_.resolve)(path);
    if ([(0,layout/* storeFile */.u_)(root), (0,layout/* snapshotsDir */.Tb)(root), (0,layout/* batchesDir */.AU)(root)].some((one) => (0,external_node_fs_.existsSync)(one)))
        return { root };
    throw new errors/* UserError */.yo('STORE_NOT_FOUND', `There is no store at ${path}.`, {
        hints: ['Give the folder that holds store.json.'],
    });
}
/**
 * Looks at a whole store, but for the memo, and changes nothing. Without data: structure, references, seals of records.
 * With data also every digest and every line.
 */
function inspectStore(store, options) {
    const inspection = new store_inspection/* Inspection */.NR(store, options);
    const references = new ObjectReferences(inspection);
    for (const folder of [(0,layout/* objectsDir */.aL)(store.root), (0,layout/* snapshotsDir */.Tb)(store.root), (0,layout/* batchesDir */.AU)(store.root)])
        if (!(0,external_node_fs_.existsSync)(folder))
            inspection.problem('RECORD_MISSING', folder, 'The folder is not there; codebatch init makes an empty one.');
    for (const { name } of (0,store_inspection/* entriesOf */.Mc)(store.root)) {
        const path = (0,external_node_path_.join)(store.root, name);
        if ((0,durable/* isTemporary */.ey)(name))
            noteTemporary(inspection, path);
        else if (!layout/* TOP_LEVEL */.bR.some((known) => known === name))
            inspection.problem('TOP_LEVEL_UNKNOWN', path, `A store holds ${layout/* TOP_LEVEL */.bR.join(', ')} and nothing else.`);
    }
    inspectRecord(inspection, records_store/* storeSchema */.T, (0,layout/* storeFile */.u_)(store.root));
    // First, so that what refers to a damaged object does not complain of its size as well.
    inspectObjects(inspection);
    inspectSnapshots(inspection, references);
    inspectBatches(inspection, references);
    inspectDerived(inspection);
    inspectLinks(inspection);
    return inspection;
}
/** Links that nobody told of yet: readers follow them, and nothing that removes may. */
function inspectLinks(inspection) {
    const told = new Set(inspection.problems.map(({ path }) => path));
    for (const link of linksIn(inspection.store)) {
        inspection.links.push(inspection.shown(link));
        if (!told.has(inspection.shown(link)))
            inspection.problem('ENTRY_UNKNOWN', link, 'It is a symbolic link, which leads out of what this store vouches for.');
    }
}
//# sourceMappingURL=verify.js.map

/***/ })

};
