export const id = 515;
export const ids = [515];
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

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerDiagnose: () => (/* binding */ registerDiagnose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/store/batches.js
var batches = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/store/claims.js
var claims = __webpack_require__(7490);
// EXTERNAL MODULE: ./build/src/store/inspection.js
var inspection = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/locks.js
var store_locks = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/store/stats.js
var stats = __webpack_require__(9180);
// EXTERNAL MODULE: ./build/src/store/store.js
var store_store = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/engine/status.js
var engine_status = __webpack_require__(8036);
// EXTERNAL MODULE: ./build/src/engine/verify.js
var verify = __webpack_require__(2051);
;// CONCATENATED MODULE: ./build/src/engine/diagnose.js













/** Groups of problems, in the order of the checks. */
const CHECKS = [
    {
        name: 'layout',
        asks: 'only known files in known places',
        codes: ['TOP_LEVEL_UNKNOWN', 'ENTRY_UNKNOWN', 'OBJECT_MISPLACED'],
    },
    {
        name: 'records',
        asks: 'every record and line reads',
        codes: ['RECORD_DAMAGED', 'RECORD_MISSING', 'RECORD_MISPLACED', 'MANIFEST_DAMAGED'],
    },
    {
        name: 'seals',
        asks: 'no record changed after it was written',
        codes: ['SEAL_BROKEN', 'DIGEST_MISMATCH'],
    },
    {
        name: 'references',
        asks: 'everything named is there',
        codes: ['SNAPSHOT_MISSING', 'OBJECT_MISSING', 'OBJECT_SIZE', 'OBJECT_CORRUPT'],
    },
    { name: 'counts', asks: 'counts and shards are right', codes: ['COUNT_WRONG', 'OUTPUT_MISPLACED'] },
    {
        name: 'derived',
        asks: 'derived data checks',
        codes: ['MEMO_DAMAGED', 'INDEX_DAMAGED', 'OBJECT_MAP_DAMAGED', 'REPORT_DAMAGED', 'PROVENANCE_DAMAGED'],
    },
];
/** Codes of problems that some check answers for. */
const DIAGNOSED_CODES = new Set(CHECKS.flatMap(({ codes }) => codes));
/**
 * Looks at everything but the bytes of objects.
 * @param given.shown the store as the answer is to call it
 * @param given.git version of the git program, if there is one
 */
function diagnoseStore(store, given) {
    const verification = (0,verify/* verifyStore */.H)(store, { data: true, objects: false, onProgress: given.onProgress });
    const { problems, notes, checked } = verification;
    const version = storeVersion(store);
    const readable = {
        name: 'schema_compatible',
        passed: version === header/* SCHEMA_VERSION */.f$,
        message: version === null ? 'store.json does not read.' : `The store has schema ${version}.`,
    };
    const checks = [readable, ...CHECKS.map((check) => answer(check, verification))];
    const failed = checks.filter(({ passed }) => !passed);
    const warnings = notes.map(({ code, path, message }) => `${code} ${path}: ${message}`);
    return {
        schema_name: 'codebatch.diagnose',
        schema_version: header/* SCHEMA_VERSION */.f$,
        store: given.shown,
        status: failed.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'ok',
        codebatch_version: header/* PRODUCER */.n8.version,
        store_schema_version: version,
        expected_schema_version: header/* SCHEMA_VERSION */.f$,
        environment: { node: process.version, platform: (0,external_node_os_.platform)(), arch: (0,external_node_os_.arch)(), git: given.git ?? null },
        checks,
        issues: failed.map(({ name, message }) => ({ severity: 'error', message: `${name}: ${message}` })),
        warnings,
        problems,
        notes,
        batches: statuses(store),
        locks: lockCounts(store),
        stats: (0,stats/* storeStats */.P)(store),
        checked,
        summary: {
            total_checks: checks.length,
            passed: checks.length - failed.length,
            failed: failed.length,
            snapshots: checked.snapshots,
            batches: checked.batches,
        },
    };
}
function answer(check, { problems, checked }) {
    const found = problems.filter(({ code }) => check.codes.includes(code));
    const [first] = found;
    const rest = check.codes.includes('SEAL_BROKEN') && checked.unsealed > 0 ? ` ${(0,verify/* tellUnsealed */.D)(checked)}` : '';
    return {
        name: check.name,
        passed: !first,
        message: first
            ? `${found.length} not so; the first: ${first.path}: ${first.message}`
            : `So it is: ${check.asks}.${rest}`,
    };
}
function storeVersion(store) {
    try {
        return (0,store_store/* readStore */.uz)(store).schema_version;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
}
/** Of batches that can be read; of the others the problems tell. */
function statuses(store) {
    return (0,batches/* listBatches */.LS)(store).flatMap((batchId) => {
        try {
            const { pipeline, status, done_shards, total_shards } = (0,engine_status/* batchStatus */.F)(store, batchId);
            return [{ batch_id: batchId, pipeline, status, done: done_shards, total: total_shards }];
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return [];
            throw error;
        }
    });
}
function lockCounts(store) {
    const folder = (0,layout/* locksDir */.Wj)(store.root);
    const locks = (0,inspection/* entriesOf */.Mc)(folder).flatMap(({ name: batchId }) => (0,inspection/* entriesOf */.Mc)((0,external_node_path_.join)(folder, batchId)).map(({ name }) => (0,store_locks/* isStale */.Q)((0,external_node_path_.join)(folder, batchId, name))));
    return {
        live: locks.filter((stale) => !stale).length,
        stale: locks.filter((stale) => stale).length,
        writing: (0,claims/* liveClaims */.AK)(store, 'writing').length,
        collecting: (0,claims/* liveClaims */.AK)(store, 'collecting').length,
        dead_claims: (0,claims/* deadClaims */.s0)(store).length,
    };
}
//# sourceMappingURL=diagnose.js.map
// EXTERNAL MODULE: ./build/src/git/program.js
var git_program = __webpack_require__(690);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/store/verify.js + 8 modules
var store_verify = __webpack_require__(9756);
// EXTERNAL MODULE: ./build/src/cli/byte-count.js
var byte_count = __webpack_require__(6730);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/explain-option.js + 1 modules
var explain_option = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/cli/commands/diagnose.js









/** Shown to a person; `--json` has all. */
const SHOWN = 20;
/** `codebatch diagnose`: what a bug report needs. */
const registerDiagnose = (program, face) => {
    const { output } = face;
    const command = program.command('diagnose').description('tell what a bug report about a store needs');
    (0,explain_option/* explainOption */.Xn)((0,cli_command/* jsonOption */.Ec)((0,cli_command/* storeOption */.XS)(command)))
        .option('--verbose', 'with the absolute path of the store')
        .action(async (options) => {
        const store = (0,store_verify/* openDamagedStore */.D)(options.store);
        if (options.explain)
            return (0,explain_option/* tellWhole */.dK)(face, 'diagnose', 'every record and line; of objects the names and sizes');
        const progress = (0,cli_progress/* startProgress */.o)({ label: 'diagnose', output });
        try {
            const diagnosis = diagnoseStore(store, {
                shown: options.verbose === true ? store.root : (0,external_node_path_.basename)((0,external_node_path_.resolve)(options.store)),
                git: await (0,git_program/* gitVersion */.r9)(),
                onProgress: (done, total, label) => progress.update(done, total, label),
            });
            progress.stop();
            output.result(diagnosis, () => describe(diagnosis));
            if (diagnosis.status === 'error')
                output.fail();
        }
        finally {
            progress.stop();
        }
    });
};
function describe(diagnosis) {
    const { environment, locks, stats, warnings, problems } = diagnosis;
    return [
        `Store: ${(0,printable/* printable */.g$)(diagnosis.store)} (${diagnosis.status})`,
        `Versions: codebatch ${diagnosis.codebatch_version}, schema ${diagnosis.store_schema_version ?? '?'} (expected ${diagnosis.expected_schema_version}), Node ${environment.node}, ${environment.git === null ? 'no git' : `git ${environment.git}`}, ${environment.platform} ${environment.arch}`,
        '',
        ...diagnosis.checks.map(({ name, passed, message }) => `${passed ? '✓' : '✗'} ${name}: ${(0,printable/* printable */.g$)(message)}`),
        '',
        `Holds: ${diagnosis.summary.snapshots} snapshots, ${diagnosis.summary.batches} batches, ${diagnosis.checked.outputs} outputs, ${diagnosis.checked.objects} objects; ${stats.files} files, ${(0,byte_count/* byteCount */.G)(stats.bytes)}`,
        ...diagnosis.batches.map(({ batch_id, pipeline, status, done, total }) => `  ${batch_id}  ${(0,printable/* printable */.g$)(pipeline)}  ${status}  ${done}/${total} shards`),
        `Locks: ${locks.live} held, ${locks.stale} stale; ${locks.writing} writing, ${locks.collecting} collecting, ${locks.dead_claims} dead`,
        ...some('Problems', problems.map(({ code, path, message }) => `${code}  ${path}: ${message}`)),
        ...some('Warnings', warnings),
    ].join('\n');
}
function some(title, lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length - SHOWN;
    return [
        `${title}: ${lines.length}`,
        ...lines.slice(0, SHOWN).map((line) => `  ${(0,printable/* printable */.g$)(line)}`),
        ...(more > 0 ? [`  … and ${more} more (--json shows all)`] : []),
    ];
}
//# sourceMappingURL=diagnose.js.map

/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ batchStatus)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6330);



/** Derived from the shard states alone. Throws `BATCH_NOT_FOUND`. */
function batchStatus(store, batchId) {
    const batch = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readBatch */ .x3)(store, batchId);
    const plan = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m3)(store, batchId);
    const withFiles = new Set();
    for (const file of (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .eachFile */ .ap)(store, batch.snapshot_id))
        withFiles.add((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(file.object));
    const tasks = plan.tasks.map((task) => {
        const states = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .listStates */ .B9)(store, batchId, task.task_id).filter(({ shard_id }) => withFiles.has(shard_id));
        const count = (status) => states.filter((state) => state.status === status).length;
        const counts = {
            shards_total: withFiles.size,
            shards_done: count('done'),
            shards_failed: count('failed'),
            shards_running: count('running'),
        };
        return { task_id: task.task_id, task_type: task.type, status: statusOf(counts), ...counts };
    });
    const sum = (field) => tasks.reduce((total, task) => total + task[field], 0);
    const totals = {
        shards_total: sum('shards_total'),
        shards_done: sum('shards_done'),
        shards_failed: sum('shards_failed'),
        shards_running: sum('shards_running'),
    };
    return {
        batch_id: batchId,
        snapshot_id: batch.snapshot_id,
        pipeline: batch.pipeline,
        status: statusOf(totals),
        total_shards: totals.shards_total,
        done_shards: totals.shards_done,
        failed_shards: totals.shards_failed,
        tasks,
    };
}
function statusOf(counts) {
    if (counts.shards_done === counts.shards_total)
        return 'done';
    if (counts.shards_failed > 0)
        return 'failed';
    return counts.shards_done > 0 || counts.shards_running > 0 ? 'running' : 'pending';
}
//# sourceMappingURL=status.js.map

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

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   h5: () => (/* binding */ startError),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   r9: () => (/* binding */ gitVersion)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);



/** Set by git for its hooks: they would point us at another repository or index than the one we were asked about. */
const LOCAL_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_INDEX_VERSION',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_GRAFT_FILE',
    'GIT_SHALLOW_FILE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
/**
 * Runs git, never through a shell, in English, without prompts and without optional locks.
 * Throws `GIT_MISSING` when there is no git program, `SOURCE_NOT_FOUND` when there is no `cwd`, `GIT_UNSAFE` when git does not trust the owner of the
 * repository, and `GIT_FAILED` for any other exit code that is not allowed.
 */
async function runGit(cwd, args, options = {}) {
    const { endedBy, ...result } = await askGit(cwd, args, options);
    const fine = endedBy === null && [0, ...(options.allow ?? [])].includes(result.code);
    const trouble = fine && result.code === 0 ? undefined : troubleOf(args, result, endedBy);
    if (trouble && (!fine || trouble.code === 'GIT_UNSAFE'))
        throw trouble;
    return result;
}
/**
 * As `runGit`, but whatever git says is an answer, and so is its end by a signal, with code -1. Throws `GIT_MISSING`,
 * `SOURCE_NOT_FOUND`.
 * @param options `signal` ends git when it is aborted
 */
function askGit(cwd, args, { env, input, signal }) {
    return new Promise((resolve, reject) => {
        const child = startGit(cwd, args, env);
        const [stdout, stderr] = [[], []];
        child.stdout.on('data', (piece) => stdout.push(piece));
        child.stderr.on('data', (piece) => stderr.push(piece));
        const stop = () => void child.kill('SIGKILL');
        signal?.addEventListener('abort', stop);
        if (signal?.aborted)
            stop();
        child.on('error', (error) => {
            signal?.removeEventListener('abort', stop);
            reject(startError(error, cwd));
        });
        child.on('close', (code, endedBy) => {
            signal?.removeEventListener('abort', stop);
            const said = Buffer.concat(stderr).toString('utf8');
            resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: said, endedBy });
        });
        // A git that ends without reading all its input says why by its exit code.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
/** As `runGit`, for answers of one line or of UTF-8 text: stdout without its last line feed. */
async function gitText(cwd, args, options = {}) {
    const { stdout } = await runGit(cwd, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Version of the git program, undefined where there is none. */
async function gitVersion() {
    try {
        return (await gitText('.', ['--version'])).replace(/^git version /, '');
    }
    catch (error) {
        if (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
/** Starts git with pipes on all three streams; the caller listens for `error` and ends it. */
function startGit(cwd, args, env) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd, env: gitEnvironment(env), stdio: 'pipe', windowsHide: true });
}
/** The error to throw when git could not be started in `cwd`. */
function startError(error, cwd) {
    if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOENT')
        return error;
    // The system gives one answer for a missing program and a missing folder to start it in.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('SOURCE_NOT_FOUND', `There is no directory ${cwd}.`, { cause: error });
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_MISSING', `git could not be started in ${cwd}.`, {
        cause: error,
        hints: ['Install git 2.31 or newer and put it on the PATH.'],
    });
}
function gitEnvironment(extra) {
    const env = { ...process.env };
    for (const name of LOCAL_VARIABLES)
        delete env[name];
    return { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...extra };
}
function troubleOf(args, result, signal) {
    const said = result.stderr.trim();
    if (said.includes('detected dubious ownership'))
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_UNSAFE', 'git does not trust this repository: it belongs to another user.', {
            hints: ['Trust it: git config --global --add safe.directory <path of the repository>'],
            details: { stderr: said },
        });
    const end = signal === null ? `exit code ${result.code}` : `signal ${signal}`;
    const last = said.split('\n').at(-1) ?? '';
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_FAILED', `git ${args[0]} ended with ${end}${last === '' ? '' : `: ${last}`}`, {
        details: { args, stderr: said },
    });
}
//# sourceMappingURL=program.js.map

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

/***/ 7490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ liveClaims),
/* harmony export */   OH: () => (/* binding */ whileWriting),
/* harmony export */   hi: () => (/* binding */ claimCollecting),
/* harmony export */   py: () => (/* binding */ claimWriting),
/* harmony export */   s0: () => (/* binding */ deadClaims)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(424);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1097);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7381);







const NAME = /^(writing|collecting)-([0-9a-f]{6})-(\d+)-\d+-\d+\.claim$/;
/** What another machine left is given up after this. */
const FOREIGN_CLAIM_MS = 24 * 60 * 60 * 1000;
/** A collection is short; a writer that waited this long asks a person. */
const WAIT_MS = 60_000;
const POLL_MS = 50;
let claims = 0;
/**
 * Claims to be writing objects into a store, after waiting for a collection to end.
 * Throws `STORE_BUSY` when it does not within a minute.
 */
function claimWriting(store) {
    const release = claim(store, 'writing');
    for (let waited = 0; liveClaims(store, 'collecting').length > 0; waited += POLL_MS) {
        if (waited >= WAIT_MS) {
            release();
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('STORE_BUSY', 'The store is being collected, and that takes longer than a minute.', {
                hints: ['Try again when codebatch gc has ended.'],
            });
        }
        // Nothing else goes on here meanwhile, and some callers cannot await.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
    }
    return release;
}
/** Does work that puts objects, under a claim; without a store it is only done. Throws as `claimWriting`. */
async function whileWriting(store, work) {
    const release = store && claimWriting(store);
    try {
        return await work();
    }
    finally {
        release?.();
    }
}
/** Claims to be collecting. Throws `STORE_BUSY` while anybody writes or collects. */
function claimCollecting(store) {
    const release = claim(store, 'collecting');
    const others = [...liveClaims(store, 'writing'), ...liveClaims(store, 'collecting')];
    // Its own is one of them.
    if (others.length === 1)
        return release;
    release();
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('STORE_BUSY', 'Somebody is writing into the store: nothing was removed.', {
        hints: [
            'Try again when the other codebatch has ended; without --apply, gc tells what it would remove now.',
        ],
        details: { claims: others.length - 1 },
    });
}
/** Names of the claims of a kind that hold, sorted. */
function liveClaims(store, kind) {
    return claimNames(store).filter((name) => name.startsWith(kind) && isLive(store, name));
}
/** Names of claims that hold no longer, sorted. */
function deadClaims(store) {
    return claimNames(store).filter((name) => !isLive(store, name));
}
function claim(store, kind) {
    const folder = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsDir */ .$I)(store.root);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${kind}-${_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .HOST */ .jg}-${process.pid}-${node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.threadId}-${claims++}.claim`);
    // What a dead process of the same number left says the same as ours.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, '');
    return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}
function claimNames(store) {
    return (0,_inspection_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsDir */ .$I)(store.root)).flatMap(({ name }) => (NAME.test(name) ? [name] : []));
}
function isLive(store, name) {
    const [, , host, pid] = NAME.exec(name);
    if (host === _durable_js__WEBPACK_IMPORTED_MODULE_4__/* .HOST */ .jg)
        return (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessAlive */ .jW)(Number(pid));
    const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .claimsDir */ .$I)(store.root), name), { throwIfNoEntry: false });
    return standing !== undefined && Date.now() - standing.mtimeMs < FOREIGN_CLAIM_MS;
}
//# sourceMappingURL=claims.js.map

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
