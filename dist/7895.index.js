export const id = 7895;
export const ids = [7895];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 4566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerVerify: () => (/* binding */ registerVerify)
/* harmony export */ });
/* harmony import */ var _engine_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2051);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9530);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9756);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4953);
/* harmony import */ var _explain_option_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5255);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69);







/** Shown to a person; `--json` has all. */
const SHOWN = 50;
/** `codebatch verify`: whether a store is what was written. */
const registerVerify = (program, face) => {
    const { output } = face;
    const command = program.command('verify').description('look whether a store is whole');
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_4__/* .explainOption */ .Xn)((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .storeOption */ .XS)(command)))
        .option('--data', 'check every digest and every line, not only structure and references')
        .option('--repair', 'remove damaged derived data and what killed writers left; nothing else is touched')
        .action((options) => {
        const store = (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .openDamagedStore */ .D)(options.store);
        if (options.explain)
            return (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_4__/* .tellWhole */ .dK)(face, 'verify', options.data ? 'every line and every byte' : 'names, records and references; --data: every byte');
        const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .startProgress */ .o)({ label: 'verify', output });
        try {
            const result = (0,_engine_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyStore */ .H)(store, {
                data: options.data === true,
                repair: options.repair === true,
                onProgress: (done, total, label) => progress.update(done, total, label),
            });
            progress.stop();
            output.result(result, () => describe(result, options));
            if (!result.ok)
                output.fail();
        }
        finally {
            progress.stop();
        }
    });
};
function describe(result, options) {
    const { problems, notes, repaired, checked } = result;
    const repairable = [...problems, ...notes].filter((one) => one.repair !== undefined).length;
    return [
        result.ok ? 'The store is whole.' : `The store is damaged: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(problems.length, 'problem')}.`,
        ...listed(problems, 'problems'),
        ...(notes.length > 0 ? [`Notes (no damage): ${notes.length}`, ...listed(notes, 'notes')] : []),
        ...(repaired.length > 0 ? [`Removed: ${repaired.length}`, ...listed(repaired, 'removed')] : []),
        `Looked at ${[
            (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(checked.snapshots, 'snapshot'),
            (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(checked.batches, 'batch', 'batches'),
            (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(checked.shards, 'shard'),
            (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(checked.outputs, 'output'),
            (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(checked.objects, 'object'),
        ].join(', ')}.`,
        ...(checked.unsealed > 0 ? [(0,_engine_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .tellUnsealed */ .D)(checked)] : []),
        ...(options.data === true ? [] : ['Bytes were not checked: --data checks every digest.']),
        ...(repairable > 0
            ? [`${repairable} of these can be removed with --repair: they are derived or left over.`]
            : []),
    ].join('\n');
}
function listed(all, noun) {
    const lines = all
        .slice(0, SHOWN)
        .map(({ code, path, message }) => `  ${code}  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(path)}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(message)}`);
    return all.length > SHOWN
        ? [...lines, `  … and ${all.length - SHOWN} more ${noun} (--json shows all)`]
        : lines;
}
//# sourceMappingURL=verify.js.map

/***/ }),

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tellUnsealed),
/* harmony export */   H: () => (/* binding */ verifyStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _store_durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(424);
/* harmony import */ var _store_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
/* harmony import */ var _store_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7381);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9756);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7499);
/* harmony import */ var _memo_pack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8552);








/** Looks at a whole store. It writes nothing unless `repair` is asked for. */
function verifyStore(store, options = {}) {
    const inspection = (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectStore */ .Q)(store, {
        data: options.data ?? false,
        ...(options.objects === undefined ? {} : { objects: options.objects }),
        onProgress: options.onProgress,
    });
    inspectMemo(inspection);
    const { problems, notes, checked } = inspection;
    const mended = options.repair === true ? [...problems, ...notes].filter((one) => mend(store, one)) : [];
    const remaining = problems.filter((problem) => !mended.includes(problem));
    return {
        ok: remaining.length === 0,
        problems: remaining,
        notes: notes.filter((note) => !mended.includes(note)),
        repaired: mended,
        checked,
    };
}
/** What no check can say of records without a seal. */
function tellUnsealed({ unsealed }) {
    return `${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(unsealed, 'record')} without a seal: ${unsealed === 1 ? 'its' : 'their'} bytes cannot be checked.`;
}
/** Removes what a problem says may be removed; a second look guards what is not ours to touch. */
function mend(store, problem) {
    if (problem.repair !== 'remove')
        return false;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.root, problem.path);
    const isLeft = problem.code === 'TEMPORARY_LEFT';
    if (!isLeft && !path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_store_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .derived */ .un)(store.root), '/')))
        return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    return true;
}
/** Packs whose index or, with data, whose blocks do not check: `MEMO_DAMAGED`; what dead runs left. */
function inspectMemo(inspection) {
    const root = (0,_store_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .memoDir */ .aH)(inspection.store.root);
    const folders = (0,_store_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(root);
    for (const [done, folder] of folders.entries()) {
        inspection.progress(done, folders.length, 'memo');
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder.name);
        const spill = /^\.spill-(\d+)-\d+$/.exec(folder.name);
        if (spill && !(0,_store_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .isProcessAlive */ .jW)(Number(spill[1])))
            inspection.note('TEMPORARY_LEFT', at, 'A run that was killed left it.', 'remove');
        for (const entry of (0,_store_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(at)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name);
            if (entry.name.endsWith('.pack') && !(entry.isFile() && isPackWhole(path, inspection.data)))
                inspection.problem('MEMO_DAMAGED', path, 'It does not check.', 'remove');
        }
    }
}
function isPackWhole(path, data) {
    const { pack, damaged } = _memo_pack_js__WEBPACK_IMPORTED_MODULE_7__/* .MemoPack */ .ok.open(path);
    try {
        return !damaged && (!data || [...pack.entries.values()].every((entry) => pack.read(entry) !== undefined));
    }
    finally {
        pack.close();
    }
}
//# sourceMappingURL=verify.js.map

/***/ }),

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ chunkManifestSchema)
/* harmony export */ });
/* unused harmony export CHUNK_SIZE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



/** Larger content of an output is cut into objects of this size; the output then names a manifest. */
const CHUNK_SIZE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** An object that lists the chunks of larger content, in order. */
const chunkManifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.chunk_manifest'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    chunks: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ object: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0), index: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0) })),
    total_bytes: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    chunk_size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
});
//# sourceMappingURL=chunk-manifest.js.map

/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ buildFileRecord),
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1315);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1988);





/** One line of `files.index.jsonl`. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__.looseObject({
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ,
    /** Relative, `/`-separated, no `.` or `..` segment. */
    path: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    /** Lower-cased path: equal keys collide on case-insensitive systems. */
    path_key: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    object: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    size: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(0),
    lang_hint: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
});
function buildFileRecord(path, object, size) {
    const hint = (0,_language_js__WEBPACK_IMPORTED_MODULE_3__/* .languageHint */ .Ob)(path);
    return {
        schema_version: 1,
        path,
        path_key: path.toLowerCase(),
        object,
        size,
        ...(hint === undefined ? {} : { lang_hint: hint }),
    };
}
function compareFiles(a, b) {
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path);
}
//# sourceMappingURL=file.js.map

/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ LANGUAGE_NAMES),
/* harmony export */   Ob: () => (/* binding */ languageHint),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   eX: () => (/* binding */ languageOf)
/* harmony export */ });
/** Languages that have a grammar here; everything else is text. */
const LANGUAGES = ['python', 'javascript', 'typescript', 'tsx'];
const PARSED = {
    py: 'python',
    pyi: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
};
const HINTS = {
    ...PARSED,
    tsx: 'typescript',
    cs: 'csharp',
    java: 'java',
    go: 'go',
    rs: 'rust',
    c: 'c',
    h: 'c',
    cpp: 'cpp',
    cc: 'cpp',
    hpp: 'cpp',
    rb: 'ruby',
    php: 'php',
    swift: 'swift',
    kt: 'kotlin',
    scala: 'scala',
    r: 'r',
    sql: 'sql',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    ps1: 'powershell',
    md: 'markdown',
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    xml: 'xml',
    html: 'html',
    css: 'css',
    scss: 'scss',
    sass: 'sass',
    less: 'less',
};
/** Everything that a file can be said to be: grammars, hints, and `unknown` for all others. Sorted. */
const LANGUAGE_NAMES = [
    ...new Set([...LANGUAGES, ...Object.values(HINTS), 'unknown']),
].sort();
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
/** `a.constructor` is a file name too: only what the table itself holds counts. */
function own(table, extension) {
    return Object.hasOwn(table, extension) ? table[extension] : undefined;
}
/** The grammar for a path by its extension, or undefined for plain text. */
function languageOf(path) {
    return own(PARSED, extensionOf(path));
}
/** What `lang_hint` of an index line says, or undefined when nothing is known. */
function languageHint(path) {
    return own(HINTS, extensionOf(path));
}
//# sourceMappingURL=language.js.map

/***/ }),

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ SYMBOL_TYPES),
/* harmony export */   U8: () => (/* binding */ metricSchema),
/* harmony export */   cL: () => (/* binding */ statedOutputSchema),
/* harmony export */   eZ: () => (/* binding */ symbolSchema),
/* harmony export */   fP: () => (/* binding */ diagnosticSchema),
/* harmony export */   fe: () => (/* binding */ outputSchema),
/* harmony export */   mO: () => (/* binding */ OUTPUT_KINDS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   z4: () => (/* binding */ TOO_LARGE_CODE)
/* harmony export */ });
/* unused harmony exports EDGE_TYPES, edgeSchema, astSchema, artifactSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



const OUTPUT_KINDS = ['diagnostic', 'symbol', 'edge', 'metric', 'ast', 'spec', 'artifact'];
/** From worst to mildest. */
const SEVERITIES = ['error', 'warning', 'info', 'hint'];
/** 0 for the worst; the order of severities everywhere. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** Code of the diagnostic that stands for a file that a limit kept out. */
const TOO_LARGE_CODE = 'W0003';
const line = zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1);
const column = zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1);
/** A message of a rule about a place. Columns are 1-based UTF-16 code units. */
const diagnosticSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('diagnostic'),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](SEVERITIES),
    code: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    line,
    column,
    /** The same number as `column`: the reference's lint readers know it by this name. */
    col: column,
    end_line: line.optional(),
    end_column: column.optional(),
    /** Qualified name of the innermost enclosing function or class; absent at module level. */
    symbol: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** True when a comment in the code silences it. Kept, so that un-suppressing is seen. */
    suppressed: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** What the rule measured, where it measures: higher is worse. The comparison sees when it rose or fell. */
    value: zod__WEBPACK_IMPORTED_MODULE_2__.number().optional(),
});
const SYMBOL_TYPES = [
    'function',
    'method',
    'class',
    'interface',
    'type',
    'enum',
    'enum_member',
    'namespace',
    'property',
    'variable',
    'constant',
    'parameter',
    'import',
    'import_alias',
];
/** A name that the code defines. `line` is 1-based, `col` 0-based as the reference has it, `column` 1-based. */
const symbolSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('symbol'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** `Class.method.inner`, from the module down. */
    qualified_name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    symbol_type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](SYMBOL_TYPES),
    /** The same as `symbol_type`, for readers that look for `type`. */
    type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](SYMBOL_TYPES),
    /** Innermost enclosing function or class by its plain name, or `module`. */
    scope: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    line,
    col: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    column,
    end_line: line,
    end_column: column,
    exported: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** Functions and methods: their own decisions, nested functions counted apart. */
    complexity: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1).optional(),
    cognitive_complexity: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    /**
     * What is exported, and public members of what is: the declaration without its body on one line, a line for each
     * overload. Also says that the name is offered to others.
     */
    signature: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
});
const EDGE_TYPES = ['imports', 'exports', 'inherits', 'resolves'];
/** A relation from this file (or a class in it) to a name, a module or a file. */
const edgeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('edge'),
    edge_type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](EDGE_TYPES),
    /** `imports`: dotted name or specifier, `pkg.mod.name`; `inherits`: the base; `exports`: the exported name. */
    target: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** What the relation starts from: the class for `inherits`, the local name for `exports`, else the file. */
    source: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    line,
    col: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    column,
    /** Imports: the module part as written, without leading dots in Python. */
    module: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** Imports: the name taken from the module; `*` for all; absent when the module itself is bound. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** Imports: the local name when it differs. */
    alias: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** Python: number of leading dots. */
    level: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    type_only: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** `import()` and `require()` inside code. */
    dynamic: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** Imports inside a function: done when it is called, not when the file is loaded. */
    deferred: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** TypeScript imports used for types alone: the compiler drops them, as if they were written `import type`. */
    erased: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
});
/** A measured value of a file. */
const metricSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('metric'),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** The same as `metric`, which the reference's reader looks for. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    value: zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.number(), zod__WEBPACK_IMPORTED_MODULE_2__.string()]),
});
/** What the parser saw; `object` only when the tree itself was asked for. */
const astSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('ast'),
    object: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['json', 'json+chunks', 'summary']),
    /** `full` for a grammar, `text_stats` for plain text, `skipped` when a limit kept the file out. */
    ast_mode: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['full', 'tokens', 'text_stats', 'skipped']).optional(),
    language: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    node_count: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    parse_errors: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    bom: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    line_ends: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['lf', 'crlf', 'cr', 'mixed', 'none']).optional(),
});
/** What a manifest says that others need: package names and entries, path mappings. */
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('artifact'),
    /** `package.json`, `tsconfig.json`, `pnpm-workspace.yaml`. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    data: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()),
});
const otherSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ kind: zod__WEBPACK_IMPORTED_MODULE_2__.string() });
/** Fields that the engine adds to every fact. */
const envelope = {
    path: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE,
    ts: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
};
/** One line of `outputs.index.jsonl`. Kinds that this version does not know are kept as they are. */
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_2__.union([
    diagnosticSchema.extend(envelope),
    symbolSchema.extend(envelope),
    edgeSchema.extend(envelope),
    metricSchema.extend(envelope),
    astSchema.extend(envelope),
    artifactSchema.extend(envelope),
    otherSchema.extend(envelope),
]);
/**
 * As `outputSchema`, by kind: a known kind must have the fields of its kind in their form. Other writers leave some out,
 * so only those that are there are judged.
 */
const statedOutputSchema = zod__WEBPACK_IMPORTED_MODULE_2__.union([
    ...[diagnosticSchema, symbolSchema, edgeSchema, metricSchema, astSchema, artifactSchema].map((schema) => schema.partial().extend({ ...envelope, kind: schema.shape.kind })),
    otherSchema
        .extend(envelope)
        .refine(({ kind }) => !Object.values(OUTPUT_KINDS).some((known) => known === kind && known !== 'spec')),
]);
//# sourceMappingURL=output.js.map

/***/ }),

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ snapshotSchema)
/* harmony export */ });
/* unused harmony exports WARNING_REASONS, warningSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);



/** Why a path is not (or not plainly) in a snapshot. */
const WARNING_REASONS = (/* unused pure expression or super */ null && ([
    'invalid_path',
    'unreadable',
    'symlink',
    'special_file',
    'submodule',
    'case_collision',
    'changed_while_read',
]));
/** One thing that was left out or is dubious; `paths` for a case collision, `path` otherwise. */
const warningSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    path: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()).optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
});
/** `snapshot.json`: a frozen, sorted list of files. Written last, so its presence means the snapshot is whole. */
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.snapshot'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    created_at: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    /** `path` is always `.`: where the tree lay is provenance and lives under `indexes/codebatch/`. */
    source: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ type: zod__WEBPACK_IMPORTED_MODULE_2__.string(), path: zod__WEBPACK_IMPORTED_MODULE_2__.string() }),
    file_count: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    total_bytes: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    config: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ include_hidden: zod__WEBPACK_IMPORTED_MODULE_2__.boolean() }),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()).optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__.array(warningSchema).optional(),
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=snapshot.js.map

/***/ }),

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5899);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5031);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5466);





/**
 * Lines of a UTF-8 file, read piece by piece, without their line feeds; none when the file is absent. A last line
 * needs no line feed. Throws `STORE_UNREADABLE` for a folder.
 */
function* readLines(path) {
    let file;
    try {
        file = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openPlain */ .Hu)(path);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsence */ .Md)(error))
            return;
        throw error;
    }
    try {
        const decoder = new TextDecoder();
        let rest = '';
        for (const piece of (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readPieces */ .ut)(file)) {
            const lines = `${rest}${decoder.decode(piece, { stream: true })}`.split('\n');
            rest = lines.pop();
            yield* lines;
        }
        rest += decoder.decode();
        if (rest !== '')
            yield rest;
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) !== 'EISDIR')
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('STORE_UNREADABLE', `${path} is a folder and no file.`, {
            cause: error,
            hints: [_json_files_js__WEBPACK_IMPORTED_MODULE_2__/* .VERIFY_HINT */ .uS],
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
//# sourceMappingURL=lines.js.map

/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7499);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5899);






/** Names of the folders inside a folder, sorted; none when it is absent. */
function folderNames(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => entry.name)
            .sort(_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .compareStrings */ .Kt);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsence */ .Md)(error))
            return [];
        throw error;
    }
}
/** The error for an id that names nothing, with the nearest ids that do. */
function notFound(noun, id, known) {
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(id, known);
    const list = known.length === 0 ? 'there are none' : `${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`;
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${noun.toUpperCase()}_NOT_FOUND`, `There is no ${noun} ${JSON.stringify(id)} in the store.`, {
        hints: [near === undefined ? `Known: ${list}.` : `Did you mean ${near}?`],
        details: { id, known: known.slice(0, 20) },
    });
}
/** Throws `STORE_CORRUPT` for a record that others name and that is not there. */
function lost({ root }, path) {
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('STORE_CORRUPT', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)} is lost.`, { hints: [_json_files_js__WEBPACK_IMPORTED_MODULE_5__/* .VERIFY_HINT */ .uS] });
}
//# sourceMappingURL=listing.js.map

/***/ }),

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ putObject),
/* harmony export */   Jo: () => (/* binding */ syncObjectsPooled),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   Qf: () => (/* binding */ hasObject),
/* harmony export */   XL: () => (/* binding */ readManifestOf),
/* harmony export */   _A: () => (/* binding */ getContent),
/* harmony export */   fk: () => (/* binding */ putObjectFile),
/* harmony export */   g6: () => (/* binding */ syncObjects),
/* harmony export */   iM: () => (/* binding */ getObject),
/* harmony export */   nf: () => (/* binding */ openObjectWriter),
/* harmony export */   ut: () => (/* binding */ readPieces)
/* harmony export */ });
/* unused harmony export putContent */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _records_chunk_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3287);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4466);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(424);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7381);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5466);










/** Written since the last sync, by store. An object counts as stored only after `syncObjects`. */
const unsynced = new Map();
const COPY_BUFFER = 1024 * 1024;
/** From this many files on, one call for the whole file system is cheaper than one for each. */
const WORTH_ONE_SYNC = 64;
/** An object that was there already may come from a writer that died before its sync; the system writes back by then. */
const SURELY_SYNCED_MS = 120_000;
/**
 * Stores bytes under their digest; already there is success. A file that is there but torn or damaged is replaced.
 * Durable only after `syncObjects`.
 */
function putObject(store, bytes) {
    const digest = (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes);
    if (isWhole(store, digest, bytes.length))
        return digest;
    const temporary = newTemporary(store);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', 0o644);
        try {
            (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAll */ .f4)(file, bytes);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        place(store, temporary, digest);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
    return digest;
}
/** Stores an object whose digest is known only at its end, in constant memory. */
function openObjectWriter(store) {
    const temporary = newTemporary(store);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', 0o644);
    const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Stream */ .kI)();
    let size = 0;
    return {
        write(piece) {
            hash.update(piece);
            (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAll */ .f4)(file, piece);
            size += piece.length;
        },
        finish() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            const digest = `sha256:${hash.hex()}`;
            if (isWhole(store, digest, size))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary);
            else
                place(store, temporary, digest);
            return { digest, size };
        },
        abort() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        },
    };
}
/**
 * Copies an open file into the store without holding it in memory.
 * @param file descriptor open for reading
 * @returns the digest and size of what was read
 */
function putObjectFile(store, file) {
    const writer = openObjectWriter(store);
    try {
        for (const piece of readPieces(file))
            writer.write(piece);
    }
    catch (error) {
        writer.abort();
        throw error;
    }
    return writer.finish();
}
function hasObject(store, digest) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest));
}
/** Throws `OBJECT_UNAVAILABLE` when it is not there and `OBJECT_CORRUPT` when the bytes are not those of the digest. */
function getObject(store, digest) {
    let bytes;
    try {
        bytes = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readPlainBytes */ .eZ)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest));
    }
    catch (error) {
        if (!(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsence */ .Md)(error) && (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(error) !== 'EISDIR')
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_UNAVAILABLE', `Object ${digest} is not in the store.`, {
            hints: ['Take the snapshot again: codebatch snapshot DIR --store …'],
        });
    }
    if ((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes) === digest)
        return bytes;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_CORRUPT', `Object ${digest} was damaged: its bytes have another digest.`, {
        hints: ['Take the snapshot again from the same files: a damaged object is replaced.'],
        details: { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest) },
    });
}
/** Syncs all objects written since the last call: call it before writing the record that makes them reachable. */
function syncObjects(store) {
    const paths = takeUnsynced(store);
    for (const path of paths)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncPath */ .Z8)(path);
    for (const folder of foldersOf(store, paths))
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncDirectory */ .zR)(folder);
}
/**
 * As `syncObjects`, for whole snapshots: thousands of small files are synced by one call for their file system where the
 * system has one (`sync --file-system` of GNU coreutils, which is syncfs(2)), else many at a time.
 */
async function syncObjectsPooled(store) {
    const paths = takeUnsynced(store);
    if (paths.length >= WORTH_ONE_SYNC && (await (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncFileSystem */ .r1)(store.root)))
        return;
    await (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncPaths */ .yd)(paths);
    await (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncPaths */ .yd)(process.platform === 'win32' ? [] : foldersOf(store, paths));
}
/**
 * Stores the content of an output. More than `CHUNK_SIZE` bytes are cut into chunks, and a manifest names them.
 * @returns the fields that name it in the output
 */
function putContent(store, given) {
    const bytes = Buffer.from(given.content);
    if (bytes.length <= CHUNK_SIZE)
        return { object: putObject(store, bytes), format: 'json' };
    const chunks = [];
    for (let start = 0; start < bytes.length; start += CHUNK_SIZE) {
        const chunk = bytes.subarray(start, start + CHUNK_SIZE);
        chunks.push({ object: putObject(store, chunk), size: chunk.length, index: chunks.length });
    }
    const manifest = {
        schema_name: 'codebatch.chunk_manifest',
        schema_version: SCHEMA_VERSION,
        producer: { ...PRODUCER },
        kind: given.kind,
        format: 'json',
        chunks,
        total_bytes: bytes.length,
        chunk_size: CHUNK_SIZE,
    };
    return { object: putObject(store, Buffer.from(JSON.stringify(manifest))), format: 'json+chunks' };
}
/**
 * Content as it was put, chunks joined. Throws as `getObject`, and `OBJECT_CORRUPT` when the manifest is none or its
 * chunks do not add up.
 */
function getContent(store, given) {
    const bytes = getObject(store, given.object);
    if (given.format !== 'json+chunks')
        return bytes;
    const manifest = readManifest(bytes, given.object);
    const ordered = [...manifest.chunks].sort((a, b) => a.index - b.index);
    const expected = ordered.reduce((sum, chunk) => sum + chunk.size, 0);
    const whole = expected === manifest.total_bytes &&
        Buffer.concat(ordered.map((chunk) => getObject(store, chunk.object)));
    if (whole && whole.length === manifest.total_bytes)
        return whole;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_CORRUPT', `The chunks of ${given.object} do not make up its ${manifest.total_bytes} bytes.`);
}
/** Pieces of an open file from its start, in a buffer that is used again: a piece is valid until the next is asked for. */
function* readPieces(file) {
    const buffer = Buffer.allocUnsafe(COPY_BUFFER);
    let at = 0;
    for (let count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, COPY_BUFFER, at); count > 0;) {
        yield buffer.subarray(0, count);
        at += count;
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, COPY_BUFFER, at);
    }
}
/** The manifest of an object in chunks. Throws as `getObject`, and `OBJECT_CORRUPT` or `SCHEMA_ERROR` when it is none. */
function readManifestOf(store, object) {
    return readManifest(getObject(store, object), object);
}
function readManifest(bytes, object) {
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_CORRUPT', `Object ${object} should be a chunk manifest and is not JSON.`, {
            cause: error,
        });
    }
    return (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(_records_chunk_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .chunkManifestSchema */ .w, value, `object ${object}`);
}
/** True when the object file is there with all its bytes. */
function isWhole(store, digest, size) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest);
    const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (standing?.size !== size || digestOfFile(path) !== digest)
        return false;
    if (Date.now() - standing.mtimeMs < SURELY_SYNCED_MS)
        remember(store, path);
    return true;
}
/** The digest of a file, read piece by piece. */
function digestOfFile(path) {
    const file = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_9__/* .openPlain */ .Hu)(path);
    try {
        const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Stream */ .kI)();
        for (const piece of readPieces(file))
            hash.update(piece);
        return `sha256:${hash.hex()}`;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** All unfinished objects lie in one folder, so that what a killed writer left is found without looking everywhere. */
function newTemporary(store) {
    const folder = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsDir */ .aL)(store.root);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    return (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'incoming'));
}
function place(store, temporary, digest) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    remember(store, path);
}
function remember(store, path) {
    let paths = unsynced.get(store.root);
    if (!paths)
        unsynced.set(store.root, (paths = new Set()));
    paths.add(path);
}
function takeUnsynced(store) {
    const paths = [...(unsynced.get(store.root) ?? [])];
    unsynced.delete(store.root);
    return paths;
}
/** The folders of objects up to the store's root: a new object often made both of its folders. */
function foldersOf(store, paths) {
    const folders = new Set();
    for (const path of paths)
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== store.root && !folders.has(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            folders.add(folder);
    return [...folders];
}
//# sourceMappingURL=objects.js.map

/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
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
