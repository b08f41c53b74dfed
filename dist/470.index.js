export const id = 470;
export const ids = [470];
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

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerGc: () => (/* binding */ registerGc)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/store/claims.js
var store_claims = __webpack_require__(7490);
// EXTERNAL MODULE: ./build/src/store/inspection.js
var store_inspection = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/locks.js
var locks = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/store/lines.js
var lines = __webpack_require__(2500);
// EXTERNAL MODULE: ./build/src/store/named-objects.js
var named_objects = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/src/store/reachable.js







/** Folders at the top of a store in which nothing names an object. */
const SILENT = new Set(['objects', 'indexes']);
/**
 * Digests of all objects that some record names: every line of every file index and every output, of unfinished
 * snapshots, batches and shards too, whatever somebody called the folders that they lie in, and the chunks of
 * manifests. Rather one too many than one too few.
 * Links are not followed. Throws `OBJECT_UNAVAILABLE` and `OBJECT_CORRUPT` for a manifest that cannot be read.
 */
function reachableObjects(store) {
    const reached = new Set();
    const manifests = new Set();
    for (const { name } of (0,store_inspection/* entriesOf */.Mc)(store.root)) {
        if (SILENT.has(name))
            continue;
        for (const path of recordsBelow((0,external_node_path_.join)(store.root, name)))
            for (const line of (0,lines/* readLines */.S)(path)) {
                for (const object of (0,named_objects/* possibleObjects */._)(line))
                    reached.add(object);
                for (const { object, isManifest } of line.includes('json+chunks') ? (0,named_objects/* namedObjects */.S)(line) : [])
                    if (isManifest)
                        manifests.add(object);
            }
    }
    for (const manifest of manifests)
        for (const { object } of (0,objects/* readManifestOf */.XL)(store, manifest).chunks)
            reached.add(object);
    return reached;
}
/** Throws `STORE_CORRUPT` when a symbolic link may lead to what is reached. */
function requireNoLinks([link]) {
    if (link !== undefined)
        throw new errors/* UserError */.yo('STORE_CORRUPT', 'A symbolic link stands in the store, so nothing is removed from it.', {
            hints: ['Links are not followed: put what it leads to in its place, or remove it.'],
            details: { path: link },
        });
}
/** All file indexes and outputs below a folder, in order. */
function* recordsBelow(folder) {
    for (const entry of (0,store_inspection/* entriesOf */.Mc)(folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            yield* recordsBelow(path);
        else if (entry.name === layout/* INDEX_NAME */.VX || entry.name === layout/* OUTPUTS_NAME */.z9)
            yield path;
    }
}
/** Codes of problems that leave it beyond doubt what is reached. */
const HARMLESS = new Set([
    'ENTRY_UNKNOWN',
    'TOP_LEVEL_UNKNOWN',
    'OBJECT_CORRUPT',
    'OBJECT_MISPLACED',
    'OBJECT_MISSING',
    'OBJECT_SIZE',
]);
/** Throws `STORE_CORRUPT` when a problem leaves in doubt what is reached. */
function requireKnownReach(problems) {
    const doubts = problems.filter(({ code, repair }) => repair === undefined && !HARMLESS.has(code));
    if (doubts.length === 0)
        return;
    throw new errors/* UserError */.yo('STORE_CORRUPT', 'The store is damaged, so nothing is removed from it.', {
        hints: ['See what is wrong: codebatch verify --data --store …'],
        details: { problems: doubts.slice(0, 20) },
    });
}
//# sourceMappingURL=reachable.js.map
// EXTERNAL MODULE: ./build/src/store/snapshots.js
var store_snapshots = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/store/verify.js + 8 modules
var verify = __webpack_require__(9756);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/engine/memo-pack.js
var memo_pack = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/src/engine/memo-stale.js






/** Rewrites of a pack that a block was not used in: it is then half on its way out by itself. */
const STALE_AGE = 4;
/** A task fingerprint that nothing was remembered under for this long belongs to rules or options of the past. */
const UNUSED_MS = 30 * 24 * 60 * 60 * 1000;
/**
 * What of the memo is stale: damaged packs, packs of task fingerprints that were not written to for 30 days, and blocks
 * that the last four rewrites of their pack had no use for. Losing any of it costs time alone.
 */
function staleMemo(store) {
    const root = (0,layout/* memoDir */.aH)(store.root);
    return (0,store_inspection/* entriesOf */.Mc)(root).flatMap((folder) => {
        if (!folder.isDirectory())
            return [];
        const at = (0,external_node_path_.join)(root, folder.name);
        const packs = (0,store_inspection/* entriesOf */.Mc)(at).filter(({ name }) => name.endsWith('.pack'));
        const paths = packs.map(({ name }) => (0,external_node_path_.join)(at, name));
        const isUnused = paths.every((path) => Date.now() - (0,external_node_fs_.statSync)(path).mtimeMs > UNUSED_MS);
        return paths.flatMap((path) => (isUnused ? [wholePack(path)] : staleIn(path)));
    });
}
function staleIn(path) {
    const { pack, damaged } = memo_pack/* MemoPack */.ok.open(path);
    try {
        const entries = [...pack.entries];
        const stale = entries.filter(([, { age }]) => age >= STALE_AGE);
        if (damaged || (stale.length > 0 && stale.length === entries.length))
            return [wholePack(path)];
        const bytes = stale.reduce((sum, [, { length }]) => sum + length, 0);
        return stale.length === 0 ? [] : [{ path, bytes, remove: () => rewrite(path) }];
    }
    finally {
        pack.close();
    }
}
function wholePack(path) {
    return { path, bytes: (0,external_node_fs_.statSync)(path).size, remove: () => (0,external_node_fs_.rmSync)(path, { force: true }) };
}
/** Opened again, since somebody may have written it anew. */
function rewrite(path) {
    const { pack } = memo_pack/* MemoPack */.ok.open(path);
    try {
        const rows = [];
        for (const [key, entry] of pack.entries) {
            const block = entry.age < STALE_AGE ? pack.read(entry) : undefined;
            if (block)
                rows.push({ key, entry, block: () => block });
        }
        (0,durable/* writeDerived */.DF)(path, (0,memo_pack/* packBytes */.P0)(rows));
    }
    finally {
        pack.close();
    }
}
//# sourceMappingURL=memo-stale.js.map
;// CONCATENATED MODULE: ./build/src/engine/gc.js












/** Writers of other implementations and of versions before 1.1 make no claims; no snapshot takes them an hour. */
const DEFAULT_GRACE_MS = 60 * 60 * 1000;
/**
 * Finds, and with `apply` removes, what no snapshot, batch or lock reaches: objects, what dead writers left, memo blocks
 * that nobody used for long.
 * Throws `STORE_BUSY` when it should remove while somebody writes, `STORE_CORRUPT` when damage leaves in doubt what is
 * reached.
 */
function collectGarbage(store, options = {}) {
    if (options.apply !== true)
        return sweep(store, options);
    const release = (0,store_claims/* claimCollecting */.hi)(store);
    try {
        requireNoLocks(store);
        return sweep(store, options);
    }
    finally {
        release();
    }
}
function sweep(store, options) {
    const inspection = (0,verify/* inspectStore */.Q)(store, { data: true, objects: false, onProgress: options.onProgress });
    requireKnownReach(inspection.problems);
    requireNoLinks(inspection.links);
    const { found, young, reached } = unreachedObjects(store, options.graceMs ?? DEFAULT_GRACE_MS);
    const stale = staleMemo(store);
    const garbage = [
        ...found,
        ...leftovers(inspection),
        ...orphans(inspection),
        ...stale.map((one) => memoGarbage(inspection, one)),
    ];
    if (options.apply === true) {
        for (const one of garbage)
            if (one.kind !== 'memo')
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(store.root, one.path), { recursive: true, force: true });
        for (const one of stale)
            one.remove();
    }
    return {
        applied: options.apply === true,
        garbage: garbage.sort((a, b) => (0,json/* compareStrings */.Kt)(a.path, b.path)),
        bytes: garbage.reduce((sum, one) => sum + one.bytes, 0),
        young,
        reached,
    };
}
/** A run of a version that makes no claims still locks its shards. */
function requireNoLocks(store) {
    for (const { name: batchId } of (0,store_inspection/* entriesOf */.Mc)((0,layout/* locksDir */.Wj)(store.root)))
        for (const { name } of (0,store_inspection/* entriesOf */.Mc)((0,external_node_path_.join)((0,layout/* locksDir */.Wj)(store.root), batchId)))
            if (!(0,locks/* isStale */.Q)((0,external_node_path_.join)((0,layout/* locksDir */.Wj)(store.root), batchId, name)))
                throw new errors/* UserError */.yo('STORE_BUSY', `Batch ${batchId} is being run: nothing was removed.`, {
                    hints: ['Try again when the run has ended; without --apply, gc tells what it would remove now.'],
                });
}
function unreachedObjects(store, graceMs) {
    const reached = reachableObjects(store);
    const found = [];
    const young = { objects: 0, bytes: 0 };
    const born = Date.now() - graceMs;
    for (const { path, digest } of objectFiles(store)) {
        if (reached.has(digest))
            continue;
        const standing = (0,external_node_fs_.statSync)((0,external_node_path_.join)(store.root, path), { throwIfNoEntry: false });
        if (!standing)
            continue;
        if (standing.mtimeMs > born) {
            young.objects++;
            young.bytes += standing.size;
        }
        else
            found.push({ kind: 'object', path, bytes: standing.size });
    }
    return { found, young, reached: reached.size };
}
/** Whole objects in their right places: of all else `verify` tells, and nobody removes it. */
function* objectFiles(store) {
    const root = (0,layout/* objectsDir */.aL)(store.root);
    for (const { name: first } of (0,store_inspection/* entriesOf */.Mc)(root))
        for (const { name: second } of (0,store_inspection/* entriesOf */.Mc)((0,external_node_path_.join)(root, first)))
            for (const { name } of (0,store_inspection/* entriesOf */.Mc)((0,external_node_path_.join)(root, first, second)))
                if (/^[0-9a-f]{64}$/.test(name) && name.startsWith(first + second))
                    yield { path: `objects/sha256/${first}/${second}/${name}`, digest: `sha256:${name}` };
}
/** Temporaries and locks that their owners left, and indexes that nobody uses, as the inspection tells them. */
function leftovers({ store, notes }) {
    return notes.flatMap(({ repair, code, path }) => {
        const kind = code === 'LOCK_STALE' ? 'lock' : code === 'INDEX_UNUSED' ? 'index' : 'temporary';
        return repair === 'remove' ? [{ kind, path, bytes: sizeOf(store, path) }] : [];
    });
}
/** Claims of dead processes, and what is remembered of snapshots that are no more. */
function orphans(inspection) {
    const { store } = inspection;
    const claims = (0,store_claims/* deadClaims */.s0)(store).map((name) => (0,external_node_path_.join)((0,layout/* claimsDir */.$I)(store.root), name));
    const snapshots = new Set((0,store_snapshots/* listSnapshots */.Cb)(store));
    const provenance = (0,store_inspection/* entriesOf */.Mc)((0,layout/* provenanceDir */.jB)(store.root)).flatMap(({ name }) => name.endsWith('.json') && !snapshots.has(name.slice(0, -5))
        ? [(0,external_node_path_.join)((0,layout/* provenanceDir */.jB)(store.root), name)]
        : []);
    const garbage = (kind, path) => ({
        kind,
        path: inspection.shown(path),
        bytes: (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0,
    });
    return [
        ...claims.map((path) => garbage('lock', path)),
        ...provenance.map((path) => garbage('provenance', path)),
    ];
}
function memoGarbage(inspection, stale) {
    return { kind: 'memo', path: inspection.shown(stale.path), bytes: stale.bytes };
}
function sizeOf(store, path) {
    const below = (0,store_inspection/* entriesOf */.Mc)((0,external_node_path_.join)(store.root, path)).map(({ name }) => `${path}/${name}`);
    if (below.length > 0)
        return below.reduce((sum, one) => sum + sizeOf(store, one), 0);
    return (0,external_node_fs_.statSync)((0,external_node_path_.join)(store.root, path), { throwIfNoEntry: false })?.size ?? 0;
}
//# sourceMappingURL=gc.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/cli/byte-count.js
var byte_count = __webpack_require__(6730);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/explain-option.js + 1 modules
var explain_option = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/src/cli/commands/gc.js








const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `codebatch gc`: what nothing reaches any more. */
const registerGc = (program, face) => {
    const { output } = face;
    const command = program.command('gc').description('tell, and with --apply remove, what nothing reaches');
    (0,explain_option/* explainOption */.Xn)((0,cli_command/* jsonOption */.Ec)((0,cli_command/* storeOption */.XS)(command)))
        .option('--apply', 'remove it; without this nothing is changed')
        .addOption(new commander/* Option */.c$('--grace <time>', 'leave objects that are younger: 30m, 2h, 1d')
        .argParser(duration)
        .default(DEFAULT_GRACE_MS, '1h'))
        .action((options) => {
        const store = (0,cli_command/* storeOf */.xX)(options);
        if (options.explain)
            return (0,explain_option/* tellWhole */.dK)(face, 'gc', 'every line that may name an object; of objects the names and times');
        const progress = (0,cli_progress/* startProgress */.o)({ label: 'gc', output });
        try {
            const result = collectGarbage(store, {
                apply: options.apply === true,
                graceMs: options.grace,
                onProgress: (done, total, label) => progress.update(done, total, label),
            });
            progress.stop();
            output.result(result, () => describe(result));
        }
        finally {
            progress.stop();
        }
    });
};
function describe(result) {
    const { garbage, young, applied } = result;
    const kinds = [...new Set(garbage.map(({ kind }) => kind))].sort();
    const row = (kind) => {
        const those = garbage.filter((one) => one.kind === kind);
        return [kind, those.length, those.reduce((sum, { bytes }) => sum + bytes, 0)];
    };
    return [
        ...(garbage.length === 0
            ? ['Nothing to remove.']
            : [
                (0,table/* renderTable */.b)(['KIND', 'FILES', 'BYTES'], kinds.map(row)),
                '',
                `${applied ? 'Removed' : 'Would remove'} ${(0,util_text/* plural */.LS)(garbage.length, 'file')}, ${(0,byte_count/* byteCount */.G)(result.bytes)}.`,
            ]),
        ...(young.objects > 0
            ? [
                `${(0,util_text/* plural */.LS)(young.objects, 'object')} (${(0,byte_count/* byteCount */.G)(young.bytes)}) that nothing reaches are too young to go: see --grace.`,
            ]
            : []),
        ...(applied || garbage.length === 0 ? [] : ['Nothing was changed. To remove it: --apply']),
    ].join('\n');
}
/** For `--grace`: a number and one of s, m, h, d. */
function duration(text) {
    const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
    if (count === undefined)
        throw new commander/* InvalidArgumentError */.Di('It must be a number and one of s, m, h, d: 30m.');
    return Number(count) * UNITS[unit];
}
//# sourceMappingURL=gc.js.map

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
