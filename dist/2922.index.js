export const id = 2922;
export const ids = [2922];
export const modules = {

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byteCount)
/* harmony export */ });
/** A number of bytes for people: `12 B`, `3.4 MB`. */
function byteCount(bytes) {
    const units = ['B', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    for (; value >= 1024 && unit < units.length - 1; unit++)
        value /= 1024;
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
//# sourceMappingURL=byte-count.js.map

/***/ }),

/***/ 2922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerStore: () => (/* binding */ registerStore)
/* harmony export */ });
/* harmony import */ var _store_stats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9180);
/* harmony import */ var _byte_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6730);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _explain_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5255);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2848);





/** `codebatch store stats`: how much of what a store holds. */
const registerStore = (program, face) => {
    const { output } = face;
    const store = program.command('store').description('look at a store as a whole');
    const command = store.command('stats').description('count files and bytes by kind');
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_2__/* .explainOption */ .Xn)((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOption */ .XS)(command))).action((options) => {
        if (options.explain) {
            (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOf */ .xX)(options);
            return (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_2__/* .tellWhole */ .dK)(face, 'store stats', 'its size; the content is not read');
        }
        const stats = (0,_store_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .storeStats */ .P)((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOf */ .xX)(options));
        output.result(stats, () => [
            (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTable */ .b)(['KIND', 'FILES', 'BYTES'], stats.kinds.filter(({ files }) => files > 0).map(({ kind, files, bytes }) => [kind, files, bytes])),
            '',
            `Total: ${stats.files.toLocaleString('en-US')} files, ${(0,_byte_count_js__WEBPACK_IMPORTED_MODULE_4__/* .byteCount */ .G)(stats.bytes)}.`,
        ].join('\n'));
    });
};
//# sourceMappingURL=store.js.map

/***/ }),

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

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ compareProblems),
/* harmony export */   z: () => (/* binding */ problemSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);


/** One thing that is wrong with a store, or worth knowing about it. */
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    /** Stable name in capitals: `OBJECT_CORRUPT`. */
    code: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Z][A-Z0-9_]*$/),
    /** Relative to the store, with `/`. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    /** One sentence. */
    message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    /** What `verify --repair` does about it; absent when it may not touch it. */
    repair: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['remove']).optional(),
});
/** The one order of problems: by path, then code, then message. */
function compareProblems(a, b) {
    return ((0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path) || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.code, b.code) || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.message, b.message));
}
//# sourceMappingURL=problem.js.map

/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   NR: () => (/* binding */ Inspection)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _records_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(311);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2706);
/* harmony import */ var _jail_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1395);






/** What one verification finds, as it goes through a store. */
class Inspection {
    store;
    /** True when every line and every digest of a record is to be checked, false for structure and references alone. */
    data;
    /** True when objects are to be hashed too. */
    objects;
    checked = { snapshots: 0, batches: 0, shards: 0, outputs: 0, objects: 0, unsealed: 0 };
    /** Objects whose bytes are not those of their digest. */
    corrupt = new Set();
    /** Symbolic links in the store, in order, as problems tell paths. */
    links = [];
    found = [];
    told = [];
    onProgress;
    constructor(store, options) {
        this.store = store;
        this.data = options.data;
        this.objects = options.objects ?? options.data;
        this.onProgress = options.onProgress ?? (() => undefined);
    }
    /** Damage. `repair` only for what is derived. */
    problem(code, path, message, repair) {
        this.found.push(this.record({ code, path, message }, repair));
    }
    /** Something to know that is no damage: what a killed writer left. */
    note(code, path, message, repair) {
        this.told.push(this.record({ code, path, message }, repair));
    }
    progress(done, total, label) {
        this.onProgress(done, total, label);
    }
    /** A path as problems tell it. */
    shown(path) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.store.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    get problems() {
        return this.found.sort(_records_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compareProblems */ .i);
    }
    get notes() {
        return this.told.sort(_records_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compareProblems */ .i);
    }
    record(given, repair) {
        const path = this.shown(given.path);
        if (repair === undefined)
            return { ...given, path };
        // Behind a link lies what is not of this store.
        const isOurs = (0,_jail_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOnTheWay */ .KH)({ root: this.store.root, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path) }) === undefined;
        return { ...given, path, ...(isOurs ? { repair } : {}) };
    }
}
/** Entries of a folder, sorted by name; none when it is absent or no folder. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_4__/* .compareStrings */ .Kt)(a.name, b.name));
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(error))
            return [];
        throw error;
    }
}
/** What stands at a path, links not followed; undefined where nothing does. */
function standingAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(error))
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=inspection.js.map

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

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ storeStats)
/* harmony export */ });
/* unused harmony export STORED_KINDS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(424);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7381);





/** Kinds of file, in the order in which they are told. */
const STORED_KINDS = [
    'objects',
    'records',
    'file indexes',
    'states',
    'outputs',
    'events',
    'memo',
    'index',
    'other derived',
    'temporary',
    'unknown',
];
/** Counts the files of a store and their bytes by kind. */
function storeStats(store) {
    const sums = new Map(STORED_KINDS.map((kind) => [kind, { files: 0, bytes: 0 }]));
    for (const { path, bytes } of filesBelow(store.root, [])) {
        const sum = sums.get(kindOf(path));
        sum.files++;
        sum.bytes += bytes;
    }
    const kinds = [...sums].map(([kind, sum]) => ({ kind, ...sum }));
    return {
        kinds,
        files: kinds.reduce((total, { files }) => total + files, 0),
        bytes: kinds.reduce((total, { bytes }) => total + bytes, 0),
    };
}
function* filesBelow(folder, path) {
    for (const entry of (0,_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(folder)) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        const below = [...path, entry.name];
        if (entry.isDirectory())
            yield* filesBelow(at, below);
        else {
            // It may go while we look.
            const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false });
            if (standing)
                yield { path: below, bytes: standing.size };
        }
    }
}
function kindOf(path) {
    const name = path.at(-1);
    const [top, , third] = path;
    if ((0,_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemporary */ .ey)(name))
        return 'temporary';
    if (top === 'objects')
        return 'objects';
    if (top === 'indexes')
        return third === 'memo' || third === 'index' ? third : 'other derived';
    if (name === _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .INDEX_NAME */ .VX)
        return 'file indexes';
    if (name === _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTPUTS_NAME */ .z9)
        return 'outputs';
    if (name === 'events.jsonl')
        return 'events';
    if (name === 'state.json')
        return 'states';
    return ['store.json', 'snapshot.json', 'batch.json', 'plan.json', 'task.json'].includes(name)
        ? 'records'
        : 'unknown';
}
//# sourceMappingURL=stats.js.map

/***/ })

};
