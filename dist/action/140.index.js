export const id = 140;
export const ids = [140];
export const modules = {

/***/ 24425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ differing),
/* harmony export */   r: () => (/* binding */ bringSides)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18960);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85998);


/**
 * Makes both commits of a split present in a shallow clone, and in a partial one the files that are looked into. What
 * cannot be had is warned about, or thrown as `OBJECTS_UNAVAILABLE`.
 */
async function bringSides(context, repository, given) {
    if (!repository)
        return;
    const { head, base } = given.split.record;
    for (const { commit } of [head, base])
        if (commit !== undefined && !(await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .refExists */ .SJ)(repository, commit)))
            await (0,_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .bringCommit */ .IE)(context, repository, commit);
    await (0,_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .bringBlobs */ .BE)(context, repository, [...new Set(given.oids)]);
}
/** Git objects of files that the other side has not as they are: what a comparison reads. */
function differing({ base, head }) {
    const only = (these, those) => {
        const known = new Set(those.map(([path, oid]) => `${oid} ${path}`));
        return these.flatMap(([path, oid]) => (known.has(`${oid} ${path}`) ? [] : [oid]));
    };
    return [...only(base, head), ...only(head, base)];
}
//# sourceMappingURL=bring-sides.js.map

/***/ }),

/***/ 81075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ uploadPart),
/* harmony export */   f: () => (/* binding */ downloadParts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _store_durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70424);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9853);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74533);
/* harmony import */ var _split_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16529);






/** The one file of a part's artifact. */
const FILE = 'codebatch.part';
const LIMITS = {
    ..._artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_LIMITS */ .l,
    entries: 1,
    entryBytes: _artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .PART_LIMITS */ .l.totalBytes,
    allowed: /^codebatch\.part$/,
};
/** Artifacts on their way at once: each is held whole until it is taken. */
const AHEAD = 4;
/** Hands a part over to the merging job; undefined, after a warning, when that fails. */
async function uploadPart({ facts, inputs }, artifacts, { range, bytes }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(facts.temp, 'codebatch-part');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE), 'w');
    for (const piece of bytes)
        (0,_store_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f4)(file, piece);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    const { attempt } = facts;
    const check = inputs.name ?? '';
    return artifacts.upload({
        names: (0,_part_name_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadNames */ .OY)((upload) => (0,_part_name_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactOfPart */ .L0)({ check, range, attempt, upload })),
        folder,
        files: [FILE],
        days: _split_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDED_OVER_DAYS */ .a1,
    });
}
/** The parts of some ranges among the artifacts of a run, of all attempts. What cannot be had is warned about and left out. */
async function* downloadParts(service, given) {
    const parts = (0,_part_name_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)(given.artifacts, given.check);
    const wanted = given.ranges.flatMap((range) => parts.get(range) ?? []);
    const underWay = [];
    for (const artifact of wanted) {
        underWay.push(downloadPart(service, artifact));
        const part = underWay.length < AHEAD ? undefined : await underWay.shift();
        if (part)
            yield part;
    }
    for (const one of underWay) {
        const part = await one;
        if (part)
            yield part;
    }
}
async function downloadPart(service, artifact) {
    const pieces = [];
    const isWhole = await service.download(artifact, ({ bytes }) => pieces.push(bytes), LIMITS);
    return isWhole ? { name: artifact.name, bytes: piecesOf(pieces) } : undefined;
}
async function* piecesOf(pieces) {
    yield* pieces;
}
//# sourceMappingURL=part-artifacts.js.map

/***/ }),

/***/ 16529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a1: () => (/* binding */ HANDED_OVER_DAYS),
/* harmony export */   h2: () => (/* binding */ fetchSplit),
/* harmony export */   kR: () => (/* binding */ uploadSplit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _review_split_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30044);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36143);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9853);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74533);






/** Days for which the failed jobs of a run can be run again. */
const HANDED_OVER_DAYS = 7;
const ALLOWED = new RegExp(`^(?:${Object.values(_review_split_files_js__WEBPACK_IMPORTED_MODULE_2__/* .SPLIT_FILES */ .NZ).join('|').replaceAll('.', '\\.')})$`);
const LIMITS = { ..._artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .PART_LIMITS */ .l, entries: 3, entryBytes: _artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .PART_LIMITS */ .l.totalBytes, allowed: ALLOWED };
/** Hands a split over to the other jobs of the run. Throws `SPLIT_NOT_SENT` when it cannot. */
async function uploadSplit({ facts, inputs }, artifacts, texts) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(facts.temp, 'codebatch-split');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const [name, text] of texts)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text);
    const { attempt } = facts;
    const check = inputs.name ?? '';
    const sent = await artifacts.upload({
        names: (0,_part_name_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadNames */ .OY)((upload) => (0,_part_name_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactOfSplit */ .ky)({ check, attempt, upload })),
        folder,
        files: [...texts.keys()],
        days: HANDED_OVER_DAYS,
    });
    if (!sent)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('SPLIT_NOT_SENT', 'The split could not be handed over to the other jobs.', {
            hints: ['Run the job again, or use mode: check, which needs no other job.'],
        });
}
/**
 * The split that the planning job of this run handed over: the newest, or the one with the digest that the input
 * plan-digest names. Throws `SPLIT_NOT_FOUND` with the reason in one sentence.
 * @param artifacts of the run; undefined when they could not be listed
 */
async function fetchSplit({ inputs, log }, service, artifacts) {
    const wanted = inputs.planDigest;
    const found = (0,_part_name_js__WEBPACK_IMPORTED_MODULE_5__/* .splitsOf */ .pw)(artifacts ?? [], inputs.name ?? '');
    for (const artifact of found) {
        const texts = new Map();
        const isWhole = await service.download(artifact, ({ name, bytes }) => texts.set(name, bytes.toString('utf8')), LIMITS);
        if (!isWhole)
            continue;
        const split = soundSplit(texts);
        if (typeof split === 'string')
            log.warn(`The artifact ${artifact.name} does not count: ${split}`);
        else if (wanted === undefined || split.digest === wanted)
            return split;
    }
    throw notFound(artifacts !== undefined, found.length);
}
function soundSplit(texts) {
    try {
        return (0,_review_split_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSplit */ .bS)(texts);
    }
    catch (error) {
        if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        return (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    }
}
function notFound(isListed, count) {
    const why = !isListed
        ? 'the artifacts of this run cannot be listed'
        : count === 0
            ? 'no job with mode: plan handed a split over'
            : 'no split that was handed over is the one that is asked for';
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('SPLIT_NOT_FOUND', `There is no work to take up: ${why}.`, {
        hints: ['Re-run all jobs; plan, run and merge need the same name and plan-digest.'],
    });
}
//# sourceMappingURL=split-artifact.js.map

/***/ }),

/***/ 83212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ rangeEnds),
/* harmony export */   Sf: () => (/* binding */ splitFileSchema),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   dX: () => (/* binding */ splitRangeSchema),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
/* unused harmony export coversAll */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60101);




/** Shards that one job takes, `00-3f` or `ab`, and what they are thought to cost. */
const splitRangeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    range: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{2}(-[0-9a-f]{2})?$/),
    /** Bytes that the memo did not know when the split was made, with a little for each file. */
    cost: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
});
/**
 * `split.json`: what all jobs of one run agree on before any of them computes. Two commits, what is computed of them,
 * and which shards each job takes. Holds no time and no name of a machine: equal questions give equal bytes.
 */
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('codebatch.split'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    base: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sideSchema */ .lG,
    head: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sideSchema */ .lG,
    /** Git trees of both sides; the base may be none. */
    base_tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    head_tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** What was asked for; absent where the configuration decides. */
    pipeline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    config_from: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['head', 'base']).optional(),
    /** Digest of the plan that every job must arrive at by itself. */
    plan: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Digest of the configuration, of which the plan is only a part. */
    config: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    /** Digests of the file indexes that travel beside this. */
    base_files: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.optional(),
    head_files: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    /** In order; together all 256 shards, each once. */
    ranges: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(splitRangeSchema)
        .min(1)
        .max(256)
        .refine((ranges) => coversAll(ranges.map(({ range }) => range)), {
        error: 'the ranges are not the shards 00 to ff, each once and in order',
    }),
});
/** One line of a file index: path, git object id, digest and size. */
const splitFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
]);
/** First and last shard of a range, as numbers. */
function rangeEnds(range) {
    const [first, last] = range.split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last ?? first, 16) };
}
/** The text of the range between two shards, given as numbers. */
function rangeText(first, last) {
    return first === last ? _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK[first] : `${_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK[first]}-${_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK[last]}`;
}
/** True when ranges, in order, are the shards 00 to ff, each once. */
function coversAll(ranges) {
    let next = 0;
    for (const range of ranges) {
        const { first, last } = rangeEnds(range);
        if (first !== next || last < first)
            return false;
        next = last + 1;
    }
    return next === _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK.length;
}
//# sourceMappingURL=split.js.map

/***/ }),

/***/ 30044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ SPLIT_FILES),
/* harmony export */   bS: () => (/* binding */ readSplit),
/* harmony export */   oX: () => (/* binding */ indexText),
/* harmony export */   ts: () => (/* binding */ splitTexts)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);
/* harmony import */ var _records_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83212);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36143);




/** Names under which a split travels. */
const SPLIT_FILES = {
    record: 'split.json',
    base: 'base.files.jsonl',
    head: 'head.files.jsonl',
};
/** The text of a file index: one line a file, sorted by path as the files are. */
function indexText(files) {
    return files
        .map(({ file, oid }) => `${JSON.stringify([file.path, oid, file.object, file.size])}\n`)
        .join('');
}
/** The files of a split by the name under which they travel. Equal splits give equal bytes. */
function splitTexts(record, indexes) {
    return new Map([
        [SPLIT_FILES.record, `${JSON.stringify(record, null, 2)}\n`],
        ...(indexes.base === undefined ? [] : [[SPLIT_FILES.base, indexes.base]]),
        [SPLIT_FILES.head, indexes.head],
    ]);
}
/**
 * Reads a split from the files that travelled, by name.
 * Throws `SPLIT_INVALID` when one is missing or not the one that the split names, `SCHEMA_ERROR`, `SCHEMA_NEWER`.
 */
function readSplit(texts) {
    const text = textOf(texts, SPLIT_FILES.record);
    const record = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(_records_split_js__WEBPACK_IMPORTED_MODULE_2__/* .splitSchema */ .Wk, jsonOf(text, SPLIT_FILES.record), SPLIT_FILES.record);
    const base = record.base_files;
    return {
        record,
        digest: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(text),
        base: base === undefined ? [] : readIndex(texts, SPLIT_FILES.base, base),
        head: readIndex(texts, SPLIT_FILES.head, record.head_files),
    };
}
function readIndex(texts, name, expected) {
    const text = textOf(texts, name);
    if ((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(text) !== expected)
        throw invalid(`${name} is not the file index that the split was made of`);
    return text
        .split('\n')
        .filter(Boolean)
        .map((line) => (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(_records_split_js__WEBPACK_IMPORTED_MODULE_2__/* .splitFileSchema */ .Sf, jsonOf(line, name), name));
}
function textOf(texts, name) {
    const text = texts.get(name);
    if (text === undefined)
        throw invalid(`There is no ${name} in it`);
    return text;
}
function jsonOf(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid(`${name} is no JSON`, error);
    }
}
function invalid(why, cause) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('SPLIT_INVALID', `The split cannot be used: ${why}.`, {
        hints: ['Run the job that plans again.'],
        cause,
    });
}
//# sourceMappingURL=split-files.js.map

/***/ }),

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ partBytes),
  o: () => (/* binding */ readPart)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/src/records/failure.js
var failure = __webpack_require__(13182);
// EXTERNAL MODULE: ./build/src/records/split.js
var split = __webpack_require__(83212);
;// CONCATENATED MODULE: ./build/src/records/part.js





/** Facts of one task, as a memo pack that follows the manifest. */
const partPackSchema = schemas/* looseObject */._H3({
    fingerprint: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),
    bytes: schemas/* int */.Whr().min(0),
    digest: digest/* digest */.br,
});
/**
 * The manifest of a part: what one job made of its range, head and base together. The packs follow it in this order.
 * Facts that the job found in its memo do not travel.
 */
const partSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.part'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    /** Digest of the `split.json` that it answers. */
    split: digest/* digest */.br,
    base_commit: schemas/* string */.YjP().optional(),
    head_commit: schemas/* string */.YjP(),
    plan: schemas/* string */.YjP(),
    range: split/* splitRangeSchema */.dX.shape.range,
    /** Of the job: a later attempt counts in place of an earlier one. */
    attempt: schemas/* int */.Whr().min(1),
    /** What went wrong, by the content that it went wrong with; sorted. */
    failures: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), failure/* failureSchema */.I])),
    packs: schemas/* array */.YOg(partPackSchema),
});
//# sourceMappingURL=part.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/review/split-part.js






/** First word of a part: a head line, the manifest as one line of JSON, then the packs. */
const MAGIC = 'codebatch.part/1';
/** A manifest names failures and packs and nothing that grows with the source. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
const PIECE_BYTES = 1024 * 1024;
/** The bytes of a part, in pieces: what a memo holds that was computed in this run. Equal work gives equal bytes. */
function partBytes(manifest, memo) {
    const pieces = [];
    const packs = [...memo.freshPacks()].map(({ fingerprint, pieces: fresh }) => {
        const hash = (0,json/* sha256Stream */.kI)();
        let bytes = 0;
        for (const piece of fresh) {
            hash.update(piece);
            bytes += piece.length;
            pieces.push(piece);
        }
        return { fingerprint, bytes, digest: `sha256:${hash.hex()}` };
    });
    const text = Buffer.from(`${JSON.stringify({ ...manifest, packs })}\n`);
    return [Buffer.from(`${MAGIC} ${text.length} ${(0,json/* sha256Hex */.fg)(text)}\n`), text, ...pieces];
}
/**
 * Reads the manifest of a part and checks that every byte of the file is what it says.
 * @returns one clause that says what is wrong, when something is: a part is another machine's word
 */
function readPart(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const read = readManifest(file);
        if (typeof read === 'string')
            return read;
        let start = read.bodyStart;
        const packs = read.record.packs.map(({ fingerprint, bytes: length, digest }) => {
            const pack = { fingerprint, start, length, digest };
            start += length;
            return pack;
        });
        if (start !== (0,external_node_fs_.fstatSync)(file).size)
            return 'it is torn, or longer than it says';
        const isWhole = packs.every((pack) => digestOfRegion(file, pack) === pack.digest);
        return isWhole ? { record: read.record, packs } : 'its bytes are not those of its digest';
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readManifest(file) {
    const { size } = (0,external_node_fs_.fstatSync)(file);
    const head = Buffer.alloc(Math.min(128, size));
    (0,external_node_fs_.readSync)(file, head, 0, head.length, 0);
    const lineEnd = head.indexOf(10);
    const [magic, lengthText = '', sum] = head.toString('latin1', 0, Math.max(0, lineEnd)).split(' ');
    if (magic !== MAGIC || !/^\d{1,9}$/.test(lengthText))
        return 'it is no part';
    const length = Number(lengthText);
    const bodyStart = lineEnd + 1 + length;
    if (length > MAX_MANIFEST_BYTES)
        return 'its manifest is too large';
    if (bodyStart > size)
        return 'it is torn';
    const text = Buffer.alloc(length);
    (0,external_node_fs_.readSync)(file, text, 0, length, lineEnd + 1);
    if ((0,json/* sha256Hex */.fg)(text) !== sum)
        return 'its manifest is damaged';
    try {
        const value = JSON.parse(text.toString('utf8'));
        return { record: (0,header/* parseRecord */.Hh)(partSchema, value, 'its manifest'), bodyStart };
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
function digestOfRegion(file, { start, length }) {
    const hash = (0,json/* sha256Stream */.kI)();
    const piece = Buffer.alloc(Math.min(PIECE_BYTES, length));
    for (let done = 0; done < length;) {
        const count = (0,external_node_fs_.readSync)(file, piece, 0, Math.min(piece.length, length - done), start + done);
        if (count === 0)
            return (0,digest/* digestOf */.ol)('');
        hash.update(piece.subarray(0, count));
        done += count;
    }
    return `sha256:${hash.hex()}`;
}
//# sourceMappingURL=split-part.js.map

/***/ }),

/***/ 5726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   d: () => (/* binding */ runRange)
/* harmony export */ });
/* harmony import */ var _engine_compute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23716);
/* harmony import */ var _engine_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31861);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63866);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64466);
/* harmony import */ var _records_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12572);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81315);
/* harmony import */ var _records_split_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83212);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2706);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36143);
/* harmony import */ var _embedded_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23074);
/* harmony import */ var _split_part_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35298);
/* harmony import */ var _split_sides_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28639);
/* harmony import */ var _worker_entry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38907);













/**
 * Computes one range of a split, head and base together, and gives it as a part. Reads the blobs of that range alone,
 * and of them only those that the memo does not know; the memo itself is left as it was.
 * Throws as `openSplit`; `RANGE_NOT_FOUND`, and `OBJECT_MISMATCH` for a blob that is not the one of the file index.
 */
async function runRange(job, options) {
    const started = performance.now();
    const { split, range, attempt } = job;
    if (!split.record.ranges.some((one) => one.range === range))
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo('RANGE_NOT_FOUND', `${JSON.stringify(range)} is no range of this split.`, {
            hints: [`Its ranges: ${split.record.ranges.map((one) => one.range).join(', ')}.`],
        });
    const { sides, root, config, plan } = job.opened ?? (await (0,_split_sides_js__WEBPACK_IMPORTED_MODULE_11__/* .openSplit */ .vm)(split, options));
    const store = (0,_embedded_store_js__WEBPACK_IMPORTED_MODULE_9__/* .embeddedStore */ .o)(root, options.env);
    const memo = new _engine_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .Memo */ .l(store.root, { reading: options.memo ?? true });
    const { files, oids } = filesOf([...split.base, ...split.head], range);
    const computer = new _engine_compute_js__WEBPACK_IMPORTED_MODULE_0__/* .Computer */ .S({
        plan,
        registry: options.registry,
        memo,
        store: store.root,
        workerEntry: _worker_entry_js__WEBPACK_IMPORTED_MODULE_12__/* .workerEntry */ .x,
        secondsPerFile: config.limits.seconds_per_file,
        source: (wanted) => readChecked(sides.repository, wanted, oids),
        ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    });
    const setUpMs = performance.now() - started;
    try {
        await computer.compute(files, (done, total) => options.onProgress?.('analysing', done, total));
        const failed = [...computer.failed].sort(([a], [b]) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_7__/* .compareStrings */ .Kt)(a, b));
        const failures = failed.flatMap(([key, list]) => list.map((failure) => [key, failure]));
        return {
            part: (0,_split_part_js__WEBPACK_IMPORTED_MODULE_10__/* .partBytes */ .r)(manifestOf(split, { range, attempt, failures }), memo),
            failures: files.flatMap((file) => computer.failuresOf(file)),
            memo: { hits: memo.hits, misses: memo.misses },
            timings: { setUpMs, workMs: performance.now() - started - setUpMs },
        };
    }
    finally {
        await computer.close();
        memo.close();
    }
}
/** The files of both sides that lie in a range, each as a record of its own, and the git object of each content. */
function filesOf(index, range) {
    const { first, last } = (0,_records_split_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeEnds */ .Cq)(range);
    const files = [];
    const oids = new Map();
    for (const [path, oid, object, size] of index) {
        const shard = Number.parseInt((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .shardOf */ .IS)(object), 16);
        if (shard < first || shard > last)
            continue;
        files.push((0,_records_file_js__WEBPACK_IMPORTED_MODULE_4__/* .buildFileRecord */ .Ip)(path, object, size));
        oids.set(object, oid);
    }
    return { files, oids };
}
function manifestOf({ record, digest }, done) {
    return {
        schema_name: 'codebatch.part',
        schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_5__/* .SCHEMA_VERSION */ .f$,
        producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_5__/* .PRODUCER */ .n8 },
        split: digest,
        ...(record.base.commit === undefined ? {} : { base_commit: record.base.commit }),
        head_commit: record.head.commit,
        plan: record.plan,
        ...done,
    };
}
async function* readChecked(repository, files, oids) {
    const byOid = new Map();
    for (const file of files) {
        const oid = oids.get(file.object);
        byOid.set(oid, [...(byOid.get(oid) ?? []), file]);
    }
    const reader = new _git_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .BlobReader */ .n(repository);
    try {
        for await (const blob of reader.read([...byOid.keys()]))
            for (const file of byOid.get(blob.oid)) {
                if ('bytes' in blob && (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(blob.bytes) !== file.object)
                    throw otherBytes(file, blob.oid);
                yield { file, bytes: 'bytes' in blob ? blob.bytes : undefined };
            }
    }
    finally {
        reader.close();
    }
}
function otherBytes({ path, object }, oid) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo('OBJECT_MISMATCH', `Git object ${oid} is not the content that the split names.`, {
        hints: ['The file index and this clone are of different repositories: run the job that plans again.'],
        details: { path, object, oid },
    });
}
//# sourceMappingURL=split-run.js.map

/***/ }),

/***/ 28639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ notARepository),
/* harmony export */   vm: () => (/* binding */ openSplit),
/* harmony export */   xv: () => (/* binding */ configDigest)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18960);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64466);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2706);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56854);






/**
 * Finds both commits of a split in this clone and resolves the configuration again.
 * Throws `NOT_A_REPOSITORY`, `REF_NOT_FOUND`, `SPLIT_MISMATCH` when trees, plan or configuration are not the split's.
 */
async function openSplit(split, options) {
    const { record } = split;
    const { version } = record.producer;
    if (version !== _records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCER */ .n8.version)
        throw mismatch(`It was made by codebatch ${version}, and this is ${_records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCER */ .n8.version}`);
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepository */ .W1)(options.cwd);
    if (!repository)
        throw notARepository(options.cwd);
    const sides = {
        head: await sideOf(repository, record.head, record.head_tree),
        base: await sideOf(repository, record.base, record.base_tree),
        repository,
        dispose: () => undefined,
    };
    const asked = {
        ...(record.pipeline === undefined ? {} : { pipeline: record.pipeline }),
        ...(record.config_from === undefined ? {} : { configFrom: record.config_from }),
    };
    const planned = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_5__/* .chosenConfig */ .V)(sides, { ...options, ...asked }, repository.root);
    if (planned.plan.digest !== record.plan)
        throw mismatch('Its plan has other rules, options or tools');
    if (configDigest(planned) !== record.config)
        throw mismatch('It was made under another configuration');
    return { sides, root: repository.root, asked, ...planned };
}
/** Digest of a configuration: what of it counts when findings are read is in no plan. */
function configDigest({ config }) {
    return (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(config));
}
/** The error for a directory in no repository. */
function notARepository(cwd) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('NOT_A_REPOSITORY', `${cwd} is not in a git repository, so its work cannot be split.`, {
        hints: ['Check out the repository first.'],
    });
}
async function sideOf(repository, side, tree) {
    if (side.commit === undefined || tree === undefined)
        return { side };
    const found = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, side.commit);
    if (found.tree !== tree)
        throw mismatch(`The tree of commit ${side.commit} is another one`);
    return { side, tree };
}
function mismatch(why) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('SPLIT_MISMATCH', `The split is not of this work: ${why}.`, {
        hints: ['All jobs of a run need the same commits, options and version of CodeBatch.'],
    });
}
//# sourceMappingURL=split-sides.js.map

/***/ })

};
