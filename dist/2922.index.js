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
/* harmony import */ var _byte_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6730);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2848);




/** `codebatch store stats`: how much of what a store holds. */
const registerStore = (program, { output }) => {
    const store = program.command('store').description('look at a store as a whole');
    (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOption */ .XS)(store.command('stats').description('count files and bytes by kind'))).action((options) => {
        const stats = (0,_store_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .storeStats */ .P)((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOf */ .xX)(options));
        output.result(stats, () => [
            (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(['KIND', 'FILES', 'BYTES'], stats.kinds
                .filter(({ files }) => files > 0)
                .map(({ kind, files, bytes }) => [kind, files, bytes])),
            '',
            `Total: ${stats.files.toLocaleString('en-US')} files, ${(0,_byte_count_js__WEBPACK_IMPORTED_MODULE_3__/* .byteCount */ .G)(stats.bytes)}.`,
        ].join('\n'));
    });
};
//# sourceMappingURL=store.js.map

/***/ }),

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);

/** A plain table: columns two spaces apart, numbers to the right, a line of dashes under the header. */
function renderTable(header, rows) {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell))));
    const widths = header.map((title, column) => cells.reduce((width, row) => Math.max(width, row[column].length), title.length));
    const right = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
    const line = (row) => row
        .map((cell, column) => (right[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
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
        return { ...given, path: this.shown(given.path), ...(repair === undefined ? {} : { repair }) };
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
