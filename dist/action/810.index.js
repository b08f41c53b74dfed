export const id = 810;
export const ids = [810];
export const modules = {

/***/ 91035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ SharedMemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/review/embedded-store.js
var embedded_store = __webpack_require__(23074);
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 68 modules
var registry = __webpack_require__(39596);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/action/engine-digest.js


/** Names all code that remembered facts may come from: a memo of another engine is not even fetched. 16 hex digits. */
function engineDigest(registry) {
    const tasks = [...registry.tasks.values()].map(({ type, version }) => [
        type,
        version,
        registry.tools(type),
    ]);
    return (0,json/* sha256Hex */.fg)((0,json/* canonicalJson */.dj)([header/* VERSION */.xv, tasks])).slice(0, 16);
}
//# sourceMappingURL=engine-digest.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(60131);
// EXTERNAL MODULE: ./build/src/engine/memo-pack.js
var memo_pack = __webpack_require__(98552);
;// CONCATENATED MODULE: ./build/src/engine/sealed-packs.js


const MAGIC = 'codebatch.memo_packs/1';
/** What a machine takes in at most; more is no memo of ours. */
const MAX_PACKS = 16 * 64;
const MAX_INDEX_BYTES = 64 * 1024 * 1024;
/**
 * Packs as one text of bytes: a line with the magic, the index's length and its sha256; the index as JSON, sorted; then
 * the packs. Equal packs give equal bytes.
 */
function sealPacks(packs) {
    const sorted = [...packs].sort((a, b) => (0,json/* compareStrings */.Kt)(a.fingerprint, b.fingerprint) || (0,json/* compareStrings */.Kt)(a.segment, b.segment));
    const rows = sorted.map(({ fingerprint, segment, bytes }) => [
        fingerprint,
        segment,
        bytes.length,
        (0,json/* sha256Hex */.fg)(bytes),
    ]);
    const index = Buffer.from(`${JSON.stringify(rows)}\n`);
    const head = Buffer.from(`${MAGIC} ${index.length} ${(0,json/* sha256Hex */.fg)(index)}\n`);
    return Buffer.concat([head, index, ...sorted.map(({ bytes }) => bytes)]);
}
/** The packs of sealed bytes, or undefined when these are not as they were sealed. The bytes may come from anyone. */
function openSealed(bytes) {
    const framed = readFrame(bytes, MAGIC);
    if (!framed || framed.rows.length > MAX_PACKS)
        return undefined;
    const packs = [];
    let offset = framed.bodyStart;
    for (const row of framed.rows) {
        if (!isRow(row))
            return undefined;
        const [fingerprint, segment, length, digest] = row;
        const pack = bytes.subarray(offset, offset + length);
        if (pack.length !== length || (0,json/* sha256Hex */.fg)(pack) !== digest)
            return undefined;
        packs.push({ fingerprint: fingerprint, segment, bytes: pack });
        offset += length;
    }
    return offset === bytes.length ? packs : undefined;
}
/**
 * The blocks of one pack, or undefined when the pack is not well formed. A block that is not what its row says, or no
 * list of facts, is left out: it is computed again.
 */
function readPackBytes({ bytes, segment }) {
    const framed = readFrame(bytes, memo_pack/* PACK_MAGIC */.OE);
    if (!framed)
        return undefined;
    const blocks = [];
    let offset = 0;
    let last = '';
    for (const row of framed.rows) {
        if (!isIndexRow(row) || row[0][0] !== segment || (0,json/* compareStrings */.Kt)(last, row[0]) >= 0)
            return undefined;
        const [key, length, sum, age, codes, suppressed, parseErrors, batchFacts] = row;
        const start = framed.bodyStart + offset;
        const block = bytes.subarray(start, start + length);
        const entry = { offset, length, sum, age, codes, suppressed, parseErrors, batchFacts };
        if (block.length === length && (0,memo_pack/* blockSum */.$d)(block) === sum && isFacts(block))
            blocks.push({ key: key, entry, bytes: block });
        offset += length;
        last = key;
    }
    return framed.bodyStart + offset === bytes.length ? blocks : undefined;
}
/** Reads `<magic> <length> <sha256>`, a line feed and so much JSON, which must be a list. */
function readFrame(bytes, magic) {
    const lineEnd = bytes.subarray(0, 256).indexOf(10);
    const [name, lengthText = '', sum, ...more] = bytes.toString('latin1', 0, Math.max(0, lineEnd)).split(' ');
    const length = /^\d{1,9}$/.test(lengthText) ? Number(lengthText) : Number.NaN;
    if (name !== magic || more.length > 0 || !(length <= MAX_INDEX_BYTES))
        return undefined;
    const text = bytes.subarray(lineEnd + 1, lineEnd + 1 + length);
    if (text.length !== length || (0,json/* sha256Hex */.fg)(text) !== sum)
        return undefined;
    const rows = parsed(text.toString('utf8'));
    return Array.isArray(rows) ? { rows, bodyStart: lineEnd + 1 + length } : undefined;
}
function isRow(row) {
    if (!Array.isArray(row) || row.length !== 4)
        return false;
    const [fingerprint, segment, length, digest] = row;
    return (isText(fingerprint, /^[0-9a-f]{32}$/) &&
        isText(segment, /^[0-9a-f]$/) &&
        isCount(length) &&
        isText(digest, /^[0-9a-f]{64}$/));
}
function isIndexRow(row) {
    if (!Array.isArray(row) || row.length !== 8)
        return false;
    const [key, length, sum, age, codes, suppressed, parseErrors, batchFacts] = row;
    return (isText(key, /^[0-9a-f]{64}:[ -~]{0,200}$/) &&
        isText(sum, /^[0-9a-f]{16}$/) &&
        isText(batchFacts, /^(?:[0-9a-f]{16})?$/) &&
        [length, age, suppressed, parseErrors].every(isCount) &&
        isCodes(codes));
}
function isCodes(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.entries(value).every(([code, count]) => /^[ -~]{1,200}$/.test(code) && isCount(count));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isText(value, form) {
    return typeof value === 'string' && form.test(value);
}
/** ASCII JSON lines: facts, each with its kind, or a batch task's lists of facts by path. */
function isFacts(block) {
    if (block.length === 0)
        return true;
    if (block.at(-1) !== 10 || block.some((byte) => byte > 0x7e))
        return false;
    const lines = block.toString('latin1', 0, block.length - 1).split('\n');
    return lines.every((line) => {
        const value = parsed(line);
        if (!Array.isArray(value))
            return isFact(value) && line.endsWith('}');
        const [path, facts] = value;
        return value.length === 2 && typeof path === 'string' && Array.isArray(facts) && facts.every(isFact);
    });
}
function isFact(value) {
    return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=sealed-packs.js.map
;// CONCATENATED MODULE: ./build/src/engine/memo-travel.js






/** Packs are cut by the first hex digit of the content digest; a segment is that digit. */
const MEMO_SEGMENTS = '0123456789abcdef'.split('');
const FINGERPRINT = /^[0-9a-f]{32}$/;
/** All blocks that a store remembers: what an export leaves out when it is told to. */
function memoKeys(root) {
    const keys = new Set();
    eachPack(root, MEMO_SEGMENTS, ({ fingerprint, pack }) => {
        for (const key of pack.entries.keys())
            keys.add(`${fingerprint}/${key}`);
    });
    return keys;
}
/**
 * What a store remembers of some segments, as bytes that another machine checks before it believes them. A pack that did
 * not change gives the same bytes again.
 * @param except blocks that the other side has
 */
function exportMemo(root, segments, except) {
    const packs = [];
    let blocks = 0;
    eachPack(root, segments, ({ fingerprint, segment, pack }) => {
        const rows = [...pack.entries].flatMap(([key, entry]) => {
            if (except?.has(`${fingerprint}/${key}`))
                return [];
            const block = pack.read(entry);
            return block ? [{ key, entry, block: () => block }] : [];
        });
        if (rows.length === 0)
            return;
        rows.sort((a, b) => (0,json/* compareStrings */.Kt)(a.key, b.key));
        blocks += rows.length;
        packs.push({ fingerprint, segment, bytes: Buffer.concat([...(0,memo_pack/* packBytes */.P0)(rows)]) });
    });
    return { bytes: sealPacks(packs), blocks };
}
/**
 * Adds what another machine remembered. Every digest is checked, and what is not well formed is left out: it costs only
 * the time to compute it. What the store has already stays as it is.
 * @param segments only these are expected; a pack of another one counts as damage
 */
function importMemo(root, segments, bytes) {
    const packs = openSealed(bytes);
    if (!packs)
        return { blocks: 0, damaged: true };
    let blocks = 0;
    let damaged = false;
    for (const travelling of packs) {
        const checked = segments.includes(travelling.segment) ? readPackBytes(travelling) : undefined;
        damaged ||= checked === undefined;
        if (checked)
            blocks += addBlocks(root, travelling, checked);
    }
    return { blocks, damaged };
}
function addBlocks(root, { fingerprint, segment }, checked) {
    const path = (0,layout/* memoPack */.I8)(root, fingerprint, segment);
    const { pack } = memo_pack/* MemoPack */.ok.open(path);
    try {
        const added = checked.filter(({ key }) => !pack.entries.has(key));
        if (added.length === 0)
            return 0;
        const standing = [...pack.entries].flatMap(([key, entry]) => {
            const block = pack.read(entry);
            return block ? [{ key, entry, block: () => block }] : [];
        });
        const rows = [...standing, ...added.map(({ key, entry, bytes }) => ({ key, entry, block: () => bytes }))];
        rows.sort((a, b) => (0,json/* compareStrings */.Kt)(a.key, b.key));
        (0,durable/* writeDerived */.DF)(path, (0,memo_pack/* packBytes */.P0)(rows));
        return added.length;
    }
    finally {
        pack.close();
    }
}
function eachPack(root, segments, visit) {
    for (const fingerprint of (0,listing/* folderNames */.Hw)((0,layout/* memoDir */.aH)(root)).filter((name) => FINGERPRINT.test(name)))
        for (const segment of segments) {
            const { pack } = memo_pack/* MemoPack */.ok.open((0,layout/* memoPack */.I8)(root, fingerprint, segment));
            visit({ fingerprint: fingerprint, segment, pack });
            pack.close();
        }
}
//# sourceMappingURL=memo-travel.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/src/action/transfer/platform-service.js
var platform_service = __webpack_require__(39753);
;// CONCATENATED MODULE: ./build/src/action/transfer/memo-cache.js








const DEADLINE_MS = 3 * 60 * 1000;
/** More than this in one entry is no memo of ours. */
const MAX_ENTRY_BYTES = 1024 * 1024 * 1024;
/** Entries on their way at once. */
const AT_ONCE = 4;
const DELTA = 'delta';
const COSTS = 'What is not remembered is computed again.';
/**
 * The memo in the cache of the platform: one entry for each of 16 segments, named by what it holds, and one of what a
 * pull request added. Only ever an acceleration: whatever the service does costs time and one warning.
 */
class MemoCache {
    service;
    options;
    /** True when everything that was asked for at a time failed: an entry that is lost is no service that is away. */
    isAway = false;
    /** When what is under way is given up: 17 entries may not take 17 times as long. */
    until = 0;
    constructor(options) {
        this.options = options;
        this.service = new platform_service/* PlatformService */.f(options.log, 'cache service');
    }
    /**
     * Fills the store's memo with what earlier runs remembered.
     * @param given `withDelta`: true on a pull request, which has an entry of its own; `segments`: those that are of use
     */
    async restore({ withDelta, segments = MEMO_SEGMENTS, }) {
        const { log, root } = this.options;
        const digests = new Map();
        let standing = new Set();
        let blocks = 0;
        if (!(await passesOverPaths())) {
            log.warn(`What earlier runs remembered is not restored: ${NO_GNU_TAR} ${COSTS}`);
            return { blocks, digests, standing };
        }
        await this.inJail(async (jail) => {
            // The first alone: a service that is away is asked once, not 17 times.
            for (const group of [segments.slice(0, 1), ...chunks(segments.slice(1), AT_ONCE)])
                blocks += await this.restoreAll(group, jail, digests);
            standing = memoKeys(root);
            if (withDelta)
                blocks += await this.restoreAll([DELTA], jail, digests);
        });
        if (blocks > 0)
            log.info(`Remembered from earlier runs: ${(0,util_text/* plural */.LS)(blocks, 'block')}.`);
        return { blocks, digests, standing };
    }
    /**
     * Saves what this run added to the memo, as far as it may; gives the keys that were saved. What did not change since it
     * was restored is not saved again.
     */
    async save(restored, saving) {
        const { log } = this.options;
        const entries = saving.as === 'nothing' ? [] : this.changed(restored, saving.as);
        if (entries.length === 0) {
            log.info(`The memo is not saved: ${saving.as === 'nothing' ? saving.why : 'nothing in it changed'}.`);
            return [];
        }
        const saved = [];
        let size = 0;
        await this.inJail(async (jail) => {
            for (const { entry, bytes } of entries) {
                const key = `${this.prefix(entry)}${(0,json/* sha256Hex */.fg)(bytes)}`;
                if (this.isAway || !(await this.saveEntry(entry, { key, bytes, jail })))
                    return;
                saved.push(key);
                size += bytes.length;
            }
        });
        if (saved.length > 0)
            log.info(`Saved ${(0,util_text/* plural */.LS)(saved.length, 'entry', 'entries')} of the memo, ${size} bytes: ${saving.why}.`);
        return saved;
    }
    /** Entries whose content is new. */
    changed(restored, as) {
        const { root } = this.options;
        return (as === 'delta' ? [DELTA] : MEMO_SEGMENTS).flatMap((entry) => {
            const { bytes, blocks } = entry === DELTA ? exportMemo(root, MEMO_SEGMENTS, restored.standing) : exportMemo(root, [entry]);
            const isNew = blocks > 0 && restored.digests.get(entry) !== (0,json/* sha256Hex */.fg)(bytes);
            return isNew ? [{ entry, bytes }] : [];
        });
    }
    async restoreAll(entries, jail, digests) {
        if (this.isAway)
            return 0;
        const got = await Promise.all(entries.map((entry) => this.restoreEntry(entry, jail)));
        this.isAway = entries.length > 0 && got.every((one) => one === 'failed');
        let blocks = 0;
        for (const [n, bytes] of got.entries()) {
            if (!bytes || bytes === 'failed')
                continue;
            const entry = entries[n];
            const added = importMemo(this.options.root, entry === DELTA ? MEMO_SEGMENTS : [entry], bytes);
            blocks += added.blocks;
            if (added.damaged)
                this.damaged(entry);
            else
                digests.set(entry, (0,json/* sha256Hex */.fg)(bytes));
        }
        return blocks;
    }
    /** The newest entry that there is, if it is what its key says. */
    async restoreEntry(entry, jail) {
        const prefix = this.prefix(entry);
        const key = await this.ask(`restoring ${prefix}*`, async (cache) => {
            const matched = await cache.restoreCache([fileOf(entry)], prefix, [prefix]);
            return matched ?? '';
        });
        if (key === undefined)
            return 'failed';
        if (key === '')
            return undefined;
        const bytes = plainFile((0,external_node_path_.join)(jail, fileOf(entry)));
        if (bytes && key === `${prefix}${(0,json/* sha256Hex */.fg)(bytes)}`)
            return bytes;
        this.damaged(entry);
        return undefined;
    }
    async saveEntry(entry, given) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(given.jail, fileOf(entry)), given.bytes);
        const id = await this.ask(`saving ${given.key}`, async (cache) => {
            // The client looks for the file from the working directory, and its name must be the same on every machine.
            // By the object: the artifact client brings a package that keeps the folder in mind, and replaces both functions.
            const before = process.cwd();
            process.chdir(given.jail);
            try {
                return await cache.saveCache([fileOf(entry)], given.key);
            }
            finally {
                process.chdir(before);
            }
        });
        return id !== undefined;
    }
    ask(what, work) {
        return this.service.ask({
            what,
            costs: COSTS,
            deadlineMs: Math.max(1, this.until - performance.now()),
            work: async () => {
                const cache = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(538), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091));
                if (!cache.isFeatureAvailable())
                    throw new Error('there is none here');
                return work(cache);
            },
            failure: (_value, remarks) => reasonOf(remarks),
        });
    }
    damaged(entry) {
        this.service.fail(`restoring ${this.prefix(entry)}*`, COSTS, 'the entry is damaged');
    }
    prefix(entry) {
        return `codebatch-memo-${this.options.engineDigest}-${entry}-`;
    }
    /**
     * The client packs and unpacks below the workspace and lets an archive name any path. So the workspace is an empty
     * folder for it, and its tar passes over every name with a slash: what comes out is a file in that folder. This stays,
     * for a client that was given up may still be at work.
     */
    async inJail(work) {
        const { env, temp } = this.options;
        const jail = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'codebatch-memo-')));
        this.until = performance.now() + (this.options.deadlineMs ?? DEADLINE_MS);
        env['GITHUB_WORKSPACE'] = jail;
        env['TAR_OPTIONS'] = '--exclude=*/*';
        env['RUNNER_TEMP'] = jail;
        try {
            await work(jail);
        }
        finally {
            (0,external_node_fs_.rmSync)(jail, { recursive: true, force: true });
        }
    }
}
const NO_GNU_TAR = `the tar of this machine is not GNU's, and another would unpack to any path.`;
/** True where the client's tar is one that obeys `TAR_OPTIONS`; other tars would let an archive write where it likes. */
async function passesOverPaths() {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(tarOfClient(), ['--version'], { timeout: 10_000 });
        return stdout.includes('GNU tar');
    }
    catch {
        return false;
    }
}
/** The tar that `@actions/cache` takes on each platform (its `internal/tar.js`). */
function tarOfClient() {
    if (process.platform === 'darwin')
        return 'gtar';
    const ofGit = external_node_path_.win32.join(process.env['PROGRAMFILES'] ?? '', 'Git', 'usr', 'bin', 'tar.exe');
    return process.platform === 'win32' && (0,external_node_fs_.existsSync)(ofGit) ? ofGit : 'tar';
}
/** The client swallows every failure and only speaks of it: its first complaint is the reason. */
function reasonOf(remarks) {
    const reserve = remarks.find(({ text }) => RESERVE.test(text));
    // Someone saved the very same bytes meanwhile.
    if (reserve?.text.includes('(409)'))
        return undefined;
    if (reserve)
        return RESERVE.exec(reserve.text)[1];
    return remarks.find(({ level }) => level === 'warning' || level === 'error')?.text;
}
const RESERVE = /^Failed to reserve cache: (?:Error: )?(.*)/s;
/** Same on every machine: the name is part of what an entry is found by. */
function fileOf(entry) {
    return `codebatch-memo-${entry}.packs`;
}
function plainFile(path) {
    const standing = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return standing?.isFile() && standing.size <= MAX_ENTRY_BYTES ? (0,external_node_fs_.readFileSync)(path) : undefined;
}
function chunks(list, size) {
    return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
}
//# sourceMappingURL=memo-cache.js.map
;// CONCATENATED MODULE: ./build/src/action/transfer/memo-saving.js
/** Events whose workflow and commits are the default branch's own. */
const OWN_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/** Whether a run may save its memo. What a fork computed is remembered for nobody. */
function memoSaving({ event, repository, ref, defaultBranch, headRepository }) {
    if (event === 'pull_request')
        return headRepository === repository
            ? { as: 'delta', why: 'a pull request keeps what is new for itself' }
            : { as: 'nothing', why: 'the commits come from a fork' };
    if (!OWN_EVENTS.includes(event))
        return { as: 'nothing', why: `the event is ${event}` };
    return defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`
        ? { as: 'segments', why: 'this is the default branch' }
        : { as: 'nothing', why: 'only the default branch and its pull requests save' };
}
//# sourceMappingURL=memo-saving.js.map
;// CONCATENATED MODULE: ./build/src/action/memo.js






/** The memo of the checkout's store, as far as this step shares it with other runs. */
class SharedMemo {
    context;
    cache;
    restored;
    /** @param root top of the checkout */
    constructor(context, root) {
        const { log, facts, env, inputs } = context;
        this.context = context;
        // A store of one's own is kept by whoever asked for it.
        if (!inputs.memo || inputs.storePath !== undefined)
            return;
        this.cache = new MemoCache({
            log,
            env,
            temp: (0,external_node_fs_.realpathSync)(facts.temp),
            root: (0,embedded_store/* embeddedStore */.o)(root, env).root,
            engineDigest: engineDigest(registry/* registry */.u),
        });
    }
    /** Fills the store with what earlier runs remembered. @param segments the first hex digits of what is worked on */
    async restore(segments) {
        const withDelta = this.context.facts.event === 'pull_request';
        this.restored = await this.cache?.restore({ withDelta, ...(segments ? { segments } : {}) });
    }
    /** Saves what is new, where this run may. */
    async save() {
        if (this.restored)
            await this.cache?.save(this.restored, memoSaving(this.context.facts));
    }
}
//# sourceMappingURL=memo.js.map

/***/ }),

/***/ 39718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withCommits),
/* harmony export */   Y: () => (/* binding */ questionOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18960);
/* harmony import */ var _review_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85381);
/* harmony import */ var _review_event_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39974);
/* harmony import */ var _tasks_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39596);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36143);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85998);







/** What the inputs ask for, all but the commits. */
async function questionOf({ inputs, facts, env, log }) {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(facts.workspace, inputs.path);
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W1)(cwd);
    const { pipeline, failOn, storePath } = inputs;
    // A fork could hide its findings in a configuration of its own, and its workflow names which one.
    const isForeign = facts.headRepository !== undefined && facts.headRepository !== facts.repository;
    const config = isForeign ? undefined : inputs.config;
    if (config !== inputs.config)
        log.warn("The input config is not obeyed for a fork: the configuration is the base's.");
    const options = {
        registry: _tasks_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .registry */ .u,
        cwd,
        env,
        ...(pipeline === undefined ? {} : { pipeline }),
        ...(failOn === undefined ? {} : { failOn }),
        ...(config === undefined ? {} : { config: config.replace(/^(?:\.\/)+/, ''), configInHead: true }),
        ...(isForeign ? { configFrom: 'base', acceptedFrom: 'base' } : {}),
        ...(storePath === undefined ? {} : { keep: storePath }),
    };
    return { options, repository, root: repository?.root ?? cwd };
}
/**
 * The question with both commits named by their ids: the one that is checked out, against what the event says. So the
 * report is that of the same two commits anywhere; why they are these is told in the log.
 * Throws `NOT_A_REPOSITORY`, `REF_NOT_FOUND`, `REF_UNAVAILABLE`, and as `eventBase` does.
 */
async function withCommits(context, { options, repository }) {
    const { inputs, facts, log } = context;
    const { base: named } = inputs;
    if (!repository)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('NOT_A_REPOSITORY', `${options.cwd} is in no git repository.`, {
            hints: [
                'Put actions/checkout before this step; the input path names its folder when that is another one.',
            ],
        });
    const revision = inputs.head ?? (repository.head === undefined ? undefined : 'HEAD');
    if (revision === undefined)
        return { ...options, ...(named === undefined ? {} : { base: named }) };
    const { commit: head } = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(repository, await brought(context, repository, revision));
    const event = { facts: (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .eventFacts */ .IS)(facts), reach: (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .reachOf */ .xw)(context, repository) };
    const { side } = named === undefined
        ? await (0,_review_event_base_js__WEBPACK_IMPORTED_MODULE_3__/* .eventBase */ .a)(repository, head, event)
        : await (0,_review_base_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSide */ .t)(repository, await brought(context, repository, named), {
            ref: named,
            why: 'the input base',
        });
    if (side.commit === undefined) {
        log.info(`Judging ${head} without a base: ${side.why}.`);
        await (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .bringFiles */ .Ak)(context, repository, [head]);
        return { ...options, head, event: { facts: event.facts } };
    }
    log.info(`Judging ${head} against ${side.commit}: ${side.why}.`);
    await (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .bringFiles */ .Ak)(context, repository, [head, side.commit]);
    return { ...options, head, base: side.commit };
}
/**
 * A revision of an input that the clone knows: itself, the branch of the remote, or the commit that the remote was asked
 * for. One that nobody knows stays as it is, for the error that says so.
 */
async function brought(context, repository, revision) {
    for (const known of [revision, `refs/remotes/origin/${revision}`])
        if (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .refExists */ .SJ)(repository, known))
            return known;
    const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
    if (isId)
        await (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .bringCommit */ .IE)(context, repository, revision);
    // Names that git would not take for a branch or a tag are not asked for.
    const isName = /^[\w.@+][\w./@+#-]*$/.test(revision) && !revision.includes('..') && !isId;
    return (isName ? await (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .bringNamed */ ._4)(context, repository, revision) : undefined) ?? revision;
}
//# sourceMappingURL=question.js.map

/***/ }),

/***/ 85998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BE: () => (/* binding */ bringBlobs),
  IE: () => (/* binding */ bringCommit),
  Ak: () => (/* binding */ bringFiles),
  _4: () => (/* binding */ bringNamed),
  IS: () => (/* binding */ eventFacts),
  xw: () => (/* binding */ reachOf)
});

// UNUSED EXPORTS: fetchOptions

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(30690);
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(18960);
;// CONCATENATED MODULE: ./build/src/git/deepen.js







/** A transfer slower than this for this long is given up. */
const SLOWEST = { bytesPerSecond: 1000, seconds: 60 };
/** Before each further try. */
const WAITS_MS = [1000, 5000];
/** Troubles that may pass: of the network, and a server's 429 and 5xx. */
const PASSING = /resolve host|timed out|connection (?:reset|refused|was)|early EOF|RPC failed|hung up|unexpected disconnect|TLS|SSL|returned error: (?:429|5\d\d)/i;
/** How git tells that the other side has no such commit or branch. */
const ABSENT = /not our ref|unadvertised object|couldn't find remote ref/i;
/**
 * Makes one commit with its tree and blobs present, by one fetch: of that commit alone in a shallow clone, of its
 * history in a full one, which a fetch by depth would cut. A commit that is here costs nothing. Changes neither
 * configuration nor refs of the clone. A remote whose trouble may pass is asked three times.
 * @returns why the commit is not to be had; undefined when it is here
 * Throws `INVALID_ARGUMENT` for what is no commit id.
 */
async function fetchCommit(repository, commit, options) {
    if (!isObjectId(commit))
        throw new errors/* UserError */.yo('INVALID_ARGUMENT', `${JSON.stringify(commit)} is not the id of a commit.`);
    if (await (0,git_repository/* refExists */.SJ)(repository, commit))
        return undefined;
    const depth = (await (0,git_repository/* isShallow */.fE)(repository)) ? ['--depth=1'] : [];
    const asked = await ask(repository, ['fetch', ...depth, ...QUIET, remoteOf(options), commit], options);
    if (!('stdout' in asked))
        return asked;
    if (await (0,git_repository/* refExists */.SJ)(repository, commit))
        return undefined;
    return { isAbsent: true, why: `${remoteOf(options)} does not give it` };
}
/**
 * Makes blobs present that a partial clone left behind, by one fetch of all of them: git itself would fetch each when it
 * is read. Nothing happens in a clone that is not partial.
 * @param oids those that will be read
 * @returns why some are not to be had
 */
async function fetchBlobs(repository, oids, options) {
    if (oids.length === 0 || !(await isPartial(repository, remoteOf(options))))
        return undefined;
    const missing = await missingOf(repository, oids);
    if (missing.length === 0)
        return undefined;
    // As git fetches for itself: nothing is told of what is here, and nothing beside what is named comes.
    const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...QUIET, '--filter=blob:none', '--stdin'];
    const input = missing.map((oid) => `${oid}\n`).join('');
    const asked = await ask(repository, [...args, remoteOf(options)], options, input);
    return 'stdout' in asked ? undefined : asked;
}
/** The commit that a branch or a tag of the remote names. */
async function remoteCommit(repository, name, options) {
    const refs = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`];
    const asked = await ask(repository, ['ls-remote', '--quiet', remoteOf(options), ...refs], options);
    if (!('stdout' in asked))
        return asked;
    const found = new Map(asked.stdout
        .toString('utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([id, ref]) => [ref, id]));
    // Of a tag with a message the commit that it is of; of a tag and a branch of one name the branch, as git takes it.
    const commit = found.get(refs[0]) ?? found.get(refs[2]) ?? found.get(refs[1]);
    if (commit !== undefined && isObjectId(commit))
        return { commit };
    return { isAbsent: true, why: `${remoteOf(options)} has no branch or tag of that name` };
}
const QUIET = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
const remoteOf = ({ remote = 'origin' }) => remote;
const isObjectId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** Whether blobs were left behind when this was cloned. */
async function isPartial(repository, remote = 'origin') {
    const args = ['config', '--get', `remote.${remote}.promisor`];
    return (await (0,program/* runGit */.EO)(repository.root, args, { allow: [1] })).stdout.toString('utf8').trim() === 'true';
}
/** Objects that are not here, asked from outside of the clone: inside of it git would fetch each to answer. */
async function missingOf(repository, oids) {
    const outside = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codebatch-objects-'));
    try {
        const format = oids[0].length === 64 ? 'sha256' : 'sha1';
        await (0,program/* runGit */.EO)(outside, ['init', '--quiet', '--bare', `--object-format=${format}`, '.']);
        const { stdout } = await (0,program/* runGit */.EO)(outside, ['cat-file', '--batch-check', '--buffer'], {
            env: { GIT_DIR: outside, GIT_OBJECT_DIRECTORY: repository.objectsDir },
            input: oids.map((oid) => `${oid}\n`).join(''),
        });
        return [...stdout.toString('latin1').matchAll(/^([0-9a-f]+) missing$/gm)].map((match) => match[1]);
    }
    finally {
        await (0,promises_.rm)(outside, { recursive: true, force: true });
    }
}
/** What git answers for a remote, or why it does not. */
async function ask(repository, args, options, input) {
    for (const wait of [...WAITS_MS, undefined]) {
        const env = environmentOf(options);
        const { code, stdout, stderr } = await (0,program/* runGit */.EO)(repository.root, args, {
            env,
            allow: [1, 128],
            ...(input === undefined ? {} : { input }),
        });
        if (code === 0)
            return { stdout };
        const isAbsent = ABSENT.test(stderr);
        if (wait === undefined || !PASSING.test(stderr))
            return { isAbsent, why: reasonOf(stderr, remoteOf(options)) };
        await (0,external_node_timers_promises_.setTimeout)(wait);
    }
    throw new Error('The last try has an end.');
}
/** The line that says what is wrong; general advice stands after it. */
function reasonOf(stderr, remote) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const told = lines.find((line) => /^(?:fatal|error|remote): ./.test(line)) ?? lines.find(Boolean);
    return told?.replace(/^(?:fatal|error|remote): /, '') ?? `${remote} does not answer`;
}
/** Configuration for one git process. What the environment brings already stays. */
function environmentOf({ token, server = 'https://github.com', env }) {
    const settings = [
        ['http.lowSpeedLimit', String(SLOWEST.bytesPerSecond)],
        ['http.lowSpeedTime', String(SLOWEST.seconds)],
    ];
    if (token !== undefined) {
        const key = `http.${new URL(server).origin}/.extraheader`;
        const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
        // The empty one takes away a header that the checkout left in the configuration: two of them are refused.
        settings.push([key, ''], [key, `AUTHORIZATION: basic ${basic}`]);
    }
    const before = Number(env['GIT_CONFIG_COUNT'] ?? 0);
    const first = Number.isSafeInteger(before) && before > 0 ? before : 0;
    const given = { GIT_CONFIG_COUNT: String(first + settings.length) };
    for (const [name, value] of Object.entries(env))
        if (/^GIT_CONFIG_(?:KEY|VALUE)_\d+$/.test(name))
            given[name] = value;
    for (const [n, [key, value]] of settings.entries()) {
        given[`GIT_CONFIG_KEY_${first + n}`] = key;
        given[`GIT_CONFIG_VALUE_${first + n}`] = value;
    }
    return given;
}
//# sourceMappingURL=deepen.js.map
// EXTERNAL MODULE: ./build/src/git/tree.js
var tree = __webpack_require__(35592);
// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/src/github/trouble.js
var trouble = __webpack_require__(43058);
// EXTERNAL MODULE: ./build/src/action/octokit.js + 2 modules
var octokit = __webpack_require__(46458);
;// CONCATENATED MODULE: ./build/src/action/reach.js






/** The clone may know as well: what takes longer is not waited for. */
const IN_PASSING = { attempts: 2, maxWaitMs: 10_000, timeoutMs: 20_000 };
/** What of a run decides its base. */
function eventFacts({ event, ref, headSha, baseSha, before, defaultBranch }) {
    return {
        name: event,
        ref,
        ...(headSha === undefined ? {} : { headSha }),
        ...(baseSha === undefined ? {} : { baseSha }),
        ...(before === undefined ? {} : { before }),
        ...(defaultBranch === '' ? {} : { defaultBranch }),
    };
}
/** Ways to commits that a shallow clone lacks: one fetch of each, and the server's word for a merge base. */
function reachOf(context, repository) {
    return {
        bring: (sha) => bringCommit(context, repository, sha),
        mergeBase: (base, head) => askMergeBase(context, base, head),
    };
}
/** What git is given to fetch with. */
function fetchOptions({ env, facts, inputs }) {
    return {
        env,
        server: new URL(facts.repositoryUrl).origin,
        ...(inputs.token === undefined ? {} : { token: inputs.token }),
    };
}
/** Makes a commit present; says in one warning why it cannot. */
async function bringCommit(context, repository, commit) {
    const trouble = await fetchCommit(repository, commit, fetchOptions(context));
    if (trouble === undefined)
        return 'here';
    context.log.warn(`The commit ${commit} is not in the clone and could not be fetched: ${trouble.why.replace(/\.?$/, '.')}`);
    return trouble.isAbsent ? 'absent' : 'unreachable';
}
/**
 * Makes blobs present in a partial clone, all by one fetch. Throws `OBJECTS_UNAVAILABLE`: without them git would ask the
 * server for one after the other, and end where it may not.
 */
async function bringBlobs(context, repository, oids) {
    const trouble = await fetchBlobs(repository, oids, fetchOptions(context));
    if (trouble === undefined)
        return;
    throw new errors/* UserError */.yo('OBJECTS_UNAVAILABLE', `The clone is partial, and what it lacks could not be fetched: ${trouble.why.replace(/\.?$/, '.')}`, { hints: ['Run the job again, or leave out filter: of actions/checkout.'] });
}
/** As `bringBlobs`, of all files of some commits. */
async function bringFiles(context, repository, commits) {
    if (!(await isPartial(repository)))
        return;
    const listed = await Promise.all(commits.map((commit) => (0,tree/* listTree */.nT)(repository, `${commit}^{tree}`)));
    await bringBlobs(context, repository, [
        ...new Set(listed.flatMap(({ entries }) => entries.map(({ oid }) => oid))),
    ]);
}
/**
 * The commit that a branch or a tag of the remote names, made present; undefined when there is none.
 * Throws `REF_UNAVAILABLE` when the remote cannot be asked.
 */
async function bringNamed(context, repository, name) {
    const found = await remoteCommit(repository, name, fetchOptions(context));
    const commit = 'commit' in found ? found.commit : undefined;
    const isHere = commit !== undefined && (await bringCommit(context, repository, commit)) === 'here';
    if (isHere)
        return commit;
    if ('isAbsent' in found && found.isAbsent)
        return undefined;
    const why = 'why' in found ? `: ${found.why.replace(/\.?$/, '')}` : '';
    throw new errors/* UserError */.yo('REF_UNAVAILABLE', `The remote could not be asked for ${JSON.stringify(name)}${why}.`, {
        hints: ['Run the job again, or let actions/checkout fetch it: fetch-depth: 0.'],
    });
}
async function askMergeBase(context, base, head) {
    const github = await (0,octokit/* openGithub */.K)(context, IN_PASSING);
    if (!github)
        return 'unreachable';
    try {
        const sha = await (0,commits/* mergeBase */.w)(github, base, head);
        return sha === undefined ? 'none' : { sha };
    }
    catch (error) {
        if (!(error instanceof trouble/* GithubError */.E1))
            throw error;
        context.log.warn(`GitHub does not say where base and head part. ${error.message} The clone alone decides.`);
        return 'unreachable';
    }
}
//# sourceMappingURL=reach.js.map

/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Artifacts),
/* harmony export */   l: () => (/* binding */ PART_LIMITS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47499);
/* harmony import */ var _platform_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39753);
/* harmony import */ var _review_zip_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30956);






/** What a part may hold, unless the caller knows better. */
const PART_LIMITS = {
    entries: 2_000,
    entryBytes: 256 * 1024 * 1024,
    totalBytes: 1024 * 1024 * 1024,
    ratio: 200,
    allowed: /^[A-Za-z0-9._/-]{1,200}$/,
};
const DEADLINE_MS = 10 * 60 * 1000;
/**
 * Artifacts of this run. Whatever the service does costs one warning: who asked gets undefined, and says what is missing
 * then. What is downloaded may come from anyone who could run a job.
 */
class Artifacts {
    service;
    options;
    constructor(options) {
        this.options = options;
        this.service = new _platform_service_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformService */ .f(options.log, 'artifact service');
    }
    /** Uploads files under the first name that goes through. */
    async upload({ names, folder, files, days }) {
        const paths = [...files].sort().map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
        const uploaded = await this.ask(`uploading ${names[0]}.`, 'The results of this job are missing then: run the job again.', async (client) => {
            const { name, answer } = await firstOf(names, (one) => client.uploadArtifact(one, paths, folder, {
                compressionLevel: 6,
                ...(days === undefined ? {} : { retentionDays: days }),
            }));
            if (answer.id === undefined)
                throw new Error('the service gave no id');
            const digest = answer.digest === undefined ? {} : { digest: `sha256:${answer.digest}` };
            return { name, id: answer.id, bytes: answer.size ?? 0, ...digest };
        });
        if (uploaded)
            this.options.log.info(`Uploaded ${uploaded.name}: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files.length, 'file')}, ${uploaded.bytes} bytes packed.`);
        return uploaded;
    }
    /** All artifacts of this run, of all its attempts. */
    async list() {
        return this.ask('listing the artifacts of this run.', 'What other jobs did is not known then.', async (client) => {
            const { artifacts } = await client.listArtifacts();
            return artifacts.map(({ name, id, size, digest }) => ({
                name,
                id,
                size,
                ...(digest === undefined ? {} : { digest }),
            }));
        });
    }
    /**
     * Hands the files of an artifact over, one after the other; they are never written to disk. False, after a warning,
     * when it cannot be had or is refused: what was handed over until then must not be used.
     */
    async download(artifact, visit, limits = PART_LIMITS) {
        const { log, temp } = this.options;
        const what = `downloading ${artifact.name}.`;
        const costs = 'It counts as missing.';
        if (artifact.size > limits.totalBytes) {
            this.service.fail(what, costs, `it has ${artifact.size} bytes, and ${limits.totalBytes} is the most`);
            return false;
        }
        const jail = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'codebatch-artifact-'));
        try {
            const archive = await this.ask(what, costs, (client) => fetchArchive(client, artifact, jail));
            if (archive === undefined)
                return false;
            let files = 0;
            for (const entry of (0,_review_zip_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .zipEntries */ .u)(archive, limits)) {
                visit(entry);
                files++;
            }
            log.info(`Downloaded ${artifact.name}: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, 'file')}, ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(archive).size} bytes packed.`);
            return true;
        }
        catch (error) {
            if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) || error.code !== 'ARTIFACT_REFUSED')
                throw error;
            this.service.fail(what, costs, (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
            return false;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(jail, { recursive: true, force: true });
        }
    }
    ask(what, costs, work) {
        return this.service.ask({
            what: what.replace(/\.$/, ''),
            costs,
            deadlineMs: this.options.deadlineMs ?? DEADLINE_MS,
            // The client is large and most steps need none of it.
            work: async () => work(new (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(538), __webpack_require__.e(296)]).then(__webpack_require__.bind(__webpack_require__, 18296))).DefaultArtifactClient()),
        });
    }
}
/** The packed archive in the jail, whole and with the digest that the service has of it. */
async function fetchArchive(client, artifact, jail) {
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: jail,
        skipDecompress: true,
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
    });
    if (digestMismatch)
        throw new Error('its digest is another than the service says');
    // Its name comes from the service, and a try that broke off may have left another.
    const [name, ...more] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(jail);
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jail, name ?? '');
    if (name === undefined || more.length > 0 || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(archive).isFile())
        throw new Error('what came is no single file');
    if (artifact.size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(archive).size !== artifact.size)
        throw new Error(`it has ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(archive).size} bytes where the service says ${artifact.size}`);
    return archive;
}
/** Uploads of one artifact that may break off: whatever is wrong then, one more would not mend it. */
const MOST_BROKEN = 4;
/** The first name that works. Another is tried only when the name is taken, or was taken and then the bytes broke off. */
async function firstOf([name, next, ...more], work, broken = 0) {
    try {
        return { name, answer: await work(name) };
    }
    catch (error) {
        const message = (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
        const isTaken = message.includes('409');
        const isRefused = message.includes('CreateArtifact') && !isTaken;
        const left = MOST_BROKEN - broken - (isTaken ? 0 : 1);
        if (next === undefined || isRefused || left === 0)
            throw error;
        return firstOf([next, ...more], work, MOST_BROKEN - left);
    }
}
//# sourceMappingURL=artifacts.js.map

/***/ }),

/***/ 74533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   L0: () => (/* binding */ artifactOfPart),
/* harmony export */   OY: () => (/* binding */ uploadNames),
/* harmony export */   ky: () => (/* binding */ artifactOfSplit),
/* harmony export */   pw: () => (/* binding */ splitsOf)
/* harmony export */ });
/* unused harmony export partOfArtifact */
/* harmony import */ var _review_report_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55636);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36143);


const RANGE = /^[0-9a-f]{2}(?:-[0-9a-f]{2})?$/;
const SPLIT = /^codebatch-(?:(?<check>[a-z0-9._-]{1,64})--)?split-a(?<attempt>[1-9]\d{0,5})-u(?<upload>[1-9])$/;
const PART = /^codebatch-(?:(?<check>[a-z0-9._-]{1,64})--)?part-(?<range>[0-9a-f]{2}(?:-[0-9a-f]{2})?)-a(?<attempt>[1-9]\d{0,5})-u(?<upload>[1-9])$/;
/** The name of the artifact of a part. Throws `INVALID_ARGUMENT` for a range that is not one range of shards. */
function artifactOfPart({ check, range, attempt, upload }) {
    if (!RANGE.test(range))
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('INVALID_ARGUMENT', `${JSON.stringify(range)} is not one range of shards.`, {
            hints: ['A part has one range: 00-3f.'],
        });
    return `codebatch-${prefixOf(check)}part-${range}-a${attempt}-u${upload}`;
}
/** The name of the artifact in which a plan hands its split over. */
function artifactOfSplit({ check, attempt, upload }) {
    return `codebatch-${prefixOf(check)}split-a${attempt}-u${upload}`;
}
/** The names that one upload may try, the first one first: as many as the names of artifacts have room for. */
function uploadNames(name) {
    return [name(1), ...Array.from({ length: 8 }, (_, n) => name(n + 2))];
}
function prefixOf(check) {
    return (0,_review_report_name_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(check) === '' ? '' : `${(0,_review_report_name_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(check)}--`;
}
/** Which part an artifact of this run holds; undefined for any other artifact. */
function partOfArtifact(name) {
    const found = PART.exec(name)?.groups;
    if (!found)
        return undefined;
    const { check = '', range, attempt, upload } = found;
    return { check, range: range, attempt: Number(attempt), upload: Number(upload) };
}
/**
 * What of a run are parts of a check: by range, the newest attempt first. An older one may still be the one that holds:
 * only who knows the plan can say.
 */
function partsOf(artifacts, check) {
    const parts = artifacts.flatMap((artifact) => {
        const part = partOfArtifact(artifact.name);
        return part?.check === (0,_review_report_name_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(check) ? [{ ...artifact, part }] : [];
    });
    parts.sort(({ part: a }, { part: b }) => b.attempt - a.attempt || b.upload - a.upload);
    return Map.groupBy(parts, ({ part }) => part.range);
}
/** What of a run are splits of a check, the newest first: which one counts is told by its digest. */
function splitsOf(artifacts, check) {
    const splits = artifacts.flatMap((artifact) => {
        const found = SPLIT.exec(artifact.name)?.groups;
        return found && (found['check'] ?? '') === (0,_review_report_name_js__WEBPACK_IMPORTED_MODULE_1__/* .slug */ .yR)(check)
            ? [{ artifact, attempt: Number(found['attempt']), upload: Number(found['upload']) }]
            : [];
    });
    splits.sort((a, b) => b.attempt - a.attempt || b.upload - a.upload);
    return splits.map(({ artifact }) => artifact);
}
//# sourceMappingURL=part-name.js.map

/***/ }),

/***/ 39753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PlatformService)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36143);

/**
 * A service of the platform that may be away. Whatever it does, a step hears one warning about it, goes on without it,
 * and nothing is thrown.
 */
class PlatformService {
    /** True when it has failed in this step. */
    failed = false;
    log;
    name;
    /** @param name for people: `artifact service` */
    constructor(log, name) {
        this.log = log;
        this.name = name;
    }
    /** The answer, or undefined after the warning. */
    async ask({ what, costs, deadlineMs, work, failure }) {
        try {
            const { value, remarks } = await this.log.listen(() => inTime(work(), deadlineMs));
            const reason = failure?.(value, remarks);
            if (reason === undefined)
                return value;
            this.fail(what, costs, reason);
        }
        catch (error) {
            this.fail(what, costs, reasonOf(error));
        }
        return undefined;
    }
    /** The one warning; what fails after it is a line of the log. */
    fail(what, costs, reason) {
        const text = `The ${this.name} failed while ${what}: ${firstLine(reason)} ${costs}`;
        if (this.failed)
            this.log.info(text);
        else
            this.log.warn(text);
        this.failed = true;
    }
}
async function inTime(work, deadlineMs) {
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer in ${Math.round(deadlineMs / 1000)} s`)), deadlineMs);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Clients give an answer without a body as an error without a word. */
function reasonOf(error) {
    const message = (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).trim();
    if (message !== '')
        return message;
    const { statusCode } = error;
    return typeof statusCode === 'number' ? `it answered ${statusCode}` : 'no reason was given';
}
/** One sentence: clients append pages of text from proxies. */
function firstLine(reason) {
    const line = reason.trim().split(/[\r\n]/)[0];
    const cut = line.length > 300 ? `${line.slice(0, 299)}…` : line;
    return /[.!?…]$/.test(cut) ? cut : `${cut}.`;
}
//# sourceMappingURL=platform-service.js.map

/***/ }),

/***/ 98552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ blockSum),
/* harmony export */   OE: () => (/* binding */ PACK_MAGIC),
/* harmony export */   P0: () => (/* binding */ packBytes),
/* harmony export */   ok: () => (/* binding */ MemoPack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _store_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25466);




const PACK_MAGIC = 'codebatch.memo_pack/1';
/**
 * A file of blocks with an index in front: line 1 is the magic, the index's length and its sha256; line 2 the index as
 * JSON, sorted by key; then the blocks. Derived data: whatever does not check is treated as absent.
 */
class MemoPack {
    entries;
    file;
    bodyStart;
    constructor(entries, file, bodyStart) {
        this.entries = entries;
        this.file = file;
        this.bodyStart = bodyStart;
    }
    /**
     * An absent or damaged file opens as an empty pack; `damaged` tells which.
     * @param region of the file that is the pack; default: all of it
     */
    static open(path, region) {
        let file;
        try {
            file = (0,_store_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openPlain */ .Hu)(path);
        }
        catch {
            return { pack: new MemoPack(new Map(), undefined, 0), damaged: false };
        }
        const index = readIndex(file, region ?? { start: 0, length: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size });
        if (index)
            return { pack: new MemoPack(index.entries, file, index.bodyStart), damaged: false };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        return { pack: new MemoPack(new Map(), undefined, 0), damaged: true };
    }
    /** The block's bytes, or undefined when they are not those that were written. */
    read(entry) {
        if (entry.length === 0)
            return Buffer.alloc(0);
        const bytes = Buffer.allocUnsafe(entry.length);
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.file, bytes, 0, entry.length, this.bodyStart + entry.offset);
        return count === entry.length && blockSum(bytes) === entry.sum ? bytes : undefined;
    }
    close() {
        if (this.file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.file);
    }
}
/** What a block is known by again: a string of its own, for a slice would keep the whole digest in memory. */
function blockSum(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'buffer').toString('hex', 0, 8);
}
function readIndex(file, { start, length: size }) {
    const head = Buffer.alloc(Math.min(256, size));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, head, 0, head.length, start);
    const lineEnd = head.indexOf(10);
    const [magic, lengthText, sum] = head.toString('latin1', 0, Math.max(0, lineEnd)).split(' ');
    const length = Number(lengthText);
    const bodyStart = lineEnd + 1 + length;
    if (magic !== PACK_MAGIC || !Number.isSafeInteger(length) || length < 0 || bodyStart > size)
        return undefined;
    const text = Buffer.allocUnsafe(length);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, text, 0, length, start + lineEnd + 1);
    if ((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(text) !== sum)
        return undefined;
    const entries = new Map();
    let offset = 0;
    for (const row of JSON.parse(text.toString('utf8'))) {
        const [key, bytes, blockDigest, age, codes, suppressed, parseErrors, batchFacts] = row;
        const summary = { codes, suppressed, parseErrors, batchFacts };
        entries.set(key, { offset, length: bytes, sum: blockDigest, age, ...summary });
        offset += bytes;
    }
    return offset + bodyStart === size ? { entries, bodyStart: start + bodyStart } : undefined;
}
/** The bytes of a pack, in pieces. `blocks` must come sorted by key. Equal blocks give equal bytes. */
function* packBytes(rows) {
    const index = Buffer.from(`${JSON.stringify(rows.map(({ key, entry }) => [
        key,
        entry.length,
        entry.sum,
        entry.age,
        entry.codes,
        entry.suppressed,
        entry.parseErrors,
        entry.batchFacts,
    ]))}\n`);
    yield Buffer.from(`${PACK_MAGIC} ${index.length} ${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(index)}\n`);
    yield index;
    for (const row of rows)
        yield row.block();
}
//# sourceMappingURL=memo-pack.js.map

/***/ }),

/***/ 69045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ buildPlan),
/* harmony export */   Rg: () => (/* binding */ storedPlan),
/* harmony export */   Zd: () => (/* binding */ batchIdOf),
/* harmony export */   x1: () => (/* binding */ planRecord)
/* harmony export */ });
/* unused harmony exports DEFAULT_FILE_BYTES, recordedPlanDigest */
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47499);




const DEFAULT_FILE_BYTES = 5_000_000;
/**
 * Resolves a pipeline against the registry and the options.
 * Throws `PIPELINE_NOT_FOUND`, `TASK_NOT_FOUND`, `PIPELINE_INVALID`, `CONFIG_INVALID`.
 */
function buildPlan(registry, name, options) {
    const pipeline = findPipeline(registry, name, options.pipelines ?? {});
    const ids = new Map();
    const tasks = pipeline.tasks.map(({ task_id, type, config }) => {
        const task = findTask(registry, type);
        const depends = task.needs.map((need) => {
            const id = ids.get(need);
            if (id === undefined)
                throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PIPELINE_INVALID', `Pipeline ${JSON.stringify(name)}: task "${type}" needs "${need}" before it.`);
            return id;
        });
        ids.set(type, task_id);
        return planTask(registry, task, {
            task_id,
            depends_on: depends,
            options: { ...options.tasks?.[type], ...config },
        });
    });
    const limits = { file_bytes: options.fileBytes };
    return { pipeline: name, tasks, limits, digest: planDigest(tasks, limits) };
}
function planTask(registry, task, given) {
    const config = task.config.safeParse(given.options);
    if (!config.success) {
        const issue = config.error.issues[0];
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('CONFIG_INVALID', `Option ${issue?.path.join('.') || 'list'} of task "${task.type}": ${issue?.message ?? 'is not valid'}.`);
    }
    return {
        task_id: given.task_id,
        type: task.type,
        version: task.version,
        scope: task.scope,
        ...(given.depends_on.length > 0 ? { depends_on: given.depends_on } : {}),
        // Through canonical JSON, so that the order in which options were written does not count.
        config: JSON.parse((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(config.data)),
        tools: registry.tools(task.type),
    };
}
function findPipeline(registry, name, users) {
    const builtIn = registry.pipelines.get(name);
    const user = Object.hasOwn(users, name) ? users[name] : undefined;
    if (user)
        return { name, description: 'from the configuration', tasks: withTaskIds(registry, user) };
    if (builtIn)
        return builtIn;
    const known = [...registry.pipelines.keys(), ...Object.keys(users)];
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PIPELINE_NOT_FOUND', `There is no pipeline ${JSON.stringify(name)}.`, {
        hints: [near ? `Did you mean ${near}?` : `Pipelines: ${known.join(', ')}.`],
    });
}
/** User pipelines name types; each type keeps the id that the built-in pipelines give it, a second one gets `_2`. */
function withTaskIds(registry, steps) {
    const seen = new Map();
    return steps.map(({ task: type, options }) => {
        findTask(registry, type);
        const count = (seen.get(type) ?? 0) + 1;
        seen.set(type, count);
        const id = builtInTaskId(registry, type);
        return { task_id: count === 1 ? id : `${id}_${count}`, type, ...(options ? { config: options } : {}) };
    });
}
function builtInTaskId(registry, type) {
    for (const pipeline of registry.pipelines.values())
        for (const task of pipeline.tasks)
            if (task.type === type)
                return task.task_id;
    return type;
}
function findTask(registry, type) {
    const task = registry.tasks.get(type);
    if (task)
        return task;
    const known = [...registry.tasks.keys()];
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(type, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('TASK_NOT_FOUND', `There is no task ${JSON.stringify(type)}.`, {
        hints: [near ? `Did you mean ${near}?` : `Tasks: ${known.join(', ')}.`],
    });
}
/** `batch-` and 32 hex digits of sha256 over the snapshot id and the plan: equal work has equal ids on every machine. */
function batchIdOf(snapshotId, plan) {
    return `batch-${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ snapshot_id: snapshotId, plan: plan.digest })).slice(0, 32)}`;
}
/** The record of a plan for one batch. */
function planRecord(plan, batchId) {
    return {
        schema_name: 'codebatch.plan',
        schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$,
        producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8 },
        batch_id: batchId,
        tasks: plan.tasks,
        limits: plan.limits,
    };
}
/**
 * A written plan, ready to run again. A plan of the reference implementation names no versions: it gets ours.
 * Throws `TASK_NOT_FOUND`, and `PLAN_MISMATCH` when this version would compute something else than the plan says.
 */
function storedPlan(registry, pipeline, record) {
    const tasks = record.tasks.map((written) => {
        const task = findTask(registry, written.type);
        const { task_id, depends_on = [], config } = written;
        const ours = planTask(registry, task, { task_id, depends_on, options: config });
        const facts = ({ version, tools, config: resolved }) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ version, tools, resolved });
        if (written.version !== undefined && facts(ours) !== facts(written))
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PLAN_MISMATCH', `The batch was planned by codebatch ${record.producer.version}, whose task ${task_id} computes something else than this one's.`, { hints: ['Make a new batch of the same snapshot: codebatch batch init --snapshot … --pipeline …'] });
        return ours;
    });
    const limits = record['limits'] ?? { file_bytes: DEFAULT_FILE_BYTES };
    return { pipeline, tasks, limits, digest: planDigest(tasks, limits) };
}
function planDigest(tasks, limits) {
    return digestOfPlan({ producer: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8, tasks, limits });
}
/** The digest of a written plan: that of the plan which it was written from. */
function recordedPlanDigest({ producer, tasks, limits }) {
    return digestOfPlan({ producer, tasks, limits });
}
function digestOfPlan(facts) {
    return `sha256:${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(facts))}`;
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 63866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BlobReader)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30690);



/** Requests that are under way at once: enough to hide the pipe, few enough never to fill it. */
const AHEAD = 256;
/**
 * Blobs of a repository through one `git cat-file --batch`, started when it is first needed. One reading at a time.
 * Ends with `close`, or when a reading is left before its end.
 */
class BlobReader {
    repository;
    env;
    running;
    reading = false;
    /** @param env as `worktreeTree` gives it, to see objects that are in no object store yet */
    constructor(repository, env) {
        this.repository = repository;
        this.env = env;
    }
    /** The blobs in the order asked for. Throws `GIT_MISSING`, and an Error when git ends before it has answered. */
    async *read(oids) {
        for await (const { oid, size, output } of this.answers(oids))
            yield size === undefined ? { oid, missing: true } : { oid, bytes: await output.take(size) };
    }
    /**
     * Digests of the blobs in the order asked for. Blobs over `limit` bytes are hashed in pieces and never held; `sink`
     * is asked for a taker of their pieces first. Throws as `read`.
     */
    async *hash(oids, given) {
        for await (const { oid, size, output } of this.answers(oids)) {
            if (size === undefined)
                yield { oid, missing: true };
            else if (size <= given.limit) {
                const bytes = await output.take(size);
                yield { oid, digest: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), size, bytes };
            }
            else {
                const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Stream */ .kI)();
                const sink = given.sink?.(oid, size);
                for await (const piece of output.pieces(size)) {
                    hash.update(piece);
                    sink?.write(piece);
                }
                yield { oid, digest: `sha256:${hash.hex()}`, size };
            }
        }
    }
    /** Sizes of blobs without reading them; absent ones are left out. */
    async sizes(oids) {
        const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(this.repository.root, ['cat-file', '--batch-check', '--buffer'], {
            env: this.env,
            input: oids.map((oid) => `${oid}\n`).join(''),
        });
        const sizes = new Map();
        for (const line of stdout.toString('latin1').split('\n')) {
            const [oid, kind, size] = line.split(' ');
            if (kind === 'blob')
                sizes.set(oid, Number(size));
        }
        return sizes;
    }
    /** Ends git. The reader can be used again, with a new one. */
    close() {
        this.running?.child.kill();
        this.running?.child.stdin.destroy();
        this.running?.child.stdout.destroy();
        this.running = undefined;
    }
    /** One answer per request; the consumer takes exactly `size` bytes before it asks for the next. */
    async *answers(oids) {
        if (this.reading)
            throw new Error('A BlobReader does one reading at a time.');
        if (oids.length === 0)
            return;
        this.reading = true;
        this.running ??= this.start();
        const { child, output } = this.running;
        let complete = false;
        let asked = 0;
        try {
            for (const [at, oid] of oids.entries()) {
                if (at + AHEAD / 2 >= asked && asked < oids.length) {
                    const more = oids.slice(asked, at + AHEAD);
                    child.stdin.write(`${more.join('\n')}\n`);
                    asked += more.length;
                }
                const header = await output.line();
                const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(header)?.[1];
                if (size === undefined && !header.endsWith(' missing'))
                    throw new Error(`git cat-file answered ${JSON.stringify(header)} for ${oid}.`);
                yield { oid, size: size === undefined ? undefined : Number(size), output };
                if (size !== undefined)
                    await output.line();
            }
            complete = true;
        }
        finally {
            this.reading = false;
            // What was asked for and not taken would be read as the answer to the next request.
            if (!complete)
                this.close();
        }
    }
    start() {
        const child = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .startGit */ .BE)(this.repository.root, ['cat-file', '--batch'], this.env);
        let said = '';
        child.stderr.on('data', (piece) => (said = `${said}${piece.toString('utf8')}`.slice(-2000)));
        // The end of the process that follows says what is wrong.
        child.stdin.on('error', () => undefined);
        const ended = new Promise((resolve) => {
            child.on('error', (error) => resolve((0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .startError */ .h5)(error, this.repository.root)));
            child.on('close', () => resolve(new Error(`git cat-file ended before it had answered. ${said.trim()}`)));
        });
        return { child, output: new ByteQueue(child.stdout, ended) };
    }
}
/** Bytes of a stream, taken by number or by line. Holds no more than the stream's own buffer and one piece. */
class ByteQueue {
    source;
    piece = Buffer.alloc(0);
    at = 0;
    ended;
    /** @param ended why no more bytes come, once that is known */
    constructor(stream, ended) {
        this.source = stream[Symbol.asyncIterator]();
        this.ended = ended;
    }
    /** Exactly `size` bytes, in memory of their own: a view would keep the whole piece, and be copied with it. */
    async take(size) {
        const bytes = Buffer.allocUnsafeSlow(size);
        let done = 0;
        while (done < size) {
            if (this.at === this.piece.length)
                await this.next();
            const count = Math.min(size - done, this.piece.length - this.at);
            this.piece.copy(bytes, done, this.at, this.at + count);
            this.at += count;
            done += count;
        }
        return bytes;
    }
    /** The next `size` bytes in pieces. */
    async *pieces(size) {
        let left = size;
        while (left > 0) {
            if (this.at === this.piece.length)
                await this.next();
            const count = Math.min(left, this.piece.length - this.at);
            const piece = this.piece.subarray(this.at, this.at + count);
            this.at += count;
            left -= count;
            yield piece;
        }
    }
    /** Text up to the next line feed, which is taken too. */
    async line() {
        let text = '';
        for (;;) {
            if (this.at === this.piece.length)
                await this.next();
            const end = this.piece.indexOf(10, this.at);
            if (end !== -1) {
                text += this.piece.toString('latin1', this.at, end);
                this.at = end + 1;
                return text;
            }
            text += this.piece.toString('latin1', this.at);
            this.at = this.piece.length;
        }
    }
    async next() {
        const { value, done } = await this.source.next().catch(() => ({ value: undefined, done: true }));
        if (done)
            throw await this.ended;
        this.piece = value;
        this.at = 0;
    }
}
//# sourceMappingURL=blobs.js.map

/***/ }),

/***/ 30690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   h5: () => (/* binding */ startError),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* unused harmony exports askGit, gitVersion */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36143);



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
        if (error instanceof UserError)
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

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   M8: () => (/* binding */ parents),
/* harmony export */   SJ: () => (/* binding */ refExists),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export isIgnored */
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47499);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30690);



/**
 * The repository whose worktree holds a directory; undefined when there is none, and inside a bare repository or a
 * `.git` folder. Throws `GIT_MISSING`, `GIT_UNSAFE`.
 */
async function findRepository(dir) {
    const args = [
        'rev-parse',
        '--path-format=absolute',
        '--absolute-git-dir',
        '--git-path',
        'objects',
        '--show-toplevel',
    ];
    const found = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(dir, args, { allow: [128] });
    if (found.code !== 0)
        return undefined;
    const [gitDir, objectsDir, root] = lineOf(found.stdout).split('\n');
    const head = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { allow: [1, 128] });
    return { root, gitDir, objectsDir, head: head.code === 0 ? lineOf(head.stdout) : undefined };
}
/** The commit that a revision names, and its tree. Throws `REF_NOT_FOUND` with the nearest name in the hint. */
async function resolveCommit(repository, revision) {
    const commit = await commitOf(repository, revision);
    const tree = commit === undefined ? undefined : await objectOf(repository, `${commit}^{tree}`);
    if (commit !== undefined && tree !== undefined)
        return { commit, tree };
    const names = await refNames(repository);
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(revision, names);
    const shallow = await isShallow(repository);
    const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REF_NOT_FOUND', `There is no commit ${JSON.stringify(revision)} in ${repository.root}.`, {
        hints: [
            ...(near === undefined ? [] : [`Did you mean ${near}?`]),
            ...(isId ? [`Fetch it first: git fetch origin ${revision}`] : []),
            ...(shallow && !isId
                ? ['The clone is shallow: fetch more history, for example with fetch-depth: 0.']
                : []),
        ],
        details: { revision, shallow },
    });
}
/** Whether a revision names a commit that is here. */
async function refExists(repository, revision) {
    return (await commitOf(repository, revision)) !== undefined;
}
/** The best common ancestor of two revisions that exist; undefined when they share no history (that is here). */
async function mergeBase(repository, a, b) {
    const result = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['merge-base', a, b], { allow: [1] });
    return result.code === 0 ? lineOf(result.stdout) : undefined;
}
/**
 * The parents that a commit itself names, in order. In a shallow clone they may be absent, where the revision `X^`
 * would say that there are none. Throws `REF_NOT_FOUND`.
 */
async function parents(repository, revision) {
    const { commit } = await resolveCommit(repository, revision);
    const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['cat-file', 'commit', commit]);
    const header = stdout.toString('latin1').split('\n\n', 1)[0];
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
}
/** Whether history was cut off when this was cloned. */
async function isShallow(repository) {
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/**
 * The bytes of one plain file of a tree; undefined when there is none, or when it is a link or a folder.
 * @param at `env` as `worktreeTree` gives it, for a tree that is in no object store yet
 */
async function readPath(repository, at) {
    const args = ['ls-tree', '-z', '--full-tree', at.tree, '--', at.path];
    const listed = (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, args, { env: at.env })).stdout.toString('utf8');
    const match = /^100[0-7]{3} blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(listed);
    if (!match || match[2] !== at.path)
        return undefined;
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['cat-file', 'blob', match[1]], { env: at.env })).stdout;
}
/** Whether git leaves a path of the worktree out of what it would add; false for one beyond a link. */
async function isIgnored(repository, path) {
    const args = ['check-ignore', '--quiet', '--', path];
    return (await runGit(repository.root, args, { allow: [1, 128] })).code === 0;
}
async function commitOf(repository, revision) {
    // A name that begins with a dash would be read as an option; git allows no such branch or tag.
    if (revision === '' || revision.startsWith('-'))
        return undefined;
    return objectOf(repository, `${revision}^{commit}`);
}
/** The object id that an expression names, undefined when there is none. */
async function objectOf(repository, expression) {
    const args = ['rev-parse', '--verify', '--quiet', expression];
    const { code, stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, args, { allow: [1, 128] });
    const oid = lineOf(stdout);
    return code === 0 && /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined;
}
async function refNames(repository) {
    const args = ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'];
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, args)).split('\n').filter((name) => name !== '');
}
function lineOf(stdout) {
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 35592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ linkWarning),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   vi: () => (/* binding */ submoduleWarning)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _records_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13013);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30690);



/**
 * The plain files of a tree, in git's order, and what in it is none: links, submodules, names that cannot be paths.
 * @param env as `worktreeTree` gives it, for a tree that is in no object store yet
 * Throws `GIT_FAILED` when there is no such tree.
 */
async function listTree(repository, tree, env) {
    const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['ls-tree', '-r', '-z', '--full-tree', tree], { env });
    const entries = [];
    const warnings = [];
    for (const { head, name } of rowsOf(stdout)) {
        const [mode, , oid] = head.split(' ');
        const path = typeof name === 'string' ? name : undefined;
        const problem = (0,_records_path_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidPath */ .FP)(name);
        if (problem)
            warnings.push(problem);
        else if (mode === '120000')
            warnings.push(linkWarning(path));
        else if (mode === '160000')
            warnings.push(submoduleWarning(path));
        else
            entries.push({ path: path, oid, mode });
    }
    return { entries, warnings };
}
/** A symbolic link is told and never followed. */
function linkWarning(path) {
    return {
        path,
        reason: 'symlink',
        message: `${(0,_records_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(path)} is a symbolic link, which is not followed.`,
    };
}
/** A repository inside the repository has snapshots of its own. */
function submoduleWarning(path) {
    return {
        path,
        reason: 'submodule',
        message: `${(0,_records_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(path)} is another repository, which is not entered.`,
    };
}
/** `<mode> <type> <oid>` and the name: text, or bytes when they are not UTF-8. */
function* rowsOf(listing) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(listing)) {
        const text = listing.toString('utf8');
        for (let start = 0; start < text.length;) {
            const tab = text.indexOf('\t', start);
            const end = text.indexOf('\0', tab);
            yield { head: text.slice(start, tab), name: text.slice(tab + 1, end) };
            start = end + 1;
        }
        return;
    }
    for (let start = 0; start < listing.length;) {
        const tab = listing.indexOf(9, start);
        const end = listing.indexOf(0, tab);
        const name = listing.subarray(tab + 1, end);
        yield { head: listing.toString('latin1', start, tab), name: (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name) ? name.toString('utf8') : name };
        start = end + 1;
    }
}
//# sourceMappingURL=tree.js.map

/***/ }),

/***/ 51988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ languageHint),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   eX: () => (/* binding */ languageOf)
/* harmony export */ });
/* unused harmony export LANGUAGE_NAMES */
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

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sealSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);


/**
 * The last field of a record whose rename is a commit point: under `record` the digest of the record's own text without
 * this entry, under every other name the digest of a file that the record makes count, by its path beside it.
 */
const sealSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA));
//# sourceMappingURL=seal.js.map

/***/ }),

/***/ 85381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseBase),
/* harmony export */   t: () => (/* binding */ commitSide)
/* harmony export */ });
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30690);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18960);


const UPSTREAM = '@{upstream}';
/** Branches whose merge base is taken, the first that exists. */
const TRUNKS = ['origin/HEAD', UPSTREAM, 'main', 'master', 'origin/main', 'origin/master'];
/**
 * The base on a laptop: what `--base` names; else the merge base with the trunk; else, when the head is that commit
 * and nothing is uncommitted, its first parent; else none. `side.why` says which it was.
 * Throws `REF_NOT_FOUND` for a `--base` that is not there.
 */
async function chooseBase(repository, head, base) {
    if (base !== undefined)
        return commitSide(repository, base, { ref: base, why: '--base' });
    if (head.commit === undefined)
        return none('the repository has no commit yet');
    for (const trunk of await trunks(repository)) {
        if (!(await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .refExists */ .SJ)(repository, trunk)))
            continue;
        const common = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBase */ .wu)(repository, head.commit, trunk);
        if (common === undefined)
            continue;
        if (common !== head.commit || !head.clean)
            return commitSide(repository, common, { ref: trunk, why: `merge base with ${trunk}` });
        return firstParent(repository, head.commit, `the first parent, as the head is on ${trunk}`);
    }
    return head.clean
        ? firstParent(repository, head.commit, 'the first parent, as there is no trunk branch')
        : commitSide(repository, head.commit, {
            ref: 'HEAD',
            why: 'the last commit, as there is no trunk branch',
        });
}
/** A branch that only follows its own copy at the remote has no trunk in it: that copy is what was pushed of itself. */
async function trunks(repository) {
    const args = ['for-each-ref', '--format=%(HEAD)%(refname:lstrip=2) %(upstream:lstrip=3)', 'refs/heads'];
    const current = (await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_0__/* .gitText */ .q_)(repository.root, args)).split('\n').find((line) => line.startsWith('*'));
    const [branch, upstream] = current?.slice(1).split(' ') ?? [];
    if (branch === undefined || branch !== upstream || TRUNKS.includes(branch))
        return TRUNKS;
    return [...TRUNKS.filter((name) => name !== UPSTREAM), UPSTREAM];
}
/** A commit as a side. Throws `REF_NOT_FOUND`. */
async function commitSide(repository, revision, told) {
    const { commit, tree } = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(repository, revision);
    return { side: { kind: 'commit', ref: told.ref, commit, why: told.why }, tree };
}
async function firstParent(repository, commit, why) {
    const parent = `${commit}^`;
    if (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .refExists */ .SJ)(repository, parent))
        return commitSide(repository, parent, { ref: 'HEAD^', why });
    return none((await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(repository))
        ? 'the clone is shallow and ends at this commit; fetch more history or name a --base'
        : 'this is the first commit');
}
function none(why) {
    return { side: { kind: 'none', why } };
}
//# sourceMappingURL=base.js.map

/***/ }),

/***/ 23074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ embeddedStore)
/* harmony export */ });
/* unused harmony export EMBEDDED_DIRECTORY */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15822);



/** Beside the code: what `check` remembers, and nothing that could not be computed again. */
const EMBEDDED_DIRECTORY = '.codebatch';
/** Opens or makes the store of a repository (or plain directory), in a folder that git ignores by itself. */
function embeddedStore(root, env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, EMBEDDED_DIRECTORY);
    const ignoreFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ignoreFile)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(ignoreFile, '*\n');
    }
    return (0,_store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .initStore */ .k$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'store'), env).store;
}
//# sourceMappingURL=embedded-store.js.map

/***/ }),

/***/ 39974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ eventBase)
/* harmony export */ });
/* unused harmony export baseRules */
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18960);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36143);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85381);



const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NO_COMMIT = /^0+$/;
/** The ways to the base of an event: the first that leads somewhere counts. Pure. */
function baseRules(facts) {
    switch (facts.name) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestRules(facts);
        case 'merge_group':
            return commitRule(facts.baseSha, 'the base of the merge group');
        case 'push':
            return pushRules(facts);
        case 'schedule':
            return [{ rule: 'none', why: 'a scheduled run compares with nothing' }];
        default:
            return branchRules(facts);
    }
}
function pullRequestRules({ ref, baseSha, headSha }) {
    const rules = [];
    if (ref !== undefined && /^refs\/pull\/\d+\/merge$/.test(ref))
        rules.push({ rule: 'merged_into', other: headSha, why: `the first parent of ${ref}` });
    // The tip of the other branch alone would bring in what others did since.
    if (isObjectId(baseSha)) {
        const why = 'merge base with the branch that the pull request goes into';
        rules.push({ rule: 'merge_base', revisions: [baseSha], name: baseSha, why, atHead: 'refuse' });
    }
    return rules;
}
function pushRules({ before, defaultBranch: trunk, ref }) {
    const previous = commitRule(before, 'what the branch was before the push');
    if (trunk === undefined)
        return [...previous, { rule: 'trunk' }];
    const lost = isObjectId(before) ? 'what the branch was before is not to be had' : 'the branch is new';
    if (ref === `refs/heads/${trunk}`)
        return [...previous, { rule: 'first_parent', why: `the first parent, as ${lost}` }];
    return [
        ...previous,
        { ...mergeBaseWith(trunk), why: `merge base with ${trunk}, as ${lost}`, atHead: 'keep' },
    ];
}
/** As on a laptop, where a runner's clone lacks what a laptop has: the remote's main branch by its name. */
function branchRules({ defaultBranch: trunk, ref }) {
    if (trunk === undefined)
        return [{ rule: 'trunk' }];
    const parent = { rule: 'first_parent', why: `the first parent, as the head is on ${trunk}` };
    if (ref === `refs/heads/${trunk}`)
        return [parent];
    return [{ ...mergeBaseWith(trunk), why: `merge base with ${trunk}`, atHead: 'skip' }, parent];
}
function mergeBaseWith(trunk) {
    const revisions = [`refs/remotes/origin/${trunk}`, `refs/heads/${trunk}`];
    return { rule: 'merge_base', revisions, name: trunk };
}
function commitRule(sha, why) {
    return isObjectId(sha) ? [{ rule: 'commit', sha, why }] : [];
}
function isObjectId(sha) {
    return sha !== undefined && OBJECT_ID.test(sha) && !NO_COMMIT.test(sha);
}
/**
 * The base of an event's head, with the clause that says why it is this one. Where the event has none (a schedule, a first
 * commit, a branch without a common past) the side is `none`, and its clause says so.
 * @param head id of the commit that is judged
 * Throws `BASE_UNAVAILABLE` where there is a base and it is not to be had: another one would be another verdict; and
 * `HEAD_IS_BASE` where a pull request's own commits are not what is checked out.
 */
async function eventBase(repository, head, { facts, reach = {} }) {
    const tried = [];
    for (const rule of baseRules(facts)) {
        if (rule.rule === 'none')
            return none(rule.why);
        if (rule.rule === 'trunk')
            return (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseBase */ .b)(repository, { commit: head, clean: true });
        const sha = await shaOf(repository, head, { rule, reach });
        if (sha === 'unreachable')
            throw unavailable(rule.why);
        if (rule.rule === 'merge_base' && sha === head && rule.atHead !== 'keep') {
            if (rule.atHead === 'refuse')
                throw headIsBase(facts, head);
            continue;
        }
        if (sha !== undefined) {
            const found = await present(repository, sha, reach);
            if (found === 'here')
                return (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSide */ .t)(repository, sha, { ref: sha, why: rule.why });
            // What the head itself names exists: a server that does not give it is no reason to take another.
            if (found === 'unreachable' || rule.rule !== 'commit')
                throw unavailable(rule.why, sha);
        }
        tried.push(rule.why);
    }
    if ((await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parents */ .M8)(repository, head)).length === 0)
        return none('this is the first commit');
    // A branch may have begun without a past in common with any other; these have a base by what they are.
    if (facts.name !== 'push')
        throw unavailable(tried.join('; '));
    return none(`there is none: ${tried.join('; ')}`);
}
async function present(repository, sha, { bring }) {
    return (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .refExists */ .SJ)(repository, sha)) ? 'here' : ((await bring?.(sha)) ?? 'absent');
}
function unavailable(what, sha) {
    const named = what === '' ? 'the event names no commit to compare with' : what;
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('BASE_UNAVAILABLE', `There is a base and it cannot be had (${named}${sha === undefined ? '' : `: ${sha}`}), so nothing was judged.`, { hints: ['Run the job again, or let actions/checkout fetch it: fetch-depth: 0.'], details: { sha } });
}
function headIsBase({ name }, head) {
    const hint = name === 'pull_request_target'
        ? 'The event pull_request_target checks out the base: use pull_request, and mode: report for the comment on forks.'
        : 'Let actions/checkout check out its default, the merge of the pull request.';
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('HEAD_IS_BASE', `The commit that is checked out, ${head}, is one of the branch that the pull request goes into.`, { hints: [hint] });
}
/** The commit that a rule names, whether it is here or not. */
async function shaOf(repository, head, { rule, reach }) {
    if (rule.rule === 'commit')
        return rule.sha;
    if (rule.rule === 'merge_base')
        return commonAncestor(repository, head, { rule, reach });
    const [first, second] = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parents */ .M8)(repository, head);
    if (rule.rule === 'first_parent')
        return first;
    // Someone checked out another commit than the merge that the event is about.
    const isThatMerge = second !== undefined && (rule.other === undefined || rule.other === second);
    return isThatMerge ? first : undefined;
}
/**
 * In a shallow clone the server is asked first: of a cut history git may find a worse ancestor, or none. Gives
 * `unreachable` where only the server could know.
 */
async function commonAncestor(repository, head, { rule, reach }) {
    const told = async () => {
        const answer = (await reach.mergeBase?.(rule.name, head)) ?? 'unreachable';
        if (typeof answer === 'string')
            return answer === 'none' ? undefined : answer;
        return isObjectId(answer.sha) ? answer.sha : undefined;
    };
    const isCut = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isShallow */ .fE)(repository);
    const known = isCut ? await told() : undefined;
    if (isObjectId(known))
        return known;
    for (const revision of rule.revisions)
        if (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .refExists */ .SJ)(repository, revision)) {
            const found = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, head, revision);
            // A full history has the last word.
            if (found !== undefined || !isCut)
                return found;
        }
    return isCut ? known : told();
}
function none(why) {
    return { side: { kind: 'none', why } };
}
//# sourceMappingURL=event-base.js.map

/***/ }),

/***/ 56854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ chosenConfig),
  P: () => (/* binding */ forgivenConfig)
});

// EXTERNAL MODULE: ./build/src/records/config.js
var records_config = __webpack_require__(59416);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/git/repository.js
var repository = __webpack_require__(18960);
// EXTERNAL MODULE: ./build/src/review/thresholds.js
var thresholds = __webpack_require__(69296);
;// CONCATENATED MODULE: ./build/src/review/head-config.js






/** Where a repository keeps its configuration. */
const CONFIG_FILE = '.github/codebatch.yml';
/**
 * The configuration of the head: its `.github/codebatch.yml`, or the defaults when it has none, or a given file.
 * Throws `CONFIG_INVALID`, and `CONFIG_NOT_FOUND` for a given file that is not there.
 */
async function headConfig(sides, given) {
    return readConfig(await headText(sides, given), given.registry);
}
/**
 * The configuration in the tree of one side, the defaults when the side has no tree or the tree no configuration.
 * Throws `CONFIG_INVALID`.
 */
async function treeConfig(sides, side, registry) {
    return readConfig(await treeText(sides, side), registry);
}
/**
 * The text of a configuration file that a person named.
 * @param shown the file as it was named
 * Throws `CONFIG_NOT_FOUND`.
 */
function givenConfigText(file, shown = file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const why = (0,errors/* systemErrorCode */.vq)(error);
        const sentence = why === 'ENOENT'
            ? `There is no configuration file ${shown}.`
            : why === 'EISDIR'
                ? `${shown} is a directory and no configuration file.`
                : `The configuration file ${shown} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`;
        throw new errors/* UserError */.yo('CONFIG_NOT_FOUND', sentence, {
            hints: [`Name a file such as ${CONFIG_FILE}; without --config the tree's own holds.`],
            cause: error,
        });
    }
}
/** What a configuration may name. */
function configFacts(registry) {
    return {
        taskSchemas: new Map([...registry.tasks].map(([type, task]) => [type, task.config])),
        knownPipelines: [...registry.pipelines.keys()],
        knownRules: [...registry.rules, ...Object.keys(thresholds/* THRESHOLD_RULES */.es)],
    };
}
async function readConfig(found, registry) {
    if (!found)
        return (0,records_config/* defaultConfig */.sb)();
    const { parseConfig } = await __webpack_require__.e(/* import() */ 830).then(__webpack_require__.bind(__webpack_require__, 11830));
    return parseConfig(found.text, { file: found.file, ...configFacts(registry) });
}
async function headText(sides, given) {
    const { file, inHead } = given;
    if (file !== undefined && inHead === true) {
        const isInside = !(0,external_node_path_.isAbsolute)(file) && !file.split(/[\\/]/).includes('..');
        const found = isInside ? await treeText(sides, 'head', file) : undefined;
        if (!found)
            throw new errors/* UserError */.yo('CONFIG_NOT_FOUND', `The head has no configuration file ${JSON.stringify(file)}.`, {
                hints: [`Without one the head's ${CONFIG_FILE} holds.`],
            });
        return found;
    }
    if (file !== undefined)
        return { file, text: givenConfigText(file) };
    if (sides.repository && sides.head.tree !== undefined)
        return treeText(sides, 'head');
    const path = (0,external_node_path_.join)(given.root, CONFIG_FILE);
    return (0,external_node_fs_.existsSync)(path) ? { file: CONFIG_FILE, text: (0,external_node_fs_.readFileSync)(path, 'utf8') } : undefined;
}
async function treeText(sides, side, path = CONFIG_FILE) {
    const { tree } = sides[side];
    if (!sides.repository || tree === undefined)
        return undefined;
    const bytes = await (0,repository/* readPath */.G7)(sides.repository, { tree, path, env: sides.gitEnv });
    return bytes && { file: path, text: bytes.toString('utf8') };
}
//# sourceMappingURL=head-config.js.map
// EXTERNAL MODULE: ./build/src/engine/plan.js
var plan = __webpack_require__(69045);
;// CONCATENATED MODULE: ./build/src/review/review-plan.js

/**
 * The plan of a check under a configuration.
 * Throws `PIPELINE_NOT_FOUND`, `PIPELINE_INVALID`, `CONFIG_INVALID`.
 */
function reviewPlan(asked, config) {
    // A comparison never stores trees: they would be written for nobody.
    const tasks = { ...config.tasks, parse: { ...config.tasks['parse'], emit_ast: false } };
    return (0,plan/* buildPlan */.Gg)(asked.registry, asked.pipeline ?? config.pipeline, {
        pipelines: { ...asked.pipelines, ...config.pipelines },
        tasks,
        fileBytes: config.limits.file_bytes,
    });
}
//# sourceMappingURL=review-plan.js.map
;// CONCATENATED MODULE: ./build/src/review/read-config.js




/**
 * The configuration that a check runs under: a given file's, the head's, or with `configFrom: 'base'` the base's (the
 * defaults where there is no base). Throws `CONFIG_INVALID`, `CONFIG_NOT_FOUND` and `PIPELINE_NOT_FOUND`, and
 * `INVALID_ARGUMENT` when both a file and the base's configuration are asked for.
 */
async function chosenConfig(sides, options, root) {
    const { registry, config: file } = options;
    if (options.configFrom === 'base') {
        if (file !== undefined)
            throw new errors/* UserError */.yo('INVALID_ARGUMENT', 'A configuration file and the configuration of the base exclude each other.', {
                hints: ['Leave out --config or --config-from base.'],
            });
        return forgivenConfig(sides, 'base', options);
    }
    const inHead = options.configInHead === true;
    const config = await headConfig(sides, { registry, root, inHead, ...(file === undefined ? {} : { file }) });
    return { config, plan: reviewPlan(options, config) };
}
/**
 * The configuration in a side's tree. One that is not valid (any more) counts as absent: nobody who changes the other
 * side could mend it. Throws `PIPELINE_NOT_FOUND` for an asked pipeline that is none of it.
 */
async function forgivenConfig(sides, side, asked) {
    try {
        const config = await treeConfig(sides, side, asked.registry);
        return { config, plan: reviewPlan(asked, config) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || !INVALID.has(error.code))
            throw error;
        const config = (0,records_config/* defaultConfig */.sb)();
        return { config, plan: reviewPlan(asked, config), broken: error.message };
    }
}
/** Codes of mistakes that only the configuration itself can hold. */
const INVALID = new Set(['CONFIG_INVALID', 'PIPELINE_INVALID', 'TASK_NOT_FOUND']);
//# sourceMappingURL=read-config.js.map

/***/ }),

/***/ 69296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ overFileLines),
/* harmony export */   c3: () => (/* binding */ overCycles),
/* harmony export */   cn: () => (/* binding */ readsLinesAlone),
/* harmony export */   es: () => (/* binding */ THRESHOLD_RULES),
/* harmony export */   zK: () => (/* binding */ overThresholds)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47499);


/** Rules that exist only where the configuration sets a threshold. */
const THRESHOLD_RULES = {
    M001: 'cyclomatic complexity of a function',
    M002: 'cognitive complexity of a function',
    M003: 'lines of a function',
    M004: 'lines of a file',
    M005: 'import cycles in all',
};
/** True for rules that say the same of a file whether it parses or not; the number of its lines is one of them. */
function readsLinesAlone(code, registry) {
    return code === 'M004' || registry.textRules.has(code);
}
/**
 * Diagnostics for functions above the configured thresholds, placed at the function's name. Applied when findings
 * are read: a changed threshold recomputes nothing.
 */
function overThresholds(symbols, thresholds) {
    return symbols.flatMap((symbol) => {
        if (symbol.complexity === undefined)
            return [];
        const over = (code, value, limit) => limit === undefined || value <= limit ? [] : [diagnosticAt(symbol, code, { value, limit })];
        return [
            ...over('M001', symbol.complexity, thresholds.complexity),
            ...over('M002', symbol.cognitive_complexity ?? 0, thresholds.cognitive_complexity),
            ...over('M003', symbol.end_line - symbol.line + 1, thresholds.function_lines),
        ];
    });
}
/** A diagnostic at the top of a file of code that has more lines, blank ones included, than configured. */
function overFileLines(metrics, limit) {
    const valueOf = (name) => metrics.find(({ metric }) => metric === name)?.value;
    const [filled, blank] = [valueOf('loc'), valueOf('loc_blank')];
    // Only code has its blank lines counted.
    if (limit === undefined || typeof filled !== 'number' || typeof blank !== 'number')
        return [];
    const lines = filled + blank;
    if (lines <= limit)
        return [];
    return [
        {
            kind: 'diagnostic',
            severity: 'warning',
            code: 'M004',
            message: `The file has ${lines} lines, above ${limit}`,
            value: lines,
            line: 1,
            column: 1,
            col: 1,
            end_line: 1,
            end_column: 1,
        },
    ];
}
/** One diagnostic at the first of all import cycles, where there are more of them than configured. */
function overCycles(facts, limit) {
    if (limit === undefined)
        return undefined;
    const cycles = [...facts].flatMap(([path, list]) => list.flatMap((fact) => (fact.kind === 'diagnostic' && fact.code === 'C001' ? [{ path, fact }] : [])));
    const [first] = cycles.sort((a, b) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path) || a.fact.line - b.fact.line);
    if (!first || cycles.length <= limit)
        return undefined;
    const message = `${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cycles.length, 'import cycle')}, above ${limit}`;
    return {
        path: first.path,
        diagnostic: { ...first.fact, code: 'M005', severity: 'warning', message, value: cycles.length },
    };
}
function diagnosticAt(symbol, code, measured) {
    const what = { M001: 'Complexity', M002: 'Cognitive complexity', M003: 'Length' }[code];
    const unit = code === 'M003' ? ' lines' : '';
    return {
        kind: 'diagnostic',
        severity: 'warning',
        code,
        message: `${what} of '${symbol.qualified_name}' is ${measured.value}${unit}, above ${measured.limit}`,
        value: measured.value,
        line: symbol.line,
        column: symbol.column,
        col: symbol.column,
        end_line: symbol.line,
        end_column: symbol.column + symbol.name.length,
        symbol: symbol.qualified_name,
    };
}
//# sourceMappingURL=thresholds.js.map

/***/ }),

/***/ 70424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ writeDerived),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   V7: () => (/* binding */ publishAll),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   jH: () => (/* binding */ removeStaleTemps),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   jg: () => (/* binding */ HOST),
/* harmony export */   r1: () => (/* binding */ syncFileSystem),
/* harmony export */   v8: () => (/* binding */ writeDurably),
/* harmony export */   yd: () => (/* binding */ syncPaths)
/* harmony export */ });
/* unused harmony exports syncDirectory, syncPath, isTemporary, isOrphaned */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75919);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25466);









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

/***/ 75899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   m7: () => (/* binding */ readRecordFile),
/* harmony export */   sS: () => (/* binding */ readJsonLines),
/* harmony export */   uS: () => (/* binding */ VERIFY_HINT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25466);





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

/***/ 97381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ shardsDir),
/* harmony export */   $I: () => (/* binding */ claimsDir),
/* harmony export */   AU: () => (/* binding */ batchesDir),
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   HT: () => (/* binding */ taskEvents),
/* harmony export */   Hb: () => (/* binding */ besideBatch),
/* harmony export */   I6: () => (/* binding */ batchDir),
/* harmony export */   I8: () => (/* binding */ memoPack),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   Pu: () => (/* binding */ snapshotFile),
/* harmony export */   Rf: () => (/* binding */ outputsFile),
/* harmony export */   Tb: () => (/* binding */ snapshotsDir),
/* harmony export */   VX: () => (/* binding */ INDEX_NAME),
/* harmony export */   aH: () => (/* binding */ memoDir),
/* harmony export */   aL: () => (/* binding */ objectsDir),
/* harmony export */   bD: () => (/* binding */ batchFile),
/* harmony export */   cJ: () => (/* binding */ snapshotDir),
/* harmony export */   e: () => (/* binding */ objectFile),
/* harmony export */   e0: () => (/* binding */ provenanceFile),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   g0: () => (/* binding */ taskFile),
/* harmony export */   go: () => (/* binding */ batchEvents),
/* harmony export */   i2: () => (/* binding */ partsDir),
/* harmony export */   kk: () => (/* binding */ objectMapFile),
/* harmony export */   oq: () => (/* binding */ shardDir),
/* harmony export */   pA: () => (/* binding */ fileIndex),
/* harmony export */   rn: () => (/* binding */ reportFile),
/* harmony export */   u_: () => (/* binding */ storeFile),
/* harmony export */   z9: () => (/* binding */ OUTPUTS_NAME)
/* harmony export */ });
/* unused harmony exports TOP_LEVEL, taskDir, derived, indexesDir, indexDir, indexRecord, indexData, locksDir, provenanceDir, reportsDir */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64466);


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
const indexData = (root, batchId, data) => derived(root, 'index', batchId, `${hexOf(data).slice(0, 32)}.mdb`);
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

/***/ 60131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47499);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75899);






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

/***/ 25466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ openPlain),
/* harmony export */   Sg: () => (/* binding */ readPlainText),
/* harmony export */   eZ: () => (/* binding */ readPlainBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36143);


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

/***/ 66422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sealedText)
/* harmony export */ });
/* unused harmony export checkSeal */
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64466);
/* harmony import */ var _records_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75899);



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
    const seal = sealSchema.safeParse(value.seal);
    if (!seal.success)
        return { status: 'broken' };
    const { [SELF]: own, ...committed } = seal.data;
    return isSealedBy(own, { text, value, committed })
        ? { status: 'whole', committed: new Map(Object.entries(committed)) }
        : { status: 'broken' };
}
function isSealedBy(own, { text, value, committed }) {
    try {
        return own === digestOf(recordText({ ...value, seal: committed })) && text === recordText(value);
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
    return typeof value === 'object' && value !== null && SELF in value && sealSchema.safeParse(value).success;
}
//# sourceMappingURL=seal.js.map

/***/ }),

/***/ 15822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k$: () => (/* binding */ initStore)
});

// UNUSED EXPORTS: openStore, readStore

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/src/records/seal.js
var seal = __webpack_require__(2819);
;// CONCATENATED MODULE: ./build/src/records/store.js



/** `store.json`: marks a directory as a store. */
const storeSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.store'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    created_at: header/* timestamp */.vE,
    seal: seal/* sealSchema */.P.optional(),
});
//# sourceMappingURL=store.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(75899);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/seal.js
var store_seal = __webpack_require__(66422);
;// CONCATENATED MODULE: ./build/src/store/store.js









/**
 * Makes a store, or opens the one that stands there and makes the folders that it lacks.
 * Throws `STORE_INVALID` for a folder that holds something else, and for a place where none can be made.
 */
function initStore(path, env) {
    const root = (0,external_node_path_.resolve)(path);
    if ((0,external_node_fs_.existsSync)((0,layout/* storeFile */.u_)(root))) {
        const store = openStore(root);
        // An archive may have left out the empty ones.
        makeFolders(root, path);
        return { store, created: false };
    }
    if ((0,external_node_fs_.existsSync)(root) && (!(0,external_node_fs_.statSync)(root).isDirectory() || (0,external_node_fs_.readdirSync)(root).length > 0))
        throw new errors/* UserError */.yo('STORE_INVALID', `${path} is not a store and not an empty folder.`, {
            hints: ['Give a folder that does not exist yet.'],
        });
    makeFolders(root, path);
    const record = {
        schema_name: 'codebatch.store',
        schema_version: header/* SCHEMA_VERSION */.f$,
        producer: { ...header/* PRODUCER */.n8 },
        created_at: (0,header/* recordTime */.$l)(env),
    };
    // Written last: a folder without it is no store yet.
    (0,durable/* writeDurably */.v8)((0,layout/* storeFile */.u_)(root), `${(0,store_seal/* sealedText */.c)(record)}\n`);
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
        for (const folder of [(0,layout/* objectsDir */.aL)(root), (0,layout/* snapshotsDir */.Tb)(root), (0,layout/* batchesDir */.AU)(root)])
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    }
    catch (error) {
        if (!BAD_PLACE.has((0,errors/* systemErrorCode */.vq)(error)))
            throw error;
        throw new errors/* UserError */.yo('STORE_INVALID', `No store can be made at ${shown}: ${(0,errors/* messageOf */.bD)(error)}.`, {
            hints: ['Give a folder that you may write to.'],
            cause: error,
        });
    }
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

/***/ 39596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ registry)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/records/language.js
var language = __webpack_require__(51988);
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/src/tasks/line-kinds.js
const BLANK_LINE = 0;
const COMMENT_LINE = 1;
const CODE_LINE = 2;
const NON_BLANK = /\S/g;
/**
 * What stands on each line of a text: nothing, only parts of `comments`, or anything else.
 * @param starts `lineStarts(text)`; an empty last line counts as one
 * @param comments ranges in order of their start
 */
function lineKinds(text, starts, comments) {
    const kinds = new Uint8Array(starts.length);
    let next = 0;
    for (let line = 0; line < starts.length; line++) {
        const end = starts[line + 1] ?? text.length;
        let at = starts[line];
        while (at < end) {
            NON_BLANK.lastIndex = at;
            const found = NON_BLANK.exec(text)?.index ?? text.length;
            if (found >= end)
                break;
            while (next < comments.length && comments[next].end <= found)
                next++;
            const comment = comments[next];
            if (!comment || found < comment.start) {
                kinds[line] = CODE_LINE;
                break;
            }
            kinds[line] = COMMENT_LINE;
            at = comment.end;
        }
    }
    return kinds;
}
/** Number of lines as people count them: a line break at the very end opens no further one. */
function countLines(text, starts) {
    return starts.at(-1) === text.length ? starts.length - 1 : starts.length;
}
//# sourceMappingURL=line-kinds.js.map
;// CONCATENATED MODULE: ./build/src/tasks/analyze.js



const config = schemas/* strictObject */.rej({});
/** Sizes and complexities of a file. */
const analyze = {
    type: 'analyze',
    version: 2,
    description: 'Measures size, lines of code, functions, imports, cyclomatic and cognitive complexity.',
    scope: 'shard',
    kinds: ['metric'],
    needs: ['parse'],
    config,
    accepts: () => true,
    run(source) {
        const values = {
            ...(source.model ? codeMetrics(source, source.model) : {}),
            bytes: source.bytes.length,
            ...(source.isText ? lineMetrics(source) : {}),
            lang: source.languageHint ?? 'unknown',
        };
        return Object.entries(values).map(([name, value]) => ({
            kind: 'metric',
            metric: name,
            name,
            value,
        }));
    },
};
function codeMetrics({ starts }, model) {
    const totals = { complexity: model.moduleComplexity, cognitive: model.moduleCognitive };
    const most = { complexity: 0, cognitive: 0, lines: 0 };
    for (const { complexity, cognitive = 0, start, end } of model.symbols) {
        if (complexity === undefined)
            continue;
        totals.complexity += complexity;
        totals.cognitive += cognitive;
        most.complexity = Math.max(most.complexity, complexity);
        most.cognitive = Math.max(most.cognitive, cognitive);
        most.lines = Math.max(most.lines, (0,util_text/* positionAt */.t$)(starts, end).line - (0,util_text/* positionAt */.t$)(starts, start).line + 1);
    }
    return {
        complexity: totals.complexity,
        max_complexity: most.complexity,
        function_count: model.counts.functions,
        class_count: model.counts.classes,
        import_count: model.counts.imports,
        cognitive_complexity: totals.cognitive,
        max_cognitive_complexity: most.cognitive,
        longest_function: most.lines,
    };
}
/** Lines with anything on them; for code also of which kind. Strings that stand alone count as comments. */
function lineMetrics({ text, starts, model }) {
    const kinds = lineKinds(text, starts, model ? inOrder(model.comments, model.docstrings) : []);
    const count = new Uint32Array(3);
    for (let line = 0; line < countLines(text, starts); line++)
        count[kinds[line]]++;
    const [blank, comment, code] = [count[BLANK_LINE], count[COMMENT_LINE], count[CODE_LINE]];
    if (!model)
        return { loc: code };
    return { loc: code + comment, loc_code: code, loc_comment: comment, loc_blank: blank };
}
function inOrder(comments, docstrings) {
    return [...comments, ...docstrings].sort((a, b) => a.start - b.start);
}
//# sourceMappingURL=analyze.js.map
;// CONCATENATED MODULE: ./build/src/tasks/imports/cycles.js

/** Groups of nodes that reach each other (and single nodes that reach themselves), each sorted, by smallest member. */
function findCycles(graph) {
    return components(graph)
        .filter((group) => group.length > 1 || graph.get(group[0]).has(group[0]))
        .map((group) => group.sort(json/* compareStrings */.Kt))
        .sort((a, b) => (0,json/* compareStrings */.Kt)(a[0], b[0]));
}
/** Strongly connected components, after Tarjan (1972), with a stack of our own so that depth costs nothing. */
function components(graph) {
    const index = new Map();
    const low = new Map();
    const onStack = new Set();
    const stack = [];
    const groups = [];
    const enter = (node) => {
        index.set(node, index.size);
        low.set(node, index.get(node));
        stack.push(node);
        onStack.add(node);
        return { node, next: (graph.get(node) ?? new Set()).values() };
    };
    for (const start of graph.keys()) {
        if (index.has(start))
            continue;
        const open = [enter(start)];
        for (let frame = open.at(-1); frame; frame = open.at(-1)) {
            const { node } = frame;
            const step = frame.next.next();
            if (step.done) {
                open.pop();
                const above = open.at(-1)?.node;
                if (above !== undefined)
                    low.set(above, Math.min(low.get(above), low.get(node)));
                if (low.get(node) === index.get(node))
                    groups.push(popGroup(node, stack, onStack));
            }
            else if (!index.has(step.value))
                open.push(enter(step.value));
            else if (onStack.has(step.value))
                low.set(node, Math.min(low.get(node), index.get(step.value)));
        }
    }
    return groups;
}
function popGroup(root, stack, onStack) {
    const group = [];
    for (let node = stack.pop();; node = stack.pop()) {
        onStack.delete(node);
        group.push(node);
        if (node === root)
            return group;
    }
}
/** A shortest way from a node back to itself inside its group: the node first, without the return to it. */
function shortestCycle(graph, group) {
    const inside = new Set(group);
    const start = group[0];
    const cameFrom = new Map();
    let frontier = [start];
    while (frontier.length > 0) {
        const next = [];
        for (const node of frontier)
            for (const target of [...(graph.get(node) ?? [])].sort(json/* compareStrings */.Kt)) {
                if (target === start)
                    return trace(cameFrom, node, start);
                if (inside.has(target) && !cameFrom.has(target)) {
                    cameFrom.set(target, node);
                    next.push(target);
                }
            }
        frontier = next;
    }
    return [start];
}
function trace(cameFrom, last, start) {
    const way = [];
    for (let node = last; node !== start; node = cameFrom.get(node))
        way.push(node);
    return [start, ...way.reverse()];
}
//# sourceMappingURL=cycles.js.map
;// CONCATENATED MODULE: ./build/src/tasks/imports/file-tree.js
/** The paths of a snapshot as a tree: which files and folders there are. Folders have no slash at the end; the top is ''. */
class FileTree {
    files;
    folders = new Set(['']);
    constructor(paths) {
        this.files = new Set(paths);
        for (const path of this.files)
            for (let folder = folderOf(path); !this.folders.has(folder); folder = folderOf(folder))
                this.folders.add(folder);
    }
    isFile(path) {
        return this.files.has(path);
    }
    isFolder(path) {
        return this.folders.has(path);
    }
}
/** The folder that holds a path; '' for what lies at the top. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** A folder and all around it, the innermost first, the top last. */
function* foldersUpFrom(folder) {
    for (let at = folder;; at = folderOf(at)) {
        yield at;
        if (at === '')
            return;
    }
}
/** `./` and `..` worked off; undefined when it leads out of the tree. */
function joinPath(folder, relative) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
//# sourceMappingURL=file-tree.js.map
;// CONCATENATED MODULE: ./build/src/tasks/imports/python-stdlib.js
/** Top-level modules that Python brings along (3.6 to 3.14): a file of such a name is rarely what an import means. */
const PYTHON_STDLIB = new Set(`
  abc aifc annotationlib argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb
  binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop
  collections colorsys compileall compression concurrent configparser contextlib contextvars copy
  copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email
  encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions
  ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac
  html http imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache
  locale logging lzma macpath mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt
  multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
  ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix
  posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri
  random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
  shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
  sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol symtable sys
  sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter
  token tokenize tomllib trace traceback tracemalloc tty turtle types typing unicodedata unittest
  urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc
  zipapp zipfile zipimport zlib zoneinfo
  `
    .trim()
    .split(/\s+/));
//# sourceMappingURL=python-stdlib.js.map
;// CONCATENATED MODULE: ./build/src/tasks/imports/python-modules.js



/** Folders beside or above a package that people put on the path by convention. */
const SOURCE_FOLDERS = ['src', 'lib', 'python'];
/**
 * Finds the files of Python imports. A package root is a folder that holds a top-level package: from any file upwards
 * while there is an `__init__`. Absolute names are looked for at the importer's own root, at the folders around it
 * (namespace packages) and their `src`, and at last at the one other root that has a package of the name.
 */
class PythonModules {
    tree;
    /** Roots by the name of a top-level package in them. */
    rootsOf = new Map();
    packageRoots = new Map();
    found = new Map();
    /** @param paths all paths of the tree, in any order */
    constructor(tree, paths) {
        this.tree = tree;
        const tops = new Set();
        for (const path of paths) {
            if (!/(^|\/)__init__\.pyi?$/.test(path))
                continue;
            const folder = folderOf(path);
            const root = this.rootOf(folder);
            if (folder !== root)
                tops.add(folder.split('/', root === '' ? 1 : root.split('/').length + 1).join('/'));
        }
        for (const top of [...tops].sort(json/* compareStrings */.Kt)) {
            const name = top.slice(top.lastIndexOf('/') + 1);
            const known = this.rootsOf.get(name);
            if (known)
                known.push(folderOf(top));
            else
                this.rootsOf.set(name, [folderOf(top)]);
        }
    }
    /** The file that an import in `importer` reads, or undefined when it is not in the tree. */
    resolve(wanted, importer) {
        const folder = folderOf(importer);
        const stub = importer.endsWith('.pyi');
        const key = `${folder}\0${stub ? 'i' : ''}${'.'.repeat(wanted.level)}${wanted.module}\0${wanted.name ?? ''}`;
        if (!this.found.has(key))
            this.found.set(key, this.find(wanted, folder, stub));
        const file = this.found.get(key);
        // A name that a package takes from itself and that is no file here is made elsewhere (a compiled module).
        const fromItself = file === importer && wanted.name !== undefined && isInit(importer);
        return fromItself ? undefined : file;
    }
    find(wanted, folder, stub) {
        if (wanted.level === 0) {
            const [top = ''] = wanted.module.split('.', 1);
            if (PYTHON_STDLIB.has(top) && !this.isOwnLibrary(top, folder))
                return undefined;
            for (const root of this.searchPath(top, folder)) {
                const found = this.inRoot(root, wanted, stub);
                if (found !== undefined)
                    return found;
                // A regular package is whole in one place: what it lacks is nowhere else.
                if (this.isPackage(at(root, top)))
                    return undefined;
            }
            return undefined;
        }
        let base = folder;
        for (let up = 1; up < wanted.level; up++) {
            if (base === '')
                return undefined;
            base = folderOf(base);
        }
        return this.inRoot(base, wanted, stub);
    }
    /** The module under a root: of `from m import n` the file `m.n` where there is one, else `m`. */
    inRoot(root, { module, name }, stub) {
        const path = module === '' ? root : at(root, module.replaceAll('.', '/'));
        const inside = name === undefined || name === '*' ? undefined : this.moduleFile(at(path, name), stub);
        return inside ?? this.moduleFile(path, stub);
    }
    /** The file of a module by its path without extension: a package before a module, as Python has it. */
    moduleFile(path, stub) {
        const endings = stub ? ['.pyi', '.py'] : ['.py', '.pyi'];
        return [
            ...endings.map((ending) => at(path, `__init__${ending}`)),
            ...endings.map((ending) => path + ending),
        ].find((file) => this.tree.isFile(file));
    }
    *searchPath(top, folder) {
        const tried = new Set();
        for (const around of foldersUpFrom(this.rootOf(folder)))
            for (const root of [around, ...SOURCE_FOLDERS.map((name) => at(around, name))])
                if (!tried.has(root) && (root === around || this.tree.isFolder(root))) {
                    tried.add(root);
                    yield root;
                }
        const others = (this.rootsOf.get(top) ?? []).filter((root) => !tried.has(root));
        // Of several packages of one name nobody can say which one is meant.
        if (others.length === 1)
            yield others[0];
    }
    /** The folder above the outermost package around a folder; the folder itself when it is no package. */
    rootOf(folder) {
        const known = this.packageRoots.get(folder);
        if (known !== undefined)
            return known;
        const root = folder !== '' && this.isPackage(folder) ? this.rootOf(folderOf(folder)) : folder;
        this.packageRoots.set(folder, root);
        return root;
    }
    /**
     * True when a name of Python's own library means a file here after all: a package beside the importer's, or a module
     * beside it. A lone `logging.py` among scripts may hide Python's or not, by how they are started.
     */
    isOwnLibrary(top, folder) {
        const root = this.rootOf(folder);
        return this.isPackage(at(root, top)) || (folder !== root && this.tree.isFile(at(root, `${top}.py`)));
    }
    isPackage(folder) {
        return this.tree.isFile(at(folder, '__init__.py')) || this.tree.isFile(at(folder, '__init__.pyi'));
    }
}
function at(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function isInit(path) {
    return /(^|\/)__init__\.pyi?$/.test(path);
}
//# sourceMappingURL=python-modules.js.map
;// CONCATENATED MODULE: ./build/src/tasks/imports/subpaths.js
/** Conditions of `exports` and `imports` that hold for code that Node runs; `types` and the other way to load come last. */
const RUNTIME = ['source', 'development', 'node', 'node-addons', 'module-sync', 'module', 'default'];
/** Depth of nested conditions and lists that is looked into; real manifests stay below five. */
const MAX_DEPTH = 16;
/**
 * Targets that `exports` of a package gives a subpath (`.`, `./x`), the best first. Several, as the first may be a
 * file that is only built later.
 * @param how `require` when the importer is CommonJS for certain
 */
function exportTargets(exports, subpath, how) {
    if (isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.')))
        return mapTargets(exports, subpath, how);
    return subpath === '.' ? targetsOf(exports, how) : [];
}
/** Targets that a map of subpaths, exact or with one `*`, gives: `exports`, and `imports` for `#name`. */
function mapTargets(map, subpath, how) {
    if (!isRecord(map))
        return [];
    if (Object.hasOwn(map, subpath) && !subpath.includes('*'))
        return targetsOf(map[subpath], how);
    let best;
    for (const key of Object.keys(map)) {
        const rest = matchStar(key, subpath) ?? matchFolder(key, subpath);
        if (rest === undefined || (best && !isLonger(key, best.key)))
            continue;
        best = { key, rest };
    }
    if (!best)
        return [];
    const { key, rest } = best;
    return targetsOf(map[key], how).map((target) => key.includes('*') ? target.replaceAll('*', () => rest) : target + rest);
}
/** What `*` in a pattern stands for, or undefined when the text does not fit or the pattern has none. */
function matchStar(pattern, text) {
    const star = pattern.indexOf('*');
    if (star === -1)
        return undefined;
    const before = pattern.slice(0, star);
    const after = pattern.slice(star + 1);
    const fits = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
    return fits ? text.slice(before.length, text.length - after.length) : undefined;
}
/** The old form of a pattern: `./features/` stands for all below. */
function matchFolder(key, subpath) {
    return key.endsWith('/') && subpath.startsWith(key) ? subpath.slice(key.length) : undefined;
}
/** Node takes the key with the longer text before its `*`, then the longer key. */
function isLonger(key, than) {
    const length = (text) => (text.includes('*') ? text.indexOf('*') : text.length);
    return length(key) > length(than) || (length(key) === length(than) && key.length > than.length);
}
function targetsOf(value, how) {
    const runs = new Set([how, ...RUNTIME]);
    const all = new Set([...runs, 'import', 'require', 'types']);
    return [...new Set([...collect(value, runs, 0), ...collect(value, all, 0)])];
}
/** All targets whose conditions hold, in the order of the manifest, in which earlier ones win. */
function collect(value, conditions, depth) {
    if (depth > MAX_DEPTH)
        return [];
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap((each) => collect(each, conditions, depth + 1));
    if (!isRecord(value))
        return [];
    return Object.entries(value).flatMap(([condition, inner]) => conditions.has(condition) ? collect(inner, conditions, depth + 1) : []);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=subpaths.js.map
;// CONCATENATED MODULE: ./build/src/tasks/imports/compiler-options.js



const NOTHING = { paths: [], rootDirs: [] };
/** Length of a chain of `extends` that is followed; real ones stay below ten. */
const MAX_CHAIN = 32;
/** Finds the options that hold in a folder: those of the nearest `tsconfig.json` (or `jsconfig.json`). */
class CompilerOptionsFinder {
    configs;
    packages;
    byFolder = new Map();
    byPath = new Map();
    /** @param configs `tsconfig*.json` and `jsconfig.json` files */
    constructor(configs, packages) {
        this.configs = configs;
        this.packages = packages;
    }
    in(folder) {
        const known = this.byFolder.get(folder);
        if (known)
            return known;
        const path = this.nearest(folder);
        const options = path === undefined ? NOTHING : this.withReferences(path);
        this.byFolder.set(folder, options);
        return options;
    }
    nearest(folder) {
        for (const each of foldersUpFrom(folder))
            for (const name of ['tsconfig.json', 'jsconfig.json']) {
                const path = each === '' ? name : `${each}/${name}`;
                if (this.configs.has(path))
                    return path;
            }
        return undefined;
    }
    /** A config that only lists others (`tsconfig.app.json`) maps nothing itself: the first that does speaks for it. */
    withReferences(path) {
        const own = this.read(path);
        const references = this.configs.get(path)?.['references'];
        if (maps(own) || !Array.isArray(references))
            return own;
        for (const reference of references) {
            const target = isRecord(reference) ? reference['path'] : undefined;
            const other = typeof target === 'string' ? this.located(folderOf(path), target) : undefined;
            // Another folder's files are no business of this one.
            if (other === undefined || folderOf(other) !== folderOf(path))
                continue;
            const options = this.read(other);
            if (maps(options))
                return options;
        }
        return own;
    }
    read(path) {
        let options = this.byPath.get(path);
        if (!options) {
            options = this.merged(path);
            this.byPath.set(path, options);
        }
        return options;
    }
    /** The options of a config over those of the configs that it extends, of which a later one wins. */
    merged(path) {
        const chain = this.chainOf(path);
        const merged = { paths: [], rootDirs: [] };
        for (const from of chain)
            this.apply(merged, from, folderOf(path));
        return merged;
    }
    /** The config and all that it extends, the furthest first. */
    chainOf(path) {
        const chain = [];
        const open = [path];
        while (open.length > 0 && chain.length < MAX_CHAIN) {
            const each = open.pop();
            if (chain.includes(each))
                continue;
            chain.unshift(each);
            for (const parent of [this.configs.get(each)?.['extends']].flat()) {
                const found = typeof parent === 'string' ? this.located(folderOf(each), parent) : undefined;
                if (found !== undefined)
                    open.push(found);
            }
        }
        return chain;
    }
    /** The config that a relative path or a package name means. */
    located(folder, written) {
        const path = written.startsWith('.') ? joinPath(folder, written) : this.inPackage(folder, written);
        if (path === undefined)
            return undefined;
        const inFolder = path === '' ? 'tsconfig.json' : `${path}/tsconfig.json`;
        return [path, `${path}.json`, inFolder].find((candidate) => this.configs.has(candidate));
    }
    inPackage(folder, written) {
        const parts = written.split('/');
        const count = written.startsWith('@') ? 2 : 1;
        const found = this.packages.named(parts.slice(0, count).join('/'), folder);
        return found && joinPath(found.folder, parts.slice(count).join('/'));
    }
    apply(merged, path, leaf) {
        const options = this.configs.get(path)?.['compilerOptions'];
        if (!isRecord(options))
            return;
        const folder = folderOf(path);
        const place = (value) => {
            if (typeof value !== 'string')
                return undefined;
            const own = value.startsWith('${configDir}');
            return joinPath(own ? leaf : folder, own ? value.slice('${configDir}'.length) : value);
        };
        for (const field of ['baseUrl', 'outDir', 'rootDir']) {
            const value = place(options[field]);
            if (value !== undefined)
                merged[field] = value;
        }
        if (Array.isArray(options['rootDirs']))
            merged.rootDirs = options['rootDirs'].flatMap((each) => place(each) ?? []);
        if (isRecord(options['paths'])) {
            const base = place(options['baseUrl']) ?? merged.baseUrl ?? folder;
            merged.paths = pathsOf(options['paths'], { base, leaf });
        }
    }
}
function maps(options) {
    return options.paths.length > 0 || options.baseUrl !== undefined;
}
/** Exact names first, then by the length of what stands before the `*`, as TypeScript has it. */
function pathsOf(written, { base, leaf }) {
    const prefix = (pattern) => pattern.includes('*') ? pattern.indexOf('*') : Number.POSITIVE_INFINITY;
    return Object.entries(written)
        .map(([pattern, targets]) => ({
        pattern,
        targets: (Array.isArray(targets) ? targets : []).flatMap((target) => {
            if (typeof target !== 'string')
                return [];
            const own = target.startsWith('${configDir}');
            return joinPath(own ? leaf : base, own ? target.slice('${configDir}'.length) : target) ?? [];
        }),
    }))
        .sort((a, b) => (prefix(a.pattern) === prefix(b.pattern) ? 0 : prefix(b.pattern) - prefix(a.pattern)) ||
        (0,json/* compareStrings */.Kt)(a.pattern, b.pattern));
}
//# sourceMappingURL=compiler-options.js.map
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
;// CONCATENATED MODULE: ./build/src/tasks/imports/packages.js




/** The packages of a tree: by folder, by name inside a workspace, and in committed `node_modules`. */
class Packages {
    byFolder = new Map();
    /** Members by name, of each folder that declares a workspace. */
    workspaces = new Map();
    /**
     * @param manifests `package.json` files
     * @param pnpm `pnpm-workspace.yaml` files
     */
    constructor(manifests, pnpm) {
        for (const [path, data] of manifests)
            this.byFolder.set(folderOf(path), { folder: folderOf(path), data });
        const declared = new Map();
        for (const { folder, data } of this.byFolder.values()) {
            const { workspaces } = data;
            const globs = stringsOf(isRecord(workspaces) ? workspaces['packages'] : workspaces);
            if (globs.length > 0)
                declared.set(folder, globs);
        }
        for (const [path, { packages }] of pnpm) {
            const globs = stringsOf(packages);
            if (globs.length > 0)
                declared.set(folderOf(path), globs);
        }
        for (const [folder, globs] of declared)
            this.workspaces.set(folder, this.membersOf(folder, globs));
    }
    at(folder) {
        return this.byFolder.get(folder);
    }
    /** The package that a folder is part of. */
    around(folder) {
        for (const each of foldersUpFrom(folder)) {
            const found = this.byFolder.get(each);
            if (found)
                return found;
        }
        return undefined;
    }
    /** The package that a name means in a folder, or undefined when it is not in the tree. */
    named(name, folder) {
        const own = this.around(folder);
        if (own?.data['name'] === name)
            return own;
        for (const each of foldersUpFrom(folder)) {
            const installed = this.byFolder.get(`${each === '' ? '' : `${each}/`}node_modules/${name}`);
            const found = installed ?? this.workspaces.get(each)?.get(name);
            if (found)
                return found;
        }
        return undefined;
    }
    membersOf(root, globs) {
        const matches = workspaceMatcher(globs);
        const members = new Map();
        const folders = [...this.byFolder.keys()].sort(json/* compareStrings */.Kt);
        const prefix = root === '' ? '' : `${root}/`;
        for (const folder of folders) {
            const inside = folder === root || (folder.startsWith(prefix) && matches(folder.slice(prefix.length)));
            const one = this.byFolder.get(folder);
            const { name } = one.data;
            if (inside && typeof name === 'string' && !members.has(name))
                members.set(name, one);
        }
        return members;
    }
}
/** Says whether a folder below the root is a member: some glob matches, and no later one with `!` takes it out. */
function workspaceMatcher(globs) {
    const rules = globs.flatMap((glob) => {
        const negative = glob.startsWith('!');
        return expandBraces(negative ? glob.slice(1) : glob).map((plain) => ({
            negative,
            matches: folderMatcher(plain.replace(/^(\.?\/)+/, '').replace(/\/+$/, '')),
        }));
    });
    return (folder) => {
        if (/(^|\/)node_modules(\/|$)/.test(folder))
            return false;
        let member = false;
        for (const { negative, matches } of rules)
            if (member === negative && matches(folder))
                member = !negative;
        return member;
    };
}
function folderMatcher(glob) {
    const pattern = ignore().add(`/${glob}/`);
    const depth = glob.includes('**') ? undefined : glob.split('/').length;
    // An ignore pattern holds for all below what it matches, a workspace glob only for that itself.
    return (folder) => (depth === undefined || folder.split('/').length === depth) && pattern.ignores(`${folder}/`);
}
/** `{a,b}/c` as `a/c` and `b/c`, for the first braces, which is all that workspaces use. */
function expandBraces(glob) {
    const braces = /\{([^{}]*)\}/.exec(glob);
    if (!braces)
        return [glob];
    const [before, after] = [glob.slice(0, braces.index), glob.slice(braces.index + braces[0].length)];
    return braces[1].split(',').map((choice) => before + choice + after);
}
function stringsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
//# sourceMappingURL=packages.js.map
;// CONCATENATED MODULE: ./build/src/tasks/imports/script-files.js

/** Tried in this order for a path without one. TypeScript prefers its own, Node knows only JavaScript. */
const TYPESCRIPT_FIRST = [
    '.ts',
    '.tsx',
    '.d.ts',
    '.js',
    '.jsx',
    '.mts',
    '.cts',
    '.mjs',
    '.cjs',
    '.d.mts',
    '.d.cts',
    '.json',
];
const JAVASCRIPT_FIRST = [
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '.ts',
    '.tsx',
    '.mts',
    '.cts',
    '.d.ts',
    '.d.mts',
    '.d.cts',
    '.json',
];
/** TypeScript is imported by the name of the file that it will be compiled to. */
const SOURCES = {
    '.js': ['.ts', '.tsx', '.d.ts'],
    '.jsx': ['.tsx', '.d.ts'],
    '.mjs': ['.mts', '.d.mts'],
    '.cjs': ['.cts', '.d.cts'],
};
/** Finds the file that a path without its extension, with another's, or of a folder means. */
class ScriptFiles {
    tree;
    entries;
    constructor(tree, entries) {
        this.tree = tree;
        this.entries = entries;
    }
    /** @param typescript whether TypeScript imports it, which looks for TypeScript first */
    find(path, typescript) {
        return this.file(path, typescript) ?? this.folder(path, typescript);
    }
    /** As `find`, but never a folder. */
    file(path, typescript) {
        const sources = this.sourcesOf(path);
        if (typescript) {
            const source = sources.find((candidate) => this.tree.isFile(candidate));
            if (source !== undefined)
                return source;
        }
        if (this.tree.isFile(path))
            return path;
        const extensions = typescript ? TYPESCRIPT_FIRST : JAVASCRIPT_FIRST;
        return [...extensions.map((extension) => path + extension), ...sources].find((candidate) => this.tree.isFile(candidate));
    }
    sourcesOf(path) {
        const extension = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
        const stem = path.slice(0, path.length - extension.length);
        return (SOURCES[extension] ?? []).map((source) => stem + source);
    }
    /** The entry that the folder's manifest names, else its `index`. */
    folder(folder, typescript) {
        if (!this.tree.isFolder(folder))
            return undefined;
        for (const entry of this.entries(folder)) {
            const path = joinPath(folder, entry);
            const found = path === undefined
                ? undefined
                : (this.file(path, typescript) ?? this.file(join(path, 'index'), typescript));
            if (found !== undefined)
                return found;
        }
        return this.file(join(folder, 'index'), typescript);
    }
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
//# sourceMappingURL=script-files.js.map
;// CONCATENATED MODULE: ./build/src/tasks/imports/script-modules.js





/** Folders that builds write to; what lies there is made from `src`. */
const BUILT = /^(?:\.\/)?(?:build|cjs|dist|es|esm|lib|out|types)\//;
/**
 * Finds the files of JavaScript and TypeScript imports, as Node and TypeScript do: relative paths, `#imports`, the
 * `paths` of the nearest tsconfig, the package's own name, and workspaces. Where a manifest names a built file that is
 * not in the tree, its source is meant.
 */
class ScriptModules {
    packages;
    options;
    files;
    found = new Map();
    constructor(tree, manifests) {
        this.packages = new Packages(manifests.packages, manifests.pnpm);
        this.options = new CompilerOptionsFinder(manifests.compilers, this.packages);
        this.files = new ScriptFiles(tree, (folder) => entriesOf(this.packages.at(folder)));
    }
    /** The file that a specifier means in `importer`, or undefined when it is not in the tree. */
    resolve(specifier, importer) {
        const from = {
            folder: folderOf(importer),
            typescript: /\.([cm]?ts|tsx)$/.test(importer),
            how: /\.c[jt]s$/.test(importer) ? 'require' : 'import',
        };
        const key = `${from.folder}\0${from.typescript ? 't' : 'j'}${from.how}\0${specifier}`;
        if (!this.found.has(key))
            this.found.set(key, this.find(specifier, from) ?? this.withoutQuery(specifier, from));
        return this.found.get(key);
    }
    /** Bundlers take `./icon.svg?raw`. */
    withoutQuery(specifier, from) {
        const query = specifier.indexOf('?');
        return query > 0 ? this.find(specifier.slice(0, query), from) : undefined;
    }
    find(specifier, from) {
        if (/^\.\.?(\/|$)/.test(specifier))
            return this.relative(specifier, from);
        // Absolute paths and URLs (`node:fs`, `https://…`) lead out of the tree.
        if (specifier === '' || /^(\/|[a-z][a-z0-9+.-]+:)/i.test(specifier))
            return undefined;
        return (this.mapped(specifier, from) ??
            (specifier.startsWith('#') ? this.internal(specifier, from) : this.named(specifier, from)));
    }
    relative(specifier, from) {
        const path = joinPath(from.folder, specifier);
        if (path === undefined)
            return undefined;
        // `./` and `..` are folders, whatever file of that name stands beside them.
        const folderOnly = /(^|\/)\.{0,2}$/.test(specifier);
        const direct = folderOnly
            ? this.files.folder(path, from.typescript)
            : this.files.find(path, from.typescript);
        return direct ?? this.inOtherRoots(path, from);
    }
    /** `rootDirs` lays several folders over each other. */
    inOtherRoots(path, from) {
        const { rootDirs } = this.options.in(from.folder);
        const own = rootDirs.filter((root) => isInside(path, root)).sort((a, b) => b.length - a.length)[0];
        if (own === undefined)
            return undefined;
        const rest = own === '' ? path : path.slice(own.length + 1);
        for (const root of rootDirs) {
            const other = root === own ? undefined : joinPath(root, rest);
            const found = other === undefined ? undefined : this.files.find(other, from.typescript);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** By `paths`, else from `baseUrl`. */
    mapped(specifier, from) {
        const { paths, baseUrl } = this.options.in(from.folder);
        for (const { pattern, targets } of paths) {
            const rest = pattern === specifier ? '' : matchStar(pattern, specifier);
            if (rest === undefined)
                continue;
            for (const target of targets) {
                const path = joinPath('', target.replace('*', () => rest));
                const found = path === undefined ? undefined : this.files.find(path, from.typescript);
                if (found !== undefined)
                    return found;
            }
            break;
        }
        const based = baseUrl === undefined ? undefined : joinPath(baseUrl, specifier);
        return based === undefined ? undefined : this.files.find(based, from.typescript);
    }
    /** `#name`, by the `imports` of the package around. Its targets are files, or names of other packages. */
    internal(specifier, from) {
        const own = this.packages.around(from.folder);
        if (!own)
            return undefined;
        for (const target of mapTargets(own.data['imports'], specifier, from.how)) {
            const found = target.startsWith('./') ? this.target(target, own, from) : this.named(target, from);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    named(specifier, from) {
        const parts = specifier.split('/');
        const count = specifier.startsWith('@') ? 2 : 1;
        const found = this.packages.named(parts.slice(0, count).join('/'), from.folder);
        if (!found)
            return undefined;
        const rest = parts.slice(count).join('/');
        const { exports } = found.data;
        if (exports !== undefined && exports !== null)
            return this.firstTarget(exportTargets(exports, rest === '' ? '.' : `./${rest}`, from.how), found, from);
        return rest === '' ? this.entry(found, from) : this.target(`./${rest}`, found, from);
    }
    /** The main file of a package without `exports`. */
    entry(own, from) {
        const named = this.firstTarget(entriesOf(own), own, from);
        return named ?? this.firstTarget(['./index', './src/index'], own, from);
    }
    firstTarget(targets, own, from) {
        for (const target of targets) {
            const found = this.target(target, own, from);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** A path in a package, or the source that it is built from. */
    target(target, own, from) {
        for (const path of [joinPath(own.folder, target), ...this.sourcesOf(target, own)]) {
            const found = path === undefined ? undefined : this.files.find(path, from.typescript);
            if (found !== undefined && isInside(found, own.folder))
                return found;
        }
        return undefined;
    }
    sourcesOf(target, own) {
        const options = this.options.in(own.folder);
        const built = joinPath(own.folder, target);
        const sources = [];
        const { outDir, rootDir = joinPath(own.folder, 'src') } = options;
        const stem = (path) => path.replace(/\.d(\.[cm]?ts)$/, '$1');
        if (outDir !== undefined && built !== undefined && rootDir !== undefined && isInside(built, outDir))
            sources.push(joinPath(rootDir, stem(built.slice(outDir === '' ? 0 : outDir.length + 1))));
        for (let rest = target; BUILT.test(rest);) {
            rest = rest.replace(BUILT, '');
            sources.push(joinPath(own.folder, `src/${stem(rest)}`));
        }
        return sources;
    }
}
/** Entries that a manifest without `exports` names; what runs before what only describes it. */
function entriesOf(own) {
    if (!own)
        return [];
    const { module, main, types, typings } = own.data;
    return [module, main, types, typings].filter((each) => typeof each === 'string');
}
function isInside(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
//# sourceMappingURL=script-modules.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/traits.js
/**
 * The little that tasks know of a path. `init`: a Python package's `__init__`, whose imports are its interface.
 * `stub`: a `.pyi`. `dts`: a TypeScript declaration file, where nothing is ever "used". `min`: a minified bundle, which
 * nobody reads. Else empty.
 */
function pathTraits(path) {
    if (/\.min\.[cm]?js$/.test(path))
        return 'min';
    if (/\.d\.[cm]?ts$/.test(path) || /\.d\.[^./]+\.ts$/.test(path))
        return 'dts';
    if (path.endsWith('.pyi'))
        return 'stub';
    return /(^|\/)__init__\.py$/.test(path) ? 'init' : '';
}
//# sourceMappingURL=traits.js.map
;// CONCATENATED MODULE: ./build/src/tasks/manifests/kinds.js
/** Which manifest a path is by its file name, or undefined. `tsconfig.build.json` is a `tsconfig.json`. */
function manifestKind(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'package.json' || name === 'pnpm-workspace.yaml' || name === 'jsconfig.json')
        return name;
    return /^tsconfig([.-][^/]*)?\.json$/.test(name) ? 'tsconfig.json' : undefined;
}
//# sourceMappingURL=kinds.js.map
;// CONCATENATED MODULE: ./build/src/tasks/imports.js








const imports_config = schemas/* strictObject */.rej({});
/** Which file of the snapshot every import means, and the circles among what must be loaded together. */
const imports = {
    type: 'imports',
    version: 1,
    description: 'Resolves imports to files of the snapshot and finds import cycles.',
    scope: 'batch',
    kinds: ['diagnostic', 'edge'],
    needs: ['symbols', 'manifests'],
    reads: ['artifact', 'edge'],
    config: imports_config,
    run(inputs) {
        const resolve = resolver(inputs);
        const facts = new Map();
        const loads = new Map();
        for (const { path } of inputs.files) {
            if ((0,language/* languageOf */.eX)(path) === undefined)
                continue;
            const resolved = inputs.facts('symbols', path).flatMap((fact) => {
                const target = fact.kind === 'edge' && isImport(fact) ? resolve(fact, path) : undefined;
                return target === undefined ? [] : [resolvedEdge(fact, target)];
            });
            const distinct = withoutRepeats(resolved);
            if (distinct.length > 0)
                facts.set(path, distinct);
            loads.set(path, loadedWith(path, distinct));
        }
        for (const { path, diagnostic } of cycleDiagnostics(loads))
            facts.get(path).push(diagnostic);
        return facts;
    },
};
/** `export … from` imports as well. */
function isImport(edge) {
    return edge.edge_type === 'imports' || (edge.edge_type === 'exports' && edge.module !== undefined);
}
function resolver(inputs) {
    const paths = inputs.files.map(({ path }) => path);
    const tree = new FileTree(paths);
    const python = new PythonModules(tree, paths);
    const scripts = new ScriptModules(tree, {
        packages: manifestsOf(inputs, ['package.json']),
        pnpm: manifestsOf(inputs, ['pnpm-workspace.yaml']),
        compilers: manifestsOf(inputs, ['tsconfig.json', 'jsconfig.json']),
    });
    return (edge, importer) => {
        const { module = edge.target, name, level = 0 } = edge;
        return (0,language/* languageOf */.eX)(importer) === 'python'
            ? python.resolve({ module, level, ...(name === undefined ? {} : { name }) }, importer)
            : scripts.resolve(module, importer);
    };
}
function manifestsOf(inputs, kinds) {
    const found = new Map();
    for (const { path } of inputs.files) {
        const kind = manifestKind(path);
        if (kind === undefined || !kinds.includes(kind))
            continue;
        for (const fact of inputs.facts('manifests', path))
            if (fact.kind === 'artifact')
                found.set(path, fact.data);
    }
    return found;
}
function resolvedEdge(edge, target) {
    return {
        kind: 'edge',
        edge_type: 'resolves',
        target,
        source: '.'.repeat(edge.level ?? 0) + (edge.module ?? edge.target),
        line: edge.line,
        col: edge.col,
        column: edge.column,
        ...(edge.type_only ? { type_only: true } : {}),
        ...(edge.dynamic ? { dynamic: true } : {}),
        ...(edge.deferred ? { deferred: true } : {}),
        ...(edge.erased ? { erased: true } : {}),
    };
}
/** Of the names that one statement takes from one file, the first stands for all. */
function withoutRepeats(edges) {
    const seen = new Set();
    return edges.filter((edge) => {
        const { line, source, target } = edge;
        const key = JSON.stringify([line, source, target, isLoad(edge)]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** Imports for types alone, and those done when a function is called, load nothing at once. */
function isLoad(edge) {
    return !edge.type_only && !edge.dynamic && !edge.deferred && !edge.erased;
}
function loadedWith(path, edges) {
    const loaded = new Map();
    if (!isCode(path))
        return loaded;
    for (const edge of edges)
        if (isLoad(edge) && isCode(edge.target) && !loaded.has(edge.target))
            loaded.set(edge.target, edge);
    return loaded;
}
/** False for data, and for stubs and declarations, which describe code but never run. */
function isCode(path) {
    const traits = pathTraits(path);
    return (0,language/* languageOf */.eX)(path) !== undefined && traits !== 'stub' && traits !== 'dts';
}
/** Files that a message names at most. */
const SHOWN = 8;
function cycleDiagnostics(loads) {
    const graph = new Map([...loads].map(([path, targets]) => [path, new Set(targets.keys())]));
    return findCycles(graph).map((group) => {
        const cycle = shortestCycle(graph, group);
        const path = cycle[0];
        // At the first import that leads into the group, whichever way round is shortest: the place stays where it is when
        // another import of the group comes or goes, and so does the finding. The way itself is quoted, as a detail.
        const members = new Set(group);
        const [, { line, column }] = [...loads.get(path)].find(([target]) => members.has(target));
        const way = cycle.slice(0, SHOWN).join(' -> ');
        const rest = cycle.length > SHOWN ? `… (${cycle.length} files)` : path;
        return {
            path,
            diagnostic: {
                kind: 'diagnostic',
                severity: 'warning',
                code: 'C001',
                message: `Import cycle: '${way} -> ${rest}'`,
                line,
                column,
                col: column,
                end_line: line,
                end_column: column,
            },
        };
    });
}
//# sourceMappingURL=imports.js.map
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/tasks/languages/wasm-files.js




/**
 * Where a WASM file lies: beside a bundle in `wasm/` or one folder above it, else in the package that ships it. Apart from the parser itself,
 * so that asking for a digest does not load it.
 */
function wasmPath(name) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    // The bundle of the action lies one folder deeper and shares them.
    for (const bundled of [(0,external_node_path_.join)(here, 'wasm', name), (0,external_node_path_.join)(here, '..', 'wasm', name)])
        if ((0,external_node_fs_.existsSync)(bundled))
            return bundled;
    const require = (0,external_node_module_.createRequire)(import.meta.url);
    return name === 'web-tree-sitter.wasm'
        ? require.resolve('web-tree-sitter/web-tree-sitter.wasm')
        : require.resolve(`@vscode/tree-sitter-wasm/wasm/${name}`);
}
//# sourceMappingURL=wasm-files.js.map
;// CONCATENATED MODULE: ./build/src/tasks/diagnostic.js


/** The record of a finding, with positions and the innermost symbol around its start. */
function diagnosticOf(source, finding, more = {}) {
    const from = (0,util_text/* positionAt */.t$)(source.starts, finding.start);
    const to = (0,util_text/* positionAt */.t$)(source.starts, finding.end);
    const symbol = more.symbol ?? source.symbolAt(finding.start);
    return {
        kind: 'diagnostic',
        severity: finding.severity,
        code: finding.code,
        message: finding.message,
        line: from.line,
        column: from.column,
        col: from.column,
        end_line: to.line,
        end_column: to.column,
        ...(symbol ? { symbol } : {}),
        ...(more.suppressed ? { suppressed: true } : {}),
    };
}
/** Order of the diagnostics of one file: place, then code, then message. */
function compareDiagnostics(a, b) {
    return (a.line - b.line ||
        a.column - b.column ||
        (0,json/* compareStrings */.Kt)(a.code, b.code) ||
        (0,json/* compareStrings */.Kt)(a.message, b.message));
}
//# sourceMappingURL=diagnostic.js.map
;// CONCATENATED MODULE: ./build/src/tasks/lint/rule-aliases.js
/** Rules of lint, sorted: all that a comment can silence. */
const LINT_RULES = ['L001', 'L002', 'L003', 'L004', 'L005', 'L101', 'L102', 'L103'];
/** Codes of flake8, its plugins and ruff. */
const PYTHON_CODES = {
    F401: ['L101'],
    F841: ['L102'],
    E501: ['L002'],
    W505: ['L002'],
    W291: ['L001'],
    W293: ['L001'],
    W292: ['L005'],
    W191: ['L004'],
    E101: ['L004'],
    PLW0621: ['L103'],
    T100: ['L003'],
    T101: ['L003'],
    T102: ['L003'],
    T103: ['L003'],
    FIX001: ['L003'],
    FIX002: ['L003'],
    FIX003: ['L003'],
    FIX004: ['L003'],
};
/** Rules of ESLint, oxlint and Biome by their own name, without the plugin or group before it. */
const ECMASCRIPT_RULES = {
    'no-unused-vars': ['L101', 'L102'],
    'no-unused-imports': ['L101'],
    'no-shadow': ['L103'],
    'max-len': ['L002'],
    'no-trailing-spaces': ['L001'],
    'no-tabs': ['L004'],
    'eol-last': ['L005'],
    'no-warning-comments': ['L003'],
    nounusedimports: ['L101'],
    nounusedvariables: ['L102'],
};
/** Biome's groups, so that a comment may name a group alone. */
const BIOME_GROUPS = {
    lint: LINT_RULES,
    'lint/correctness': ['L101', 'L102'],
};
function ownRule(name) {
    const upper = name.toUpperCase();
    return LINT_RULES.filter((rule) => rule === upper);
}
/** Our rules for a code in a Python comment. A part of a code (`F4`) stands for all that begin with it. */
function rulesOfPythonCode(code) {
    const upper = code.toUpperCase();
    const own = ownRule(upper);
    if (own.length > 0)
        return own;
    return Object.entries(PYTHON_CODES).flatMap(([known, rules]) => (known.startsWith(upper) ? rules : []));
}
/** Our rules for a rule name in a JavaScript or TypeScript comment: `@typescript-eslint/no-unused-vars`. */
function rulesOfEcmascriptName(name) {
    const lower = name.toLowerCase();
    const last = lower.slice(lower.lastIndexOf('/') + 1);
    if (Object.hasOwn(BIOME_GROUPS, lower))
        return BIOME_GROUPS[lower];
    return Object.hasOwn(ECMASCRIPT_RULES, last) ? ECMASCRIPT_RULES[last] : ownRule(name);
}
/** Our rules for a code in one of our own comments, which may use the names of other tools too. */
function rulesOfName(name) {
    const own = ownRule(name);
    if (own.length > 0)
        return own;
    const python = Object.hasOwn(PYTHON_CODES, name.toUpperCase()) ? PYTHON_CODES[name.toUpperCase()] : [];
    return python.length > 0 ? python : rulesOfEcmascriptName(name);
}
//# sourceMappingURL=rule-aliases.js.map
;// CONCATENATED MODULE: ./build/src/tasks/lint/directives.js

/** All rules when no name is given, else those that the names stand for: with only foreign names, none. */
function rulesOf(names, naming) {
    const listed = names.split(/[\s,]+/).filter((name) => name !== '');
    return listed.length === 0 ? LINT_RULES : listed.flatMap((name) => [...naming(name)]);
}
/** `codebatch-ignore` and `codebatch-ignore-file`; they may follow another comment on the line. */
const OURS = /(?:^|#|\/\/)[\s*]*codebatch-ignore(-file)?(?![\w-])[ \t]*:?([^\r\n#]*)/g;
function ourDirectives(body) {
    return [...body.matchAll(OURS)].map(([, file, rest]) => ({
        reach: file === undefined ? 'code' : 'file',
        rules: rulesOf(rest.replace(/(^|\s)(--(\s.*)?|\/\/.*)$/, ''), rulesOfName),
    }));
}
const NOQA = /#\s*noqa(?![\w-])(?:\s*:\s*([A-Z]{1,5}\d+(?:[\s,]+[A-Z]{1,5}\d+)*)(?![\w-]))?/i;
const FILE_NOQA = /#\s*(?:flake8|ruff)\s*[:=]\s*noqa(?![\w-])(?:\s*:\s*([A-Z]{1,5}\d+(?:[\s,]+[A-Z]{1,5}\d+)*)(?![\w-]))?/i;
/** What a Python comment asks for. `comment` includes its `#`. */
function pythonDirectives(comment) {
    const found = ourDirectives(comment.replace(/^#+/, ''));
    const file = FILE_NOQA.exec(comment);
    if (file)
        found.push({ reach: 'file', rules: rulesOf(file[1] ?? '', rulesOfPythonCode) });
    const line = NOQA.exec(comment);
    if (line)
        found.push({ reach: 'line', rules: rulesOf(line[1] ?? '', rulesOfPythonCode) });
    return found;
}
const ESLINT = /^[\s*]*(eslint|oxlint)-(disable-next-line|disable-line|disable|enable)(?![\w-])([^]*)$/;
const BIOME = /^[\s*]*biome-ignore(-all|-start|-end)?\s+([^:]*)/;
const BIOME_REACH = { '-all': 'file', '-start': 'off', '-end': 'on' };
const ESLINT_REACH = {
    'disable-next-line': 'next_line',
    'disable-line': 'line',
    disable: 'off',
    enable: 'on',
};
/** What a JavaScript or TypeScript comment asks for. `comment` includes its delimiters. */
function ecmascriptDirectives(comment) {
    const block = comment.startsWith('/*');
    const body = block ? comment.slice(2).replace(/\*\/$/, '') : comment.replace(/^\/\/+/, '');
    const found = ourDirectives(body);
    const eslint = ESLINT.exec(body);
    if (eslint) {
        const reach = ESLINT_REACH[eslint[2]];
        // ESLint takes ranges from block comments only.
        if (block || eslint[1] === 'oxlint' || reach === 'line' || reach === 'next_line')
            found.push({ reach, rules: rulesOf(eslint[3].replace(/\s--[^]*$/, ''), rulesOfEcmascriptName) });
    }
    const biome = BIOME.exec(body);
    if (biome) {
        const reach = biome[1] === undefined ? 'next_code_line' : BIOME_REACH[biome[1]];
        const names = biome[2].replaceAll(/\([^)]*\)/g, '');
        found.push({ reach, rules: rulesOf(names, rulesOfEcmascriptName) });
    }
    return found;
}
//# sourceMappingURL=directives.js.map
;// CONCATENATED MODULE: ./build/src/tasks/lint/suppressions.js




/** Something that every comment with a directive has, so that most are passed over at once. */
const HINT = /noqa|codebatch-ignore|eslint-|oxlint-|biome-ignore/i;
/** Which findings the comments of a file silence. Strings that look like comments silence nothing. */
class Suppressions {
    source;
    /** 0-based lines on which a rule is silent. */
    lines = new Map();
    /** Rules that the whole file is silent about. */
    everywhere = new Set();
    /** Offsets between which a rule is silent, in order and apart. */
    ranges = new Map();
    open = new Map();
    lineKindList;
    pythonLines;
    constructor(source) {
        this.source = source;
        const parse = source.language === 'python' ? pythonDirectives : ecmascriptDirectives;
        for (const comment of source.model?.comments ?? []) {
            const text = source.text.slice(comment.start, comment.end);
            if (!HINT.test(text))
                continue;
            for (const directive of parse(text))
                this.apply(directive, comment);
        }
        this.close(LINT_RULES, Number.POSITIVE_INFINITY);
    }
    /** True when a comment silences the rule at this offset. */
    silences(code, offset) {
        const rule = code;
        if (this.everywhere.has(rule) || holds(this.ranges.get(rule) ?? [], offset))
            return true;
        const lines = this.lines.get(rule);
        if (!lines)
            return false;
        const line = (0,util_text/* positionAt */.t$)(this.source.starts, offset).line - 1;
        if (lines.has(line))
            return true;
        if (!this.pythonLines)
            return false;
        // flake8 reports an unused import where its statement begins, so that is where people silence it.
        return rule === 'L101' && lines.has(this.pythonLines.statementLine(line));
    }
    apply({ reach, rules }, comment) {
        const first = (0,util_text/* positionAt */.t$)(this.source.starts, comment.start).line - 1;
        const last = (0,util_text/* positionAt */.t$)(this.source.starts, comment.end).line - 1;
        if (reach === 'file')
            for (const rule of rules)
                this.everywhere.add(rule);
        else if (reach === 'off') {
            for (const rule of rules)
                if (!this.open.has(rule))
                    this.open.set(rule, comment.start);
        }
        else if (reach === 'on')
            this.close(rules, comment.start);
        else
            for (const line of this.linesOf(reach, first, last))
                this.addLine(rules, line);
    }
    linesOf(reach, first, last) {
        if (reach === 'next_line')
            return [last + 1];
        const from = this.pythonJoined(reach, first);
        const here = Array.from({ length: last - from + 1 }, (_, n) => from + n);
        if (reach === 'line')
            return here;
        this.lineKindList ??= lineKinds(this.source.text, this.source.starts, this.source.model?.comments ?? []);
        if (reach === 'code' && here.some((line) => this.lineKindList[line] === CODE_LINE))
            return here;
        const next = this.lineKindList.indexOf(CODE_LINE, last + 1);
        return next === -1 ? [] : [next];
    }
    /** In Python a comment after a string or statement of several lines counts for all of them. */
    pythonJoined(reach, line) {
        if (this.source.language !== 'python')
            return line;
        this.pythonLines ??= new PythonLines(this.source);
        return reach === 'line' || reach === 'code' ? this.pythonLines.joinedFrom(line) : line;
    }
    addLine(rules, line) {
        for (const rule of rules) {
            const known = this.lines.get(rule);
            if (known)
                known.add(line);
            else
                this.lines.set(rule, new Set([line]));
        }
    }
    close(rules, end) {
        for (const rule of rules) {
            const start = this.open.get(rule);
            if (start === undefined)
                continue;
            this.open.delete(rule);
            const known = this.ranges.get(rule);
            if (known)
                known.push({ start, end });
            else
                this.ranges.set(rule, [{ start, end }]);
        }
    }
}
/** True when one of the ranges, which are in order and apart, holds the offset. */
function holds(ranges, offset) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ranges.length && ranges[low].start <= offset;
}
/** Lines of Python that belong together: strings over several lines, backslashes, and import statements. */
class PythonLines {
    joined = new Map();
    statements = new Map();
    constructor(source) {
        const { starts, syntax, model } = source;
        const lineOf = (offset) => (0,util_text/* positionAt */.t$)(starts, offset).line - 1;
        if (syntax)
            this.readTree(syntax.tree, lineOf);
        // A backslash at the end of a comment continues nothing.
        const commented = new Set((model?.comments ?? []).map(({ start }) => lineOf(start)));
        for (const [index, line] of (0,util_text/* splitLines */.uz)(source.text).entries())
            if (line.endsWith('\\') && !commented.has(index))
                this.join(index, index + 1);
    }
    readTree(tree, lineOf) {
        for (let node = 0; node < tree.size; node++) {
            const kind = tree.kind(node);
            if (kind !== 'string' && kind !== 'import_from_statement' && kind !== 'import_statement')
                continue;
            const from = lineOf(tree.start(node));
            const to = lineOf(tree.end(node));
            if (kind === 'string')
                this.join(from, to);
            else
                for (let line = from + 1; line <= to; line++)
                    this.statements.set(line, from);
        }
    }
    join(from, to) {
        if (from < to)
            this.joined.set(to, Math.min(from, this.joined.get(to) ?? from));
    }
    /** First of the lines that are one with this one. */
    joinedFrom(line) {
        let from = line;
        for (let before = this.joined.get(from); before !== undefined; before = this.joined.get(from))
            from = before;
        return from;
    }
    /** Where the import statement begins that this line is part of; the line itself when there is none. */
    statementLine(line) {
        return this.statements.get(line) ?? line;
    }
}
//# sourceMappingURL=suppressions.js.map
;// CONCATENATED MODULE: ./build/src/tasks/lint/text-rules.js

/** Findings of L001 to L005, rule by rule within a line. Line breaks of any kind belong to no line. */
function textFindings(ruled, options) {
    const { text, starts } = ruled;
    const found = [];
    for (let line = 0; line < starts.length; line++) {
        const start = starts[line];
        const end = lineEnd(text, starts, line);
        trailingWhitespace(text, start, end, found);
        if (end - start > options.max_line_length)
            longLine(text.slice(start, end), start, { options, found });
        if (text.charCodeAt(start) === TAB && start < end)
            tabIndentation(text, start, end, found);
    }
    todoComments(ruled, options.todo_words, found);
    if (text !== '' && !text.endsWith('\n'))
        found.push({
            code: 'L005',
            severity: 'warning',
            message: 'Missing newline at end of file',
            start: text.length,
            end: text.length,
        });
    return found;
}
const TAB = 9;
const LF = 10;
const CR = 13;
/** Offset after the last character of a line, before its line break. */
function lineEnd(text, starts, line) {
    const next = starts[line + 1];
    if (next === undefined)
        return text.length;
    const breakLength = text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR ? 2 : 1;
    return Math.max(starts[line], next - breakLength);
}
function isSpace(unit) {
    return unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/.test(String.fromCharCode(unit)));
}
function trailingWhitespace(text, start, end, found) {
    let from = end;
    while (from > start && isSpace(text.charCodeAt(from - 1)))
        from--;
    if (from < end)
        found.push({ code: 'L001', severity: 'warning', message: 'Trailing whitespace', start: from, end });
}
/** Length counts characters, so that an emoji is one. */
function longLine(content, start, { options, found }) {
    const limit = options.max_line_length;
    let count = 0;
    let offset = 0;
    let over = 0;
    for (const character of content) {
        if (count === limit)
            over = offset;
        offset += character.length;
        count++;
    }
    if (count <= limit)
        return;
    found.push({
        code: 'L002',
        severity: 'warning',
        message: `Line too long (${count} > ${limit})`,
        start: start + over,
        end: start + content.length,
    });
}
function tabIndentation(text, start, end, found) {
    let to = start;
    while (to < end && text.charCodeAt(to) === TAB)
        to++;
    found.push({
        code: 'L004',
        severity: 'warning',
        message: 'Tab indentation (prefer spaces)',
        start,
        end: to,
    });
}
const wholeWord = (words) => `(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`;
function todoComments({ text, starts, comments }, words, found) {
    const any = new RegExp(wholeWord(words.join('|')), 'iu');
    const places = new Map();
    for (const range of comments ?? [{ start: 0, end: text.length }]) {
        if (!any.test(text.slice(range.start, range.end)))
            continue;
        for (let line = (0,util_text/* positionAt */.t$)(starts, range.start).line - 1; line < starts.length; line++) {
            const start = Math.max(range.start, starts[line]);
            if (start >= range.end)
                break;
            const end = Math.min(range.end, lineEnd(text, starts, line));
            if (!any.test(text.slice(start, end)))
                continue;
            const known = places.get(line);
            if (known)
                known.push({ start, end });
            else
                places.set(line, [{ start, end }]);
        }
    }
    const each = words.map((word) => ({ word, pattern: new RegExp(wholeWord(word), 'iu') }));
    for (const ranges of places.values()) {
        const first = firstWord(text, ranges, each);
        if (first)
            found.push(first);
    }
}
function firstWord(text, ranges, words) {
    for (const { word, pattern } of words)
        for (const range of ranges) {
            const match = pattern.exec(text.slice(range.start, range.end));
            if (!match)
                continue;
            const start = range.start + match.index;
            return {
                code: 'L003',
                severity: 'info',
                message: `Found ${word} comment`,
                start,
                end: start + match[0].length,
            };
        }
    return undefined;
}
//# sourceMappingURL=text-rules.js.map
;// CONCATENATED MODULE: ./build/src/tasks/lint.js




const lint_config = schemas/* strictObject */.rej({
    /** Also lint text that is not code: documents, data, build files. */
    all_text: schemas/* boolean */.zMY().default(false),
    max_line_length: schemas/* int */.Whr().min(20).max(10_000).default(120),
    todo_words: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[\p{L}\p{N}_]+$/u, 'must be a plain word of letters, digits and "_"'))
        .min(1)
        .max(20)
        .default(['TODO', 'FIXME', 'XXX', 'HACK']),
});
/** Style rules over the text (L001 to L005) and name rules over the scopes (L101 to L103). */
const lint = {
    type: 'lint',
    version: 2,
    description: 'Style rules L001 to L005, and unused and shadowing names L101 to L103.',
    scope: 'shard',
    kinds: ['diagnostic'],
    needs: ['parse'],
    config: lint_config,
    accepts: (_path, language, { all_text }) => language !== undefined || all_text,
    run(source, options) {
        // Rules are for what people write: of a minified bundle every build would be noise.
        if (!source.isText || source.traits === 'min')
            return [];
        const { text, starts, model } = source;
        const suppressions = new Suppressions(source);
        const styled = textFindings({ text, starts, comments: model?.comments }, options);
        return [
            ...styled.map((finding) => diagnosticOf(source, finding, { suppressed: suppressions.silences(finding.code, finding.start) })),
            ...(model?.findings ?? []).map((finding) => diagnosticOf(source, rawFinding(finding), {
                symbol: finding.symbol,
                suppressed: suppressions.silences(finding.code, finding.start),
            })),
        ].sort(compareDiagnostics);
    },
};
function rawFinding({ code, message, start, end }) {
    return { code, message, start, end, severity: code === 'L103' ? 'info' : 'warning' };
}
//# sourceMappingURL=lint.js.map
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/tasks/manifests.js





const manifests_config = schemas/* strictObject */.rej({});
/** What `imports` reads of a manifest; all else may change without another fact. */
const FIELDS = {
    'package.json': ['name', 'type', 'main', 'module', 'types', 'typings', 'exports', 'imports', 'workspaces'],
    'pnpm-workspace.yaml': ['packages'],
    'tsconfig.json': ['extends', 'references'],
    'jsconfig.json': ['extends', 'references'],
};
const COMPILER_FIELDS = ['allowJs', 'baseUrl', 'outDir', 'paths', 'rootDir', 'rootDirs'];
/** What package and compiler manifests say about modules. */
const manifests = {
    type: 'manifests',
    version: 1,
    description: 'Reads package.json, tsconfig and workspace manifests for the resolution of imports.',
    scope: 'shard',
    kinds: ['artifact', 'diagnostic'],
    needs: [],
    config: manifests_config,
    accepts: (path) => manifestKind(path) !== undefined,
    run(source) {
        const kind = source.traits;
        const read = kind === 'pnpm-workspace.yaml' ? readYaml(source.text) : readJson(source.text, kind);
        if ('at' in read)
            return [malformed(source, kind, read)];
        if (!manifests_isRecord(read.value))
            return [];
        const data = pick(read.value, FIELDS[kind]);
        const options = read.value['compilerOptions'];
        if (kind === 'tsconfig.json' || kind === 'jsconfig.json')
            data['compilerOptions'] = manifests_isRecord(options) ? pick(options, COMPILER_FIELDS) : {};
        const fact = { kind: 'artifact', manifest: kind, data };
        return [fact];
    },
};
/** Compiler manifests may hold comments and trailing commas; an empty one says nothing and is fine. */
function readJson(text, kind) {
    const strict = kind === 'package.json';
    const errors = [];
    const value = (0,main.parse)(text, errors, {
        disallowComments: strict,
        allowTrailingComma: !strict,
        allowEmptyContent: !strict,
    });
    const [error] = errors;
    return error ? { at: Math.min(error.offset, text.length) } : { value };
}
function readYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    if (error)
        return { at: Math.min(error.pos[0], text.length) };
    try {
        return { value: document.toJS({ maxAliasCount: 100 }) };
    }
    catch {
        // Aliases that multiply: nobody writes these by mistake, and they are not unfolded.
        return { at: 0 };
    }
}
function malformed(source, kind, { at }) {
    const language = kind === 'pnpm-workspace.yaml' ? 'YAML' : 'JSON';
    return diagnosticOf(source, {
        code: 'E0003',
        severity: 'error',
        message: `Malformed ${kind}: not valid ${language} from here on`,
        start: at,
        end: at,
    });
}
function pick(value, fields) {
    return Object.fromEntries(fields.flatMap((field) => (Object.hasOwn(value, field) ? [[field, value[field]]] : [])));
}
function manifests_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=manifests.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/flat-tree.js
/** The id of ERROR nodes in every grammar (the largest 16-bit symbol). */
const ERROR_KIND = 0xffff;
/** No node. */
const NONE = -1;
/**
 * A syntax tree copied out of WASM in one walk, so that every task reads plain arrays instead of crossing into WASM
 * for each question. Nodes are numbered in document order: a parent before its children, 0 is the root.
 * Punctuation (anonymous nodes without a letter or an operator of interest) is left out.
 * Offsets are UTF-16 code units of `text`.
 */
class FlatTree {
    text;
    size;
    /** Whether the parser met an error anywhere. */
    hasError;
    names;
    kinds;
    fields;
    fieldNames;
    starts;
    ends;
    parents;
    /** Number of the next node outside this one's subtree. */
    nexts;
    constructor(parts) {
        this.text = parts.text;
        this.size = parts.size;
        this.hasError = parts.hasError;
        this.names = parts.names;
        this.fieldNames = parts.fieldNames;
        this.kinds = parts.kinds;
        this.fields = parts.fields;
        this.starts = parts.starts;
        this.ends = parts.ends;
        this.parents = parts.parents;
        this.nexts = parts.nexts;
    }
    /** The node's type as the grammar names it: `identifier`, `if_statement`, or the text of a keyword or operator. */
    kind(node) {
        const id = this.kinds[node];
        return id === ERROR_KIND ? 'ERROR' : this.names[id];
    }
    /** The name of the field that the node fills in its parent, or null. */
    field(node) {
        return this.fieldNames[this.fields[node]] ?? null;
    }
    start(node) {
        return this.starts[node];
    }
    end(node) {
        return this.ends[node];
    }
    textOf(node) {
        return this.text.slice(this.starts[node], this.ends[node]);
    }
    parent(node) {
        return this.parents[node];
    }
    /** The number after the last node of this subtree: `for (i = node; i < after(node); i++)` visits the subtree. */
    after(node) {
        return this.nexts[node];
    }
    firstChild(node) {
        return this.nexts[node] > node + 1 ? node + 1 : NONE;
    }
    nextSibling(node) {
        const next = this.nexts[node];
        const parent = this.parents[node];
        return parent !== NONE && next < this.nexts[parent] ? next : NONE;
    }
    /** Children in order, punctuation left out. */
    children(node) {
        const out = [];
        const end = this.nexts[node];
        for (let child = node + 1; child < end; child = this.nexts[child])
            out.push(child);
        return out;
    }
    /** The first child that fills a field, or NONE. */
    child(node, field) {
        const end = this.nexts[node];
        for (let child = node + 1; child < end; child = this.nexts[child])
            if (this.field(child) === field)
                return child;
        return NONE;
    }
    /** All children that fill a field. */
    childrenOf(node, field) {
        return this.children(node).filter((child) => this.field(child) === field);
    }
    /** The first child of a type (keywords count: `async`), or NONE. */
    childOfKind(node, kind) {
        const end = this.nexts[node];
        for (let child = node + 1; child < end; child = this.nexts[child])
            if (this.kind(child) === kind)
                return child;
        return NONE;
    }
    hasChildOfKind(node, kind) {
        return this.childOfKind(node, kind) !== NONE;
    }
}
const DROPPED = 0;
const TOKEN = 1;
const NODE = 2;
/** Operators that decide complexity or meaning; other anonymous nodes without a letter are punctuation. */
const OPERATORS = new Set(['&&', '||', '??', '&&=', '||=', '??=', '=', '*', '**', '?', '=>', ':=', '!']);
function grammarTables(grammar) {
    const names = [];
    const keep = new Uint8Array(grammar.nodeTypeCount);
    for (let id = 0; id < grammar.nodeTypeCount; id++) {
        const name = grammar.nodeTypeForId(id) ?? '';
        names.push(name);
        const isWord = /[A-Za-z]/.test(name) || OPERATORS.has(name);
        keep[id] = grammar.nodeTypeIsNamed(id) ? NODE : isWord ? TOKEN : DROPPED;
    }
    const fieldNames = [null];
    for (let id = 1; id <= grammar.fieldCount; id++)
        fieldNames.push(grammar.fieldNameForId(id));
    return { names, fieldNames, keep };
}
/** Arrays with a place for each node, kept from one tree to the next: a worker copies one tree at a time. */
class Scratch {
    capacity = 1 << 16;
    kinds = new Uint16Array(this.capacity);
    fields = new Uint16Array(this.capacity);
    starts = new Uint32Array(this.capacity);
    ends = new Uint32Array(this.capacity);
    parents = new Int32Array(this.capacity);
    nexts = new Uint32Array(this.capacity);
    grow() {
        this.capacity *= 2;
        this.kinds = larger(new Uint16Array(this.capacity), this.kinds);
        this.fields = larger(new Uint16Array(this.capacity), this.fields);
        this.starts = larger(new Uint32Array(this.capacity), this.starts);
        this.ends = larger(new Uint32Array(this.capacity), this.ends);
        this.parents = larger(new Int32Array(this.capacity), this.parents);
        this.nexts = larger(new Uint32Array(this.capacity), this.nexts);
    }
}
/** The larger array with the content of the smaller. */
function larger(made, old) {
    made.set(old);
    return made;
}
/** Beyond this many nodes the arrays of one enormous file are not kept for the small ones after it. */
const KEPT_CAPACITY = (/* unused pure expression or super */ null && (1 << 22));
let scratch = new Scratch();
/** Copies a parsed tree; the caller still owns `tree` and deletes it. Never recurses, so depth costs nothing. */
function flattenTree(tree, text, tables) {
    const cursor = tree.walk();
    let size = 0;
    let parent = NONE;
    walk: for (;;) {
        const kind = cursor.nodeTypeId;
        if (kind === ERROR_KIND || tables.keep[kind] !== DROPPED) {
            if (size === scratch.capacity)
                scratch.grow();
            const node = size++;
            scratch.kinds[node] = kind;
            scratch.fields[node] = cursor.currentFieldId;
            scratch.starts[node] = cursor.startIndex;
            scratch.ends[node] = cursor.endIndex;
            scratch.parents[node] = parent;
            // A token that stands for itself has no children: not asking saves a call for nearly half of the nodes.
            if (tables.keep[kind] !== TOKEN && cursor.gotoFirstChild()) {
                parent = node;
                continue;
            }
            scratch.nexts[node] = size;
        }
        while (!cursor.gotoNextSibling()) {
            if (parent === NONE || !cursor.gotoParent())
                break walk;
            scratch.nexts[parent] = size;
            parent = scratch.parents[parent];
        }
    }
    for (; parent !== NONE; parent = scratch.parents[parent])
        scratch.nexts[parent] = size;
    cursor.delete();
    const flat = new FlatTree({
        text,
        size,
        hasError: tree.rootNode.hasError,
        names: tables.names,
        fieldNames: tables.fieldNames,
        kinds: scratch.kinds.slice(0, size),
        fields: scratch.fields.slice(0, size),
        starts: scratch.starts.slice(0, size),
        ends: scratch.ends.slice(0, size),
        parents: scratch.parents.slice(0, size),
        nexts: scratch.nexts.slice(0, size),
    });
    if (scratch.capacity > KEPT_CAPACITY)
        scratch = new Scratch();
    return flat;
}
//# sourceMappingURL=flat-tree.js.map
;// CONCATENATED MODULE: ./build/src/tasks/syntax-json.js


/** Characters of JSON that are gathered before they are joined: many small strings cost more than their text. */
const PIECE = 1 << 16;
/**
 * The whole syntax tree as JSON, however deep. Offsets, rows and columns count from 0 in UTF-16 code units; leaves
 * have their text. Plain text gives its counts.
 */
function renderSyntax(source, stats) {
    const { syntax, language, starts } = source;
    if (!syntax)
        return JSON.stringify({ type: 'TextInfo', ast_mode: 'text_stats', stats });
    const { tree } = syntax;
    const pieces = [];
    let piece = '';
    const open = [];
    for (let node = 0; node < tree.size; node++) {
        while (open.length > 0 && tree.after(open.at(-1)) <= node) {
            open.pop();
            piece += ']}';
        }
        if (open.length > 0 && node !== open.at(-1) + 1)
            piece += ',';
        piece += `{"type":${JSON.stringify(tree.kind(node))}`;
        if (node === 0)
            piece += `,"ast_mode":"full","parser":"tree-sitter","language":"${language}","stats":{"total_nodes":${tree.size}}`;
        piece += place(tree, starts, node);
        if (tree.firstChild(node) === NONE)
            piece += `,"text":${JSON.stringify(tree.textOf(node))}}`;
        else {
            piece += ',"children":[';
            open.push(node);
        }
        if (piece.length > PIECE) {
            pieces.push(piece);
            piece = '';
        }
    }
    return `${pieces.join('')}${piece}${']}'.repeat(open.length)}`;
}
function place(tree, starts, node) {
    const field = tree.field(node);
    const point = (offset) => {
        const { line, column } = (0,util_text/* positionAt */.t$)(starts, offset);
        return `{"row":${line - 1},"column":${column - 1}}`;
    };
    return (`${field === null ? '' : `,"field":${JSON.stringify(field)}`},"start":${tree.start(node)},"end":${tree.end(node)}` +
        `,"start_point":${point(tree.start(node))},"end_point":${point(tree.end(node))}`);
}
//# sourceMappingURL=syntax-json.js.map
;// CONCATENATED MODULE: ./build/src/tasks/parse.js




const parse_config = schemas/* strictObject */.rej({
    /** Write whole syntax trees: their JSON is 20 to 25 times the source. */
    emit_ast: schemas/* boolean */.zMY().default(false),
    emit_diagnostics: schemas/* boolean */.zMY().default(true),
    /** Stands in plans of the reference implementation, which does not look at it either. */
    languages: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** What the parser says: one summary a file, and every place where the text is not of its language. */
const parse = {
    type: 'parse',
    version: 2,
    description: 'Parses code and tells syntax errors; counts lines and words of other text.',
    scope: 'shard',
    kinds: ['ast', 'diagnostic'],
    needs: [],
    config: parse_config,
    accepts: () => true,
    run(source, { emit_ast: emitAst, emit_diagnostics: emitDiagnostics }) {
        if (!source.isText)
            return [];
        const errors = mergeErrors(source);
        const content = emitAst ? { content: renderSyntax(source, textStats(source)) } : {};
        const facts = [{ ...summary(source, errors.length), ...content }];
        if (!emitDiagnostics)
            return facts;
        const found = errors.map((error) => diagnosticOf(source, syntaxFinding(source, error)));
        const encoding = encodingFinding(source);
        if (encoding)
            found.push(diagnosticOf(source, encoding));
        return [...facts, ...found.sort(compareDiagnostics)];
    },
};
function summary(source, errors) {
    const { bom, encoding } = source.decoded;
    return {
        kind: 'ast',
        format: 'summary',
        ast_mode: source.syntax ? 'full' : 'text_stats',
        ...(source.language ? { language: source.language } : {}),
        ...(source.syntax ? { node_count: source.syntax.tree.size, parse_errors: errors } : {}),
        bom,
        encoding,
        line_ends: lineEnds(source.text),
        ...(source.syntax ? {} : { stats: textStats(source) }),
    };
}
function lineEnds(text) {
    const kinds = new Set();
    if (/\r\n/.test(text))
        kinds.add('crlf');
    if (/\r(?!\n)/.test(text))
        kinds.add('cr');
    if (/(?<!\r)\n/.test(text))
        kinds.add('lf');
    const [first] = kinds;
    return kinds.size > 1 ? 'mixed' : (first ?? 'none');
}
function textStats({ text, starts }) {
    let words = 0;
    let surrogatePairs = 0;
    let nonEmpty = 0;
    for (const _ of text.matchAll(/\S+/g))
        words++;
    for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
        surrogatePairs++;
    for (const _ of text.matchAll(/[^\s][^\r\n]*/g))
        nonEmpty++;
    return {
        lines: countLines(text, starts),
        words,
        characters: text.length - surrogatePairs,
        non_empty_lines: nonEmpty,
    };
}
/** Errors that overlap or have only spaces between them are one; ranges lose the white space around them. */
function mergeErrors({ syntax, text }) {
    const merged = [];
    for (const error of syntax?.errors ?? []) {
        const last = merged.at(-1);
        if (last && (error.start <= last.end || /^[ \t]*$/.test(text.slice(last.end, error.start)))) {
            // Of something missing beside something unexpected, the unexpected is what a reader can see.
            if (error.end > error.start || last.end > last.start)
                delete last.missing;
            last.end = Math.max(last.end, error.end);
        }
        else
            merged.push({ ...error });
    }
    for (const error of merged) {
        while (error.start < error.end && /\s/.test(text[error.start]))
            error.start++;
        while (error.end > error.start && /\s/.test(text[error.end - 1]))
            error.end--;
    }
    return merged;
}
function syntaxFinding({ language, text }, error) {
    return {
        code: language === 'python' ? 'E0001' : 'E0002',
        severity: 'error',
        message: `Syntax error: ${whatIsWrong(text, error)}`,
        start: error.start,
        end: error.end,
    };
}
/** Characters of the text that a message shows. */
const parse_SHOWN = 40;
function whatIsWrong(text, { start, end, missing }) {
    // Names of the grammar (`property_identifier`) are words, everything else stands in the source as it is.
    if (missing === 'identifier' || missing?.endsWith('_identifier'))
        return 'missing a name';
    if (missing?.includes('_'))
        return `missing ${missing.replaceAll('_', ' ').trim()}`;
    if (missing !== undefined)
        return `missing "${missing}"`;
    if (start === end)
        return start >= text.trimEnd().length ? 'unexpected end of file' : 'unexpected text';
    const line = text.slice(start, end).split(/[\r\n]/, 1)[0];
    // Twice as many code units hold as many characters, whatever they are.
    const characters = Array.from(line.slice(0, parse_SHOWN * 2).replaceAll(/\p{Cc}/gu, ' '));
    const whole = characters.length <= parse_SHOWN && line.length === end - start;
    const shown = whole ? characters : [...characters.slice(0, parse_SHOWN - 1), '…'];
    return `unexpected "${shown.join('')}"`;
}
function encodingFinding({ decoded }) {
    const { badByte, bom } = decoded;
    if (badByte === undefined)
        return undefined;
    // Read as Latin-1 every byte is one character, and a byte order mark is not part of the text.
    const start = badByte - (bom ? 3 : 0);
    return {
        code: 'W0002',
        severity: 'warning',
        message: `Not valid UTF-8 (byte ${badByte}); read as Latin-1`,
        start,
        end: start + 1,
    };
}
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/definition.js
const MODULE = {
    kind: 'module',
    name: 'module',
    qualifiedName: '',
    scopeName: 'module',
    enclosing: '',
    isMethod: false,
};
/** The qualified name of something defined in `owner`. */
function qualify(owner, name) {
    return owner.qualifiedName === '' ? name : `${owner.qualifiedName}.${name}`;
}
/** A definition inside another one. */
function definition_define(owner, kind, name, options = {}) {
    const qualifiedName = options.qualifiedName ?? qualify(owner, name);
    return {
        kind,
        name,
        qualifiedName,
        scopeName: kind === 'object' ? owner.scopeName : name,
        enclosing: kind === 'function' || kind === 'class' ? qualifiedName : owner.enclosing,
        isMethod: options.isMethod === true,
    };
}
//# sourceMappingURL=definition.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/expressions.js

/** Nodes around an expression that change nothing about what it is. */
const WRAPPERS = new Set([
    'parenthesized_expression',
    'as_expression',
    'satisfies_expression',
    'non_null_expression',
]);
/** The expression inside parentheses, `as`, `satisfies` and `!`. */
function unwrap(tree, node) {
    let at = node;
    while (at !== NONE && WRAPPERS.has(tree.kind(at)))
        at = firstExpression(tree, at);
    return at;
}
function firstExpression(tree, node) {
    let at = tree.firstChild(node);
    while (at !== NONE && tree.kind(at) === 'comment')
        at = tree.nextSibling(at);
    return at;
}
/** `a.b.c` for a chain of plain properties, `this` included, or undefined for any other expression. */
function dottedName(tree, node) {
    const parts = [];
    let at = node;
    for (;;) {
        if (at === NONE)
            return undefined;
        const kind = tree.kind(at);
        if (kind === 'identifier' || kind === 'type_identifier' || kind === 'this')
            break;
        const last = kind === 'member_expression' || kind === 'nested_identifier'
            ? tree.child(at, 'property')
            : kind === 'nested_type_identifier'
                ? tree.child(at, 'name')
                : NONE;
        if (last === NONE)
            return undefined;
        parts.push(tree.textOf(last));
        at = tree.child(at, kind === 'nested_type_identifier' ? 'module' : 'object');
    }
    parts.push(tree.textOf(at));
    return parts.reverse().join('.');
}
/** The text of a string, or of a template without substitutions, as written between its quotes; else undefined. */
function literalText(tree, node) {
    if (node === NONE)
        return undefined;
    const kind = tree.kind(node);
    if (kind !== 'string' && kind !== 'template_string')
        return undefined;
    if (kind === 'template_string' && tree.hasChildOfKind(node, 'template_substitution'))
        return undefined;
    return tree.text.slice(tree.start(node) + 1, Math.max(tree.start(node) + 1, tree.end(node) - 1));
}
/** The first argument of a call, or NONE. */
function firstArgument(tree, call) {
    const list = tree.child(call, 'arguments');
    return list === NONE || tree.kind(list) !== 'arguments' ? NONE : firstExpression(tree, list);
}
/** Name and offset of a property, method or enum member: `a`, `#a`, `'a'`, `1`, `[a]`. */
function propertyName(tree, node) {
    const literal = tree.kind(node) === 'string' ? literalText(tree, node) : undefined;
    return literal === undefined || literal === ''
        ? { name: tree.textOf(node), at: tree.start(node) }
        : { name: literal, at: tree.start(node) + 1 };
}
const FUNCTIONS = new Set(['function_expression', 'arrow_function', 'generator_function']);
function isFunctionExpression(tree, node) {
    return node !== NONE && FUNCTIONS.has(tree.kind(node));
}
/** A class expression: the keyword has the same name, but nothing in it. */
function isClassExpression(tree, node) {
    return node !== NONE && tree.kind(node) === 'class' && tree.firstChild(node) !== NONE;
}
/** Whether the value of an expression goes nowhere: it is a statement, or an inner part of a comma sequence. */
function isUnusedValue(tree, node) {
    for (let at = node;;) {
        const parent = tree.parent(at);
        if (parent === NONE)
            return false;
        const kind = tree.kind(parent);
        if (kind === 'expression_statement')
            return true;
        if (kind === 'sequence_expression') {
            if (tree.nextSibling(at) !== NONE)
                return true;
        }
        else if (kind !== 'parenthesized_expression')
            return false;
        at = parent;
    }
}
//# sourceMappingURL=expressions.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/regions.js
/** A scope with the reads that stand in it. */
class Region {
    scope;
    parent;
    /** Where a `var` of this region lives: the function, static block, namespace or module around. */
    home;
    definition;
    reads = [];
    /** Functions: where the body begins, whose names the parameters before it do not see. Else 0. */
    bodyStart;
    /** Names that an `export { … }` or `export default` in this region hands out. */
    exported = [];
    constructor(scope, parent, options) {
        this.scope = scope;
        this.parent = parent;
        this.home = options.isHome || !parent ? this : parent.home;
        this.definition = options.definition;
        this.bodyStart = options.bodyStart ?? 0;
    }
}
/** What a note on a binding says of the spaces it lives in; a class, an enum or an import lives in both. */
const TYPE_ONLY = 'type';
const VALUE_ONLY = 'value';
/** Note on a binding that something reads as more than a type. */
const READ_AS_VALUE = 'read_as_value';
/** True when a name is used, and never as a value: TypeScript drops an import of it. */
function isErased(binding) {
    return binding.uses > 0 && !binding.exported && !binding.notes.has(READ_AS_VALUE);
}
/** Whether a binding can be what a read of this space means. An `import type` can: `typeof x` reads it. */
function isMeant(binding, space) {
    if (space !== 'type' && space !== 'any' && binding.notes.has(TYPE_ONLY))
        return false;
    return space === 'value' || space === 'any' || !binding.notes.has(VALUE_ONLY);
}
/** A name that exists at run time: types and `import type` hide nothing and are not hidden. */
function isValue(binding) {
    return !binding.notes.has(TYPE_ONLY) && !binding.notes.has('type_import');
}
/**
 * Counts every read on the bindings that it means, marks exported bindings, and finds the bindings that hide others.
 * Walks the regions once, keeping for each name the scopes that bind it at hand, so that deep nesting costs nothing.
 * @param regions in document order, a parent before its children
 * @param owned where functions stand that a variable is initialised with: a function that only calls itself is unused
 */
function resolve(regions, owned) {
    const levels = new Map();
    const open = [];
    const shadows = [];
    const unresolved = new Set();
    for (const region of regions) {
        while (open.length > 0 && open.at(-1) !== region.parent)
            for (const name of open.pop().scope.bindings.keys())
                levels.get(name).pop();
        open.push(region);
        for (const [name, bindings] of region.scope.bindings) {
            let known = levels.get(name);
            if (!known)
                levels.set(name, (known = []));
            const binding = bindings.find(isValue);
            const outer = binding && known.findLast((level) => level.bindings.some(isValue));
            if (binding && outer)
                shadows.push({ region, binding, hidden: outer.bindings });
            known.push({ region, bindings });
        }
        for (const name of region.exported)
            for (const binding of levels.get(name)?.at(-1)?.bindings ?? [])
                binding.exported = true;
        for (const read of region.reads) {
            const known = levels.get(read.name);
            const meant = known && (levelOf(known, read) ?? known.at(-1));
            if (meant)
                count(region, read, meant, owned);
            else
                unresolved.add(read.name);
        }
    }
    return { shadows, unresolved };
}
function levelOf(levels, read) {
    return levels.findLast(({ region, bindings }) => bindings.some((binding) => isMeant(binding, read.space) && !(read.at < region.bodyStart && region.bodyStart <= binding.start)));
}
function count(region, read, level, owned) {
    if (read.space !== 'type' && read.space !== 'namespace')
        for (const binding of level.bindings)
            binding.notes.add(READ_AS_VALUE);
    if (read.itself && level.region.home === region.home)
        return;
    for (const binding of level.bindings) {
        const own = owned.get(binding);
        if (!own || read.at < own.start || read.at >= own.end)
            binding.uses++;
    }
}
//# sourceMappingURL=regions.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/exports.js




/** `export` in all its forms. What TypeScript names `export=` is also what `module.exports =` sets. */
const exportVisitors = {
    export_statement: visitExport,
    export_specifier: visitSpecifier,
};
function addExport(walk, edge) {
    if (walk.here.region === walk.module)
        walk.edges.push({ type: 'exports', ...edge });
}
/** The edge of a declaration that stands in an `export`. */
function exportDeclared(walk, name, options) {
    const { exporting } = walk.here;
    if (exporting === undefined)
        return;
    const source = walk.tree.textOf(name);
    const target = exporting === 'default' ? 'default' : source;
    addExport(walk, { target, source, at: walk.tree.start(name), ...options });
}
function visitExport(walk, node) {
    const { tree, here } = walk;
    walk.isModule = true;
    const module = literalText(tree, tree.child(node, 'source'));
    if (module !== undefined) {
        visitReexport(walk, node, module);
        return;
    }
    const declaration = tree.child(node, 'declaration');
    const keyword = tree.childOfKind(node, 'default');
    if (declaration !== NONE) {
        walk.enter(declaration, { exporting: keyword === NONE ? 'named' : 'default' });
        return;
    }
    if (keyword !== NONE) {
        const value = tree.child(node, 'value');
        if (isSignature(walk, value))
            exportSignature(walk, value, keyword);
        else
            visitDefault(walk, value, keyword);
        return;
    }
    // `export as namespace Name` names a global; `export = value` hands out what stands last.
    if (tree.hasChildOfKind(node, 'namespace'))
        walk.handle(tree.childOfKind(node, 'identifier'));
    else if (tree.hasChildOfKind(node, '=')) {
        const value = tree.children(node).at(-1);
        const source = tree.kind(value) === 'identifier' ? { source: tree.textOf(value) } : {};
        if (source.source !== undefined)
            here.region.exported.push(source.source);
        addExport(walk, { target: 'export=', ...source, at: tree.start(node) });
    }
}
/** `export default function (): T;`, which the parser was given another text for: see `gaps/expressions.ts`. */
function isSignature({ tree }, value) {
    return (value !== NONE &&
        tree.kind(value) === 'as_expression' &&
        tree.text.startsWith('function', tree.start(value)));
}
function exportSignature(walk, value, keyword) {
    const at = walk.tree.start(keyword);
    // Overloads are one function.
    if (walk.symbols.some((symbol) => symbol.name === 'default' && symbol.type === 'function'))
        return;
    const symbol = walk.addSymbol(walk.here.definition, {
        name: 'default',
        type: 'function',
        at,
        whole: value,
    });
    symbol.exported = true;
    addExport(walk, { target: 'default', at });
}
function visitDefault(walk, written, keyword) {
    const { tree, here } = walk;
    const value = unwrap(tree, written);
    const at = tree.start(keyword);
    if (value === NONE)
        return;
    if (tree.kind(value) === 'identifier') {
        const source = tree.textOf(value);
        here.region.exported.push(source);
        addExport(walk, { target: 'default', source, at });
        return;
    }
    const isFunction = isFunctionExpression(tree, value);
    if (!isFunction && !isClassExpression(tree, value)) {
        addExport(walk, { target: 'default', at });
        return;
    }
    const own = tree.child(value, 'name');
    const name = own === NONE ? 'default' : tree.textOf(own);
    addExport(walk, { target: 'default', at, ...(own === NONE ? {} : { source: name }) });
    const type = isFunction ? 'function' : 'class';
    const symbol = walk.addSymbol(here.definition, {
        name,
        type,
        at: own === NONE ? at : tree.start(own),
        whole: value,
    });
    symbol.exported = true;
    // Unlike in any other expression, the name is bound around it.
    if (own !== NONE)
        walk.table
            .declare(here.region.scope, name, type, { start: tree.start(own), end: tree.end(own) })
            .notes.add(isFunction ? VALUE_ONLY : 'class');
    walk.namings.set(value, { name, definition: definition_define(here.definition, type, name), symbol });
}
/** `export … from`: an import and an export in one, which binds nothing here. */
function visitReexport(walk, node, module) {
    const { tree } = walk;
    walk.counts.imports++;
    // The grammar does not know the word in `export type * from`.
    const isType = tree.hasChildOfKind(node, 'type') ||
        /^export(?:\s|\/\*[^]*?\*\/|\/\/.*)+type\b/.test(tree.textOf(node).slice(0, 200));
    const typeOnly = isType ? { typeOnly: true } : {};
    const clause = tree.childOfKind(node, 'export_clause');
    const specifiers = clause === NONE ? [] : tree.children(clause).filter((child) => tree.kind(child) === 'export_specifier');
    for (const specifier of specifiers) {
        walk.handle(tree.child(specifier, 'name'));
        const { name, alias } = namesOf(walk, specifier);
        const own = tree.hasChildOfKind(specifier, 'type') ? { typeOnly: true } : typeOnly;
        const at = tree.start(specifier);
        addImport(walk, { target: module, module, name, at, ...own });
        addExport(walk, { target: alias ?? name, source: name, module, at, ...own });
    }
    if (clause !== NONE) {
        if (specifiers.length === 0)
            addImport(walk, { target: module, module, at: tree.start(node) });
        return;
    }
    const at = tree.start(node);
    const namespace = tree.childOfKind(node, 'namespace_export');
    addImport(walk, { target: module, module, name: '*', at, ...typeOnly });
    if (namespace === NONE) {
        addExport(walk, { target: '*', source: '*', module, at, ...typeOnly });
        return;
    }
    const named = tree.children(namespace).at(-1);
    walk.handle(named);
    const target = literalText(tree, named) ?? tree.textOf(named);
    addExport(walk, { target, source: '*', module, at, ...typeOnly });
}
function addImport(walk, edge) {
    walk.edges.push({ type: 'imports', ...edge });
}
function namesOf(walk, specifier) {
    const { tree } = walk;
    const text = (node) => literalText(tree, node) ?? tree.textOf(node);
    const name = tree.child(specifier, 'name');
    const alias = tree.child(specifier, 'alias');
    return { name: name === NONE ? '' : text(name), ...(alias === NONE ? {} : { alias: text(alias) }) };
}
/** `export { a as b }` reads `a`, whatever it is; with a source the names are those of the other module. */
function visitSpecifier(walk, node) {
    const { tree, here } = walk;
    walk.handle(tree.child(node, 'alias'));
    const name = tree.child(node, 'name');
    if (name === NONE || walk.isHandled(name) || tree.kind(name) !== 'identifier')
        return;
    walk.handle(name);
    walk.refer(name, 'any');
    const names = namesOf(walk, node);
    here.region.exported.push(names.name);
    const statement = tree.parent(tree.parent(node));
    const typeOnly = tree.hasChildOfKind(node, 'type') || tree.hasChildOfKind(statement, 'type');
    addExport(walk, {
        target: names.alias ?? names.name,
        source: names.name,
        at: tree.start(node),
        ...(typeOnly ? { typeOnly } : {}),
    });
}
//# sourceMappingURL=exports.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/classes.js




/** Classes, their fields, and what they extend and implement; also what interfaces extend. */
const classVisitors = {
    class_declaration: visitDeclaration,
    abstract_class_declaration: visitDeclaration,
    class: visitExpression,
    field_definition: (walk, node) => visitField(walk, node, walk.tree.child(node, 'property')),
    public_field_definition: (walk, node) => visitField(walk, node, walk.tree.child(node, 'name')),
    class_heritage: visitHeritage,
    extends_clause: (walk, node) => addBases(walk, node, 'value'),
    implements_clause: (walk, node) => addBases(walk, node, null),
    extends_type_clause: (walk, node) => addBases(walk, node, 'type'),
};
function visitDeclaration(walk, node) {
    const { tree, here } = walk;
    const name = tree.child(node, 'name');
    if (name === NONE)
        return;
    walk.bind(name, { type: 'class', notes: ['class'], whole: node });
    exportDeclared(walk, name, {});
    openClass(walk, node, { definition: definition_define(here.definition, 'class', tree.textOf(name)), isNamed: true });
}
function visitExpression(walk, node) {
    const { tree, here } = walk;
    if (!isClassExpression(tree, node))
        return;
    const name = tree.child(node, 'name');
    const known = walk.namings.get(node);
    const definition = known?.definition ?? (name === NONE ? undefined : definition_define(here.definition, 'class', tree.textOf(name)));
    if (!known && name !== NONE)
        walk.addSymbol(here.definition, {
            name: tree.textOf(name),
            type: 'class',
            at: tree.start(name),
            whole: node,
        });
    openClass(walk, node, { definition: definition ?? here.definition, isNamed: definition !== undefined });
    if (name !== NONE)
        walk.bind(name, { type: 'class', notes: ['class', 'own_name'], hidden: true });
}
function openClass(walk, node, { definition, isNamed }) {
    walk.counts.classes++;
    const region = walk.open('class', node, { isHome: false, definition });
    if (isNamed)
        walk.enclosing.push({
            start: walk.tree.start(node),
            end: walk.tree.end(node),
            qualifiedName: definition.qualifiedName,
        });
    walk.push(node, { region, definition, exporting: undefined, assigning: undefined });
}
/** A field that holds a function is a method in all but syntax. */
function visitField(walk, node, key) {
    const { tree, here } = walk;
    if (key === NONE)
        return;
    const { name, at } = propertyName(tree, key);
    const value = unwrap(tree, tree.child(node, 'value'));
    const isFunction = isFunctionExpression(tree, value);
    const isClass = isClassExpression(tree, value);
    const type = isFunction ? 'method' : isClass ? 'class' : 'property';
    const symbol = walk.addSymbol(here.definition, { name, type, at, whole: node });
    if (isFunction || isClass) {
        const kind = isFunction ? 'function' : 'class';
        walk.namings.set(value, {
            name,
            definition: definition_define(here.definition, kind, name, { isMethod: isFunction }),
            symbol,
        });
    }
    else if (value !== NONE && tree.kind(value) === 'object')
        walk.namings.set(value, { name, definition: definition_define(here.definition, 'object', name) });
}
/** Without clauses of TypeScript the base stands alone: `extends a.B`. */
function visitHeritage(walk, node) {
    const { tree } = walk;
    if (!tree.hasChildOfKind(node, 'extends'))
        return;
    for (const base of tree.children(node)) {
        const kind = tree.kind(base);
        if (kind !== 'extends' && kind !== 'comment')
            addBase(walk, base);
    }
}
function addBases(walk, node, field) {
    const { tree } = walk;
    for (const base of tree.children(node)) {
        const kind = tree.kind(base);
        if (tree.field(base) === field && kind !== 'implements' && kind !== 'extends' && kind !== 'comment')
            addBase(walk, base);
    }
}
/** The base as it is written, without type arguments: a name, or the text of the expression on one line. */
function addBase(walk, node) {
    const { tree, here } = walk;
    const named = tree.kind(node) === 'generic_type' ? tree.child(node, 'name') : unwrap(tree, node);
    if (named === NONE)
        return;
    const source = here.definition.qualifiedName;
    walk.edges.push({
        type: 'inherits',
        target: dottedName(tree, named) ?? oneLine(tree.text.slice(tree.start(named), tree.end(named))),
        ...(source === '' ? {} : { source }),
        at: tree.start(node),
    });
}
/** Text of an expression as one line, cut at a length that no name has. */
function oneLine(text) {
    return text.slice(0, 200).replace(/\s+/g, ' ').trim();
}
//# sourceMappingURL=classes.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/commonjs.js


/** What a CommonJS module hands out, and the signs that a file is one. */
const commonjsVisitors = {
    assignment_expression: visitAssignment,
    member_expression: (walk, node) => {
        const object = walk.tree.child(node, 'object');
        if (object === NONE || walk.tree.kind(object) !== 'identifier')
            return;
        const name = walk.tree.textOf(object);
        if (name === 'exports')
            walk.commonjs.add(name);
        else if (name === 'module') {
            const property = walk.tree.child(node, 'property');
            if (property !== NONE && walk.tree.textOf(property) === 'exports')
                walk.commonjs.add(name);
        }
    },
    unary_expression: (walk, node) => {
        if (!walk.tree.hasChildOfKind(node, 'typeof'))
            return;
        const name = walk.tree.child(node, 'argument');
        if (name !== NONE && /^(?:module|exports|require)$/.test(walk.tree.textOf(name)))
            walk.isUniversal = true;
    },
};
/**
 * The name that an assignment to `exports.name` or `module.exports.name` hands out, empty for `module.exports` itself,
 * undefined for any other target.
 */
function commonjsTarget(tree, left) {
    const name = tree.kind(left) === 'member_expression' ? dottedName(tree, left) : undefined;
    const match = /^(?:module\.exports|exports(?=\.))(?:\.(.+))?$/.exec(name ?? '');
    return match ? (match[1] ?? '') : undefined;
}
function visitAssignment(walk, node) {
    const { tree } = walk;
    const left = tree.child(node, 'left');
    const target = left === NONE ? undefined : commonjsTarget(tree, left);
    const value = unwrap(tree, tree.child(node, 'right'));
    if (target === undefined || target.includes('.') || value === NONE)
        return;
    const isObject = tree.kind(value) === 'object';
    commonjs_addExport(walk, target === '' ? 'export=' : target, { at: tree.start(left), value });
    if (target !== '' || !isObject)
        return;
    for (const member of tree.children(value)) {
        const kind = tree.kind(member);
        if (kind === 'shorthand_property_identifier')
            commonjs_addExport(walk, tree.textOf(member), { at: tree.start(member), value: member });
        else if (kind === 'pair' || kind === 'method_definition') {
            const key = tree.child(member, kind === 'pair' ? 'key' : 'name');
            if (key === NONE || tree.kind(key) === 'computed_property_name')
                continue;
            const { name, at } = propertyName(tree, key);
            commonjs_addExport(walk, name, { at, value: unwrap(tree, tree.child(member, 'value')) });
        }
    }
}
/** @param from.value node of what is handed out: a plain name is marked as exported */
function commonjs_addExport(walk, target, from) {
    const { tree, here } = walk;
    const kind = from.value === NONE ? '' : tree.kind(from.value);
    const isName = kind === 'identifier' || kind === 'shorthand_property_identifier';
    const source = isName ? { source: tree.textOf(from.value) } : {};
    if (source.source !== undefined)
        here.region.exported.push(source.source);
    walk.edges.push({ type: 'exports', target, at: from.at, ...source });
}
//# sourceMappingURL=commonjs.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/declaration-text.js


/** Longer signatures are cut here; a digest of the rest keeps them apart. */
const LONGEST = 2000;
/** Literals: what they say matters character by character. */
const LITERALS = new Set(['string', 'template_string', 'regex']);
/** Lists whose entries TypeScript lets end in `;`, `,` or a line end, as people like. */
const MEMBER_LISTS = new Set(['object_type', 'interface_body']);
/**
 * The source of a declaration on one line, so that equal declarations are equal texts however they are laid out:
 * without comments and omitted nodes, white space collapsed, literals kept, no comma before a closing bracket.
 * @param range what of the node is wanted
 * @param omits true for nodes that are no part of it
 */
function declarationText(tree, node, { range, omits }) {
    const pieces = specialPieces(tree, node, { range, omits });
    let [text, plain, at] = ['', '', range.start];
    for (const piece of pieces) {
        if (piece.start < at)
            continue;
        plain += tree.text.slice(at, piece.start);
        if (piece.literal) {
            text += tidy(plain) + piece.text;
            plain = '';
        }
        else
            plain += piece.text;
        at = piece.end;
    }
    text += tidy(plain + tree.text.slice(Math.min(at, range.end), range.end));
    return capped(text.replace(/^ | $/g, ''));
}
function specialPieces(tree, node, { range, omits }) {
    const pieces = [];
    const add = (start, end, text, literal = false) => {
        if (start >= range.start && end <= range.end)
            pieces.push({ start, end, text, literal });
    };
    for (let at = node; at < tree.after(node); at++) {
        if (tree.start(at) >= range.end)
            break;
        const kind = tree.kind(at);
        if (kind === 'comment' || omits(at))
            add(tree.start(at), tree.end(at), ' ');
        else if (LITERALS.has(kind) && /["'`/]/.test(tree.textOf(at)))
            add(tree.start(at), tree.end(at), tree.textOf(at).replace(/\r\n|\r|\n/g, '\\n'), true);
        else if (MEMBER_LISTS.has(kind))
            for (const gap of memberGaps(tree, at))
                add(gap.start, gap.end, gap.isLast ? ' ' : '; ');
        else if (kind === 'tuple' && isSingle(tree, at))
            // Python: without its comma it would be no tuple.
            add(tree.end(tree.firstChild(at)), tree.end(at), ',)', true);
    }
    return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}
function isSingle(tree, list) {
    const only = tree.firstChild(list);
    return only !== NONE && tree.nextSibling(only) === NONE;
}
/** What stands after each member of a type, comments too, up to the next member or the closing brace. */
function memberGaps(tree, list) {
    const members = tree.children(list).filter((child) => tree.kind(child) !== 'comment');
    return members.map((member, n) => {
        const next = members[n + 1];
        const end = next === undefined ? tree.end(list) - 1 : tree.start(next);
        return { start: tree.end(member), end, isLast: next === undefined };
    });
}
/** Code without literals, in one layout. */
function tidy(code) {
    return code
        .replace(/\\\r?\n/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/,( ?[)\]}>])/g, '$1')
        .replace(/([=(<,:[{]|=>) ?[|&] /g, '$1 ')
        .replace(/([([]) /g, '$1')
        .replace(/ ([)\]])/g, '$1');
}
function capped(text) {
    if (text.length <= LONGEST)
        return text;
    return `${text.slice(0, LONGEST)}… ${(0,json/* sha256Hex */.fg)(text.slice(LONGEST)).slice(0, 16)}`;
}
//# sourceMappingURL=declaration-text.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/declarations.js



const MEMBER_TYPES = new Set(['method', 'class', 'property']);
/** Where a function or class that is a value stands in what names it. */
const VALUE_FIELDS = ['value', 'right'];
/** Words that say nothing to users of a member. */
const SILENT = new Set(['decorator', 'override_modifier']);
/** Declarations of JavaScript and TypeScript: headers up to the body, types whole, annotations of variables. */
function ecmascriptDeclarations({ tree, nodes }) {
    return {
        nodes,
        isPublicMember: (symbol, holder, node) => holder.type === 'namespace'
            ? symbol.exported === true
            : MEMBER_TYPES.has(symbol.type) && !symbol.name.startsWith('#') && !isPrivate(tree, node),
        declaration: (symbol, node) => declaration(tree, symbol, node),
    };
}
function isPrivate(tree, node) {
    const modifier = tree.childOfKind(node, 'accessibility_modifier');
    return modifier !== NONE && tree.textOf(modifier) === 'private';
}
function declaration(tree, symbol, node) {
    if (symbol.type === 'import' || symbol.type === 'import_alias')
        return undefined;
    const text = declarationText(tree, node, {
        range: { start: tree.start(node), end: endOf(tree, symbol, node) },
        omits: (inner) => SILENT.has(tree.kind(inner)) ||
            // Private members are not told; a parameter of the constructor that becomes one is a parameter to its callers.
            (tree.kind(inner) === 'accessibility_modifier' && tree.textOf(inner) !== 'protected'),
    });
    return text.replace(/ ?(?:=>|[;,{=])?$/, '');
}
/** Where the part ends that says how the symbol is used. */
function endOf(tree, symbol, node) {
    if (symbol.type === 'interface' || symbol.type === 'enum' || symbol.type === 'type')
        return tree.end(node);
    const body = tree.child(node, 'body');
    if (body !== NONE)
        return tree.start(body);
    const annotation = tree.child(node, 'type');
    if (annotation !== NONE)
        return tree.end(annotation);
    for (const field of VALUE_FIELDS) {
        const written = tree.child(node, field);
        if (written === NONE)
            continue;
        const value = unwrap(tree, written);
        const isNamed = isFunctionExpression(tree, value) || isClassExpression(tree, value);
        const inner = isNamed ? tree.child(value, 'body') : NONE;
        return tree.start(inner === NONE ? written : inner);
    }
    return tree.end(node);
}
//# sourceMappingURL=declarations.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/decisions.js


/**
 * Both complexities of every function with a name, and of the code outside of those.
 *
 * Cyclomatic (T. J. McCabe, "A Complexity Measure", 1976): 1 for a function (0 for a module) plus 1 for each `if`,
 * `? :`, `for`, `for … in`, `for … of`, `while`, `do`, `case` other than `default`, `catch`, `&&`, `||`, `??`, `&&=`,
 * `||=` and `??=`: the list of ESLint's rule `complexity` as it was until version 8. Since version 9 that rule also
 * counts `?.` and default values, which are shorthand without a branch to read, and are not counted here.
 *
 * Cognitive (G. Ann Campbell, "Cognitive Complexity: a new way of measuring understandability", SonarSource): 1 plus
 * the nesting for each `if`, `? :`, loop, `catch` and `switch`; 1 for each `else` and `else if`, each run of like `&&`
 * or `||` (parentheses do not end a run), each `break` or `continue` to a label, and once for a function that calls
 * itself. Bodies of these and of functions without a name nest. `??` and `?.` are shorthand and count nothing.
 *
 * A function with a name counts for itself alone, from nesting 0. One without a name (a callback) counts for the named
 * function around it or for the module; it nests, except directly in the module.
 */
const decisionVisitors = {
    if_statement: visitIf,
    else_clause: visitElse,
    ternary_expression: visitTernary,
    for_statement: visitLoop,
    for_in_statement: visitLoop,
    while_statement: visitLoop,
    do_statement: visitLoop,
    catch_clause: visitLoop,
    switch_statement: (walk, node) => {
        walk.here.decisions.cognitive += 1 + walk.here.nesting;
        nest(walk, walk.tree.child(node, 'body'));
    },
    switch_case: (walk) => void walk.here.decisions.cyclomatic++,
    binary_expression: visitOperator,
    augmented_assignment_expression: (walk, node) => {
        if (walk.tree.child(node, 'operator') !== NONE)
            walk.here.decisions.cyclomatic++;
    },
    break_statement: visitJump,
    continue_statement: visitJump,
    call_expression: countRecursion,
};
function nest(walk, node) {
    walk.enter(node, { nesting: walk.here.nesting + 1 });
}
/** An `else if` goes on with the decision before it, on the same level. */
function visitIf(walk, node) {
    const { tree, here } = walk;
    const isElseIf = tree.kind(tree.parent(node)) === 'else_clause';
    here.decisions.cyclomatic++;
    here.decisions.cognitive += isElseIf ? 1 : 1 + here.nesting;
    nest(walk, tree.child(node, 'consequence'));
}
function visitElse(walk, node) {
    const { tree, here } = walk;
    const body = tree.children(node).findLast((child) => tree.kind(child) !== 'comment');
    if (body === undefined || tree.kind(body) === 'if_statement')
        return;
    here.decisions.cognitive++;
    nest(walk, body);
}
function visitTernary(walk, node) {
    const { tree, here } = walk;
    here.decisions.cyclomatic++;
    here.decisions.cognitive += 1 + here.nesting;
    nest(walk, tree.child(node, 'consequence'));
    nest(walk, tree.child(node, 'alternative'));
}
function visitLoop(walk, node) {
    const { here } = walk;
    here.decisions.cyclomatic++;
    here.decisions.cognitive += 1 + here.nesting;
    nest(walk, walk.tree.child(node, 'body'));
}
function visitJump(walk, node) {
    if (walk.tree.child(node, 'label') !== NONE)
        walk.here.decisions.cognitive++;
}
/**
 * A run ends where the operator changes. Read from left to right, `a || b && c || d` has three runs although the tree
 * nests only two, so an operator is compared with the one before it in the text: the last one of its left side, or,
 * when the left side has none, the one that stands before the whole right side.
 */
function visitOperator(walk, node) {
    const { tree } = walk;
    const operator = operatorOf(tree, node);
    if (operator === '')
        return;
    const { decisions } = walk.here;
    decisions.cyclomatic++;
    if (operator === '??')
        return;
    const left = inner(tree, tree.child(node, 'left'));
    const before = runOf(tree, left) === '' ? precedingOperator(tree, node) : lastOperator(tree, left);
    if (before !== operator)
        decisions.cognitive++;
}
/** `&&`, `||` or `??`; empty for any other expression. */
function operatorOf(tree, node) {
    if (node === NONE || tree.kind(node) !== 'binary_expression')
        return '';
    const operator = tree.child(node, 'operator');
    const kind = operator === NONE ? '' : tree.kind(operator);
    return kind === '&&' || kind === '||' || kind === '??' ? kind : '';
}
/** The operator of an expression that can be part of a run. */
function runOf(tree, node) {
    const operator = operatorOf(tree, node);
    return operator === '??' ? '' : operator;
}
/** The expression inside parentheses. */
function inner(tree, node) {
    let at = node;
    while (at !== NONE && tree.kind(at) === 'parenthesized_expression')
        at = tree.firstChild(at);
    return at;
}
/** The rightmost operator of an expression of operators. */
function lastOperator(tree, node) {
    for (let at = node;;) {
        const right = inner(tree, tree.child(at, 'right'));
        if (runOf(tree, right) === '')
            return runOf(tree, at);
        at = right;
    }
}
/** The operator in the text before an expression whose own left side has none. */
function precedingOperator(tree, node) {
    for (let at = node;;) {
        const parent = tree.parent(at);
        if (parent === NONE)
            return '';
        if (runOf(tree, parent) !== '') {
            if (tree.field(at) === 'right')
                return runOf(tree, parent);
        }
        else if (tree.kind(parent) !== 'parenthesized_expression')
            return '';
        at = parent;
    }
}
/** `f()` in `f`, `this.m()` in a method `m`. */
function countRecursion(walk, node) {
    const { decisions, definition } = walk.here;
    if (definition.kind !== 'function' || decisions.recursive)
        return;
    const { tree } = walk;
    const called = tree.child(node, 'function');
    if (called === NONE)
        return;
    const kind = tree.kind(called);
    if (kind !== 'identifier' && kind !== 'member_expression')
        return;
    const wanted = definition.isMethod ? `this.${definition.name}` : definition.name;
    if (tree.end(called) - tree.start(called) > wanted.length + 50 || dottedName(tree, called) !== wanted)
        return;
    decisions.recursive = true;
    decisions.cognitive++;
}
//# sourceMappingURL=decisions.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/findings.js


/** Reads the findings off a finished walk. `traits` as `pathTraits` gives them. */
function findNames(walk, resolution, traits) {
    // Nothing runs in a declaration file, and its imports are its interface.
    if (traits === 'dts')
        return [];
    const broken = walk.tree.hasError ? new BrokenText(walk) : undefined;
    if (broken?.isFlow)
        return [];
    const found = [];
    const add = (code, region, binding, message) => {
        if (broken?.mayUse(code, binding.name))
            return;
        const { name, start, end } = binding;
        found.push({ code, name, message, symbol: region.definition.enclosing, start, end });
    };
    const isScript = !walk.isModule && (walk.isUniversal || !isCommonJs(walk, resolution));
    const implied = new ImpliedNames(walk);
    for (const region of walk.regions)
        for (const [name, bindings] of region.scope.bindings)
            for (const binding of unusedOf(bindings)) {
                if (binding.notes.has('import')) {
                    if (region.scope.dynamic || implied.has(name) || (isScript && region === walk.module))
                        continue;
                    // A name like `_name` says itself that it is there for nothing; `_` alone is a library.
                    if (/^_./.test(name))
                        continue;
                    add('L101', region, binding, `Unused import '${name}'`);
                }
                else if (!region.scope.dynamic && !(isScript && region === walk.module))
                    add('L102', region, binding, `Unused variable '${name}'`);
            }
    for (const { region, binding } of resolution.shadows.filter(isShadowing)) {
        const what = binding.notes.has('parameter') ? 'Parameter' : 'Variable';
        add('L103', region, binding, `${what} '${binding.name}' shadows variable from outer scope`);
    }
    return found.sort((a, b) => a.start - b.start || (0,json/* compareStrings */.Kt)(a.code, b.code));
}
/** Whether `require`, `module` or `exports` are used as what a CommonJS module gets, and not as names of the file. */
function isCommonJs(walk, { unresolved }) {
    return [...walk.commonjs].some((name) => unresolved.has(name));
}
/**
 * Of the bindings of one name in one scope those to report: each import, or the first declaration of a variable.
 * A name that is anything else besides is left alone.
 */
function unusedOf(bindings) {
    const [first] = bindings;
    if (!first ||
        bindings.some((binding) => binding.uses > 0 || binding.exported || binding.notes.has('ambient')))
        return [];
    if (bindings.every(({ notes }) => notes.has('import')))
        return first.notes.has('rest_sibling') ? [] : bindings;
    return bindings.every(isReportedVariable) ? [first] : [];
}
/**
 * Loop variables must have a name and are left alone. So are a caught error, which could not be left out before
 * ES2019, resources, which are there to be disposed of, and properties kept out of a `...rest`.
 */
function isReportedVariable({ name, notes }) {
    return (notes.has('variable') &&
        !name.startsWith('_') &&
        // Old code declares it without a value to be sure of having one.
        name !== 'undefined' &&
        !notes.has('loop') &&
        !notes.has('catch') &&
        !notes.has('resource') &&
        !notes.has('rest_sibling'));
}
/**
 * As ESLint's `no-shadow` has it: an outer variable or class that comes later in the text is not hidden, an outer
 * function, enum or namespace always is.
 */
function isShadowing({ binding, hidden }) {
    const { notes, name } = binding;
    const isOwn = notes.has('parameter') || notes.has('variable') || notes.has('import');
    if (!isOwn || notes.has('ambient') || name.startsWith('_') || name === 'this')
        return false;
    const outer = hidden.find(isValue);
    return outer.start <= binding.start || outer.notes.has('hoisted');
}
/** Names that code uses without reading them: what JSX becomes calls of, and what types in JSDoc comments name. */
class ImpliedNames {
    walk;
    documented;
    constructor(walk) {
        this.walk = walk;
    }
    has(name) {
        this.documented ??= this.read();
        return this.documented.has(name);
    }
    read() {
        const { comments, hasJsx, tree } = this.walk;
        const names = new Set(hasJsx ? ['React'] : []);
        for (const { start, end } of comments) {
            if (!tree.text.startsWith('/*', start))
                continue;
            const text = tree.text.slice(start, end);
            for (const [, pragma] of text.matchAll(/@jsx(?:Frag)?\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu))
                names.add(pragma);
            if (!text.startsWith('/**'))
                continue;
            for (const [, type] of text.matchAll(/\{([^{}]*)\}/g))
                for (const [word] of type.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu))
                    names.add(word);
        }
        return names;
    }
}
/**
 * What can still be said of a file that the parser could not read as a whole: nothing about words that stand where it
 * failed, and a name is unused only when the text holds it nowhere but where it is bound.
 */
class BrokenText {
    walk;
    words;
    constructor(walk) {
        this.walk = walk;
    }
    /** Flow's types are not of the grammar, so most of such a file is misread. */
    get isFlow() {
        const { comments, tree } = this.walk;
        return comments.slice(0, 5).some(({ start, end }) => /@flow\b/.test(tree.text.slice(start, end)));
    }
    mayUse(code, name) {
        if (this.walk.brokenWords.has(name))
            return true;
        if (code === 'L103')
            return false;
        this.words ??= this.count();
        return this.words.get(name) > 0;
    }
    /** Occurrences of each word beyond those that bind it. */
    count() {
        const counts = new Map();
        for (const [word] of this.walk.tree.text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu))
            counts.set(word, (counts.get(word) ?? 0) + 1);
        for (const { name } of this.walk.table.bindings)
            counts.set(name, (counts.get(name) ?? 0) - 1);
        return counts;
    }
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/patterns.js

/** Nodes that a pattern is made of; anything else in it is a value, a type or a property of some object. */
const PARTS = new Set([
    'object_pattern',
    'array_pattern',
    'pair_pattern',
    'rest_pattern',
    'assignment_pattern',
    'object_assignment_pattern',
]);
/** The nodes of the names that a pattern sets, in order. Default values and keys are left out. */
function* patternNames(tree, pattern) {
    if (pattern === NONE)
        return;
    const end = tree.after(pattern);
    for (let at = pattern; at < end;) {
        const kind = tree.kind(at);
        const isValue = at !== pattern && tree.field(at) === 'right';
        if (!isValue && (kind === 'identifier' || kind === 'shorthand_property_identifier_pattern'))
            yield at;
        at = !isValue && PARTS.has(kind) ? at + 1 : tree.after(at);
    }
}
/** The object pattern that a name is a direct property of, or NONE. */
function objectPatternOf(tree, name) {
    for (let at = tree.parent(name); at !== NONE; at = tree.parent(at)) {
        const kind = tree.kind(at);
        if (kind === 'object_pattern')
            return at;
        const isWrapper = kind === 'assignment_pattern' || kind === 'object_assignment_pattern' || kind === 'pair_pattern';
        if (!isWrapper)
            return NONE;
    }
    return NONE;
}
/** Names of a pattern that stand beside a `...rest` of the same object, which they keep properties out of. */
function restSiblings(tree, pattern) {
    const siblings = new Set();
    const withRest = new Map();
    for (const name of patternNames(tree, pattern)) {
        const object = objectPatternOf(tree, name);
        if (object === NONE)
            continue;
        let hasRest = withRest.get(object);
        if (hasRest === undefined)
            withRest.set(object, (hasRest = tree.hasChildOfKind(object, 'rest_pattern')));
        if (hasRest)
            siblings.add(name);
    }
    return siblings;
}
/** The property that a name of an object pattern takes: `b` for `x` in `{b: x}`. Undefined when it is not plain. */
function propertyOf(tree, name) {
    if (objectPatternOf(tree, name) === NONE)
        return undefined;
    let at = tree.parent(name);
    while (tree.kind(at) !== 'pair_pattern' && tree.kind(at) !== 'object_pattern')
        at = tree.parent(at);
    if (tree.kind(at) === 'object_pattern')
        return tree.textOf(name);
    const key = tree.child(at, 'key');
    return key !== NONE && tree.kind(key) === 'property_identifier' ? tree.textOf(key) : undefined;
}
//# sourceMappingURL=patterns.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/functions.js






/** Everything with parameters: functions, methods, and signatures, whose parameters bind nothing that runs. */
const functionVisitors = {
    function_declaration: functions_visitDeclaration,
    generator_function_declaration: functions_visitDeclaration,
    function_expression: functions_visitExpression,
    generator_function: functions_visitExpression,
    arrow_function: functions_visitExpression,
    method_definition: visitMethod,
    function_signature: visitFunctionSignature,
    method_signature: visitMethodSignature,
    abstract_method_signature: visitMethodSignature,
    call_signature: openSignature,
    construct_signature: openSignature,
    function_type: openSignature,
    constructor_type: openSignature,
};
function functions_visitDeclaration(walk, node) {
    const name = walk.tree.child(node, 'name');
    if (name === NONE) {
        openBody(walk, node, { naming: undefined });
        return;
    }
    const { symbol } = walk.bind(name, {
        type: 'function',
        notes: [VALUE_ONLY, 'hoisted'],
        whole: node,
    });
    exportDeclared(walk, name, {});
    const text = walk.tree.textOf(name);
    const merged = symbol && replaceSignature(walk, symbol);
    openBody(walk, node, {
        naming: { name: text, definition: definition_define(walk.here.definition, 'function', text), ...symbolOf(merged) },
    });
}
function symbolOf(symbol) {
    return symbol === undefined ? {} : { symbol };
}
/** An expression is known by what it is assigned to, else by its own name, else it is part of what is around it. */
function functions_visitExpression(walk, node) {
    const { tree, here } = walk;
    const name = tree.child(node, 'name');
    const known = walk.namings.get(node);
    if (name === NONE) {
        openBody(walk, node, { naming: known });
        return;
    }
    const text = tree.textOf(name);
    const definition = known?.definition ?? definition_define(here.definition, 'function', text);
    const own = walk.open('function', node, { isHome: false, definition });
    walk.bind(name, { type: 'function', notes: [VALUE_ONLY, 'own_name'], region: own, hidden: true });
    const symbol = known?.symbol ??
        walk.addSymbol(here.definition, { name: text, type: 'function', at: tree.start(name), whole: node });
    openBody(walk, node, { naming: { name: text, definition, symbol }, parent: own });
}
function visitMethod(walk, node) {
    const naming = methodNaming(walk, node);
    const merged = naming?.symbol && replaceSignature(walk, naming.symbol);
    openBody(walk, node, { naming: naming && { ...naming, ...symbolOf(merged) } });
}
function methodNaming(walk, node) {
    const { tree, here } = walk;
    const name = tree.child(node, 'name');
    if (name === NONE)
        return undefined;
    const { name: text, at } = propertyName(tree, name);
    const symbol = walk.addSymbol(here.definition, { name: text, type: 'method', at, whole: node });
    const definition = definition_define(here.definition, 'function', text, { isMethod: true });
    return { name: text, definition, symbol };
}
/**
 * Overloads are one function: its implementation takes the place of the first signature, and further signatures are
 * dropped.
 * @returns the symbol that stands for the function
 */
function replaceSignature(walk, symbol) {
    const key = `${symbol.type} ${symbol.qualifiedName}`;
    const signature = walk.signatures.get(key);
    if (!signature || walk.symbols.at(-1) !== symbol)
        return symbol;
    walk.signatures.delete(key);
    walk.symbols.pop();
    Object.assign(signature, { at: symbol.at, start: symbol.start, end: symbol.end });
    return signature;
}
function noteSignature(walk, symbol) {
    const key = `${symbol.type} ${symbol.qualifiedName}`;
    const first = walk.signatures.get(key);
    if (first) {
        walk.symbols.pop();
        walk.nodes.get(first).push(...walk.nodes.get(symbol));
    }
    else
        walk.signatures.set(key, symbol);
}
function visitFunctionSignature(walk, node) {
    const name = walk.tree.child(node, 'name');
    if (name !== NONE) {
        const { symbol } = walk.bind(name, { type: 'function', notes: [VALUE_ONLY, 'hoisted'], whole: node });
        exportDeclared(walk, name, {});
        if (symbol)
            noteSignature(walk, symbol);
    }
    openSignature(walk, node);
}
function visitMethodSignature(walk, node) {
    const parent = walk.tree.parent(node);
    if (parent !== NONE && walk.tree.kind(parent) === 'class_body') {
        const naming = methodNaming(walk, node);
        if (naming?.symbol)
            noteSignature(walk, naming.symbol);
    }
    openSignature(walk, node);
}
/** A scope for the parameters and type parameters of something that has no body. */
function openSignature(walk, node) {
    const region = walk.open('type', node, { isHome: true });
    const list = walk.tree.child(node, 'parameters');
    for (const { pattern } of parametersOf(walk, list))
        for (const name of patternNames(walk.tree, pattern))
            walk.bind(name, { type: 'parameter', notes: [VALUE_ONLY, 'signature'], region, hidden: true });
    walk.push(node, { region, exporting: undefined });
}
/**
 * The scope of a function with a body, and the complexity that its decisions add to: its own when it has a name, else
 * that of what stands around it, where it is one level deeper unless that is the module itself.
 */
function openBody(walk, node, options) {
    const { tree, here } = walk;
    const { naming } = options;
    walk.counts.functions++;
    const owner = here.definition;
    const definition = naming?.definition ?? owner;
    const body = tree.child(node, 'body');
    const region = walk.open('function', node, {
        isHome: true,
        definition,
        bodyStart: body === NONE ? 0 : tree.start(body),
        ...(options.parent ? { parent: options.parent } : {}),
    });
    let own;
    if (naming?.symbol) {
        own = { decisions: { cyclomatic: 1, cognitive: 0, recursive: false }, nesting: 0 };
        walk.functions.push({ symbol: naming.symbol, decisions: own.decisions });
        const { start, end } = naming.symbol;
        walk.enclosing.push({ start, end, qualifiedName: definition.qualifiedName });
    }
    walk.push(node, {
        region,
        definition,
        inFunction: true,
        looping: false,
        assigning: undefined,
        exporting: undefined,
        ...(own ?? { nesting: here.inFunction ? here.nesting + 1 : here.nesting }),
    });
    const single = tree.child(node, 'parameter');
    if (single !== NONE)
        bindParameter(walk, single, single, owner);
    for (const { parameter, pattern } of parametersOf(walk, tree.child(node, 'parameters')))
        bindParameter(walk, parameter, pattern, owner);
}
/** Parameters with the patterns that they bind; `this` binds nothing. */
function* parametersOf(walk, list) {
    if (list === NONE)
        return;
    for (const parameter of walk.tree.children(list)) {
        const typed = walk.tree.child(parameter, 'pattern');
        const pattern = typed === NONE ? parameter : typed;
        yield { parameter, pattern };
    }
}
function bindParameter(walk, parameter, pattern, owner) {
    const { tree } = walk;
    const isProperty = tree.hasChildOfKind(parameter, 'accessibility_modifier') ||
        tree.hasChildOfKind(parameter, 'readonly') ||
        tree.hasChildOfKind(parameter, 'override_modifier');
    for (const name of patternNames(tree, pattern)) {
        walk.bind(name, {
            type: 'parameter',
            notes: [VALUE_ONLY, 'parameter'],
            ...(isWhole(walk, pattern, name) ? { whole: parameter } : {}),
        });
        if (isProperty)
            walk.addSymbol(owner, {
                name: tree.textOf(name),
                type: 'property',
                at: tree.start(name),
                whole: parameter,
            });
    }
}
/** `a`, `a = 1` and `...a` are one name each, so the symbol spans them. */
function isWhole(walk, pattern, name) {
    const kind = walk.tree.kind(pattern);
    if (kind !== 'assignment_pattern' && kind !== 'rest_pattern')
        return pattern === name;
    return walk.tree.parent(name) === pattern;
}
//# sourceMappingURL=functions.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/imports.js



/**
 * Everything that names another module. An edge's `target` and `module` are the specifier; `name` is what is taken,
 * absent when it is the module itself; `alias` is the local name where it differs. `dynamic` is what may load later
 * than this file: `import()`, and `require()` inside a function.
 */
const importVisitors = {
    import_statement: visitImport,
    import_alias: visitAlias,
    call_expression: visitCall,
};
function addEdge(walk, at, edge) {
    walk.edges.push({ type: 'imports', target: edge.module ?? '', at, ...edge });
}
function visitImport(walk, node) {
    const { tree } = walk;
    walk.isModule = true;
    walk.counts.imports++;
    const equals = tree.childOfKind(node, 'import_require_clause');
    const module = literalText(tree, tree.child(equals === NONE ? node : equals, 'source'));
    if (module === undefined)
        return;
    const typeOnly = tree.hasChildOfKind(node, 'type');
    if (equals !== NONE) {
        const name = tree.childOfKind(equals, 'identifier');
        if (name !== NONE)
            bindImport(walk, name, { module, typeOnly });
        return;
    }
    const clause = tree.childOfKind(node, 'import_clause');
    if (clause === NONE) {
        addEdge(walk, tree.start(node), { module });
        return;
    }
    for (const part of tree.children(clause)) {
        const kind = tree.kind(part);
        if (kind === 'identifier')
            bindImport(walk, part, { module, typeOnly }, 'default');
        else if (kind === 'namespace_import')
            bindImport(walk, tree.childOfKind(part, 'identifier'), { module, typeOnly }, '*');
        else if (kind === 'named_imports')
            visitNamed(walk, part, { module, typeOnly });
    }
}
function visitNamed(walk, list, from) {
    const { tree } = walk;
    const specifiers = tree.children(list).filter((child) => tree.kind(child) === 'import_specifier');
    // `import {} from 'x'` runs the module and takes nothing.
    if (specifiers.length === 0)
        addEdge(walk, tree.start(list), { module: from.module });
    for (const specifier of specifiers) {
        const name = tree.child(specifier, 'name');
        const alias = tree.child(specifier, 'alias');
        if (name === NONE)
            continue;
        walk.handle(name);
        const typeOnly = from.typeOnly || tree.hasChildOfKind(specifier, 'type');
        const taken = literalText(tree, name) ?? tree.textOf(name);
        bindImport(walk, alias === NONE ? name : alias, { module: from.module, typeOnly }, taken, specifier);
    }
}
/** Binds the local name of an import and makes its edge. */
function bindImport(walk, local, from, taken, whole = local) {
    if (local === NONE)
        return;
    const { tree } = walk;
    const text = tree.textOf(local);
    const isRenamed = taken !== undefined && taken !== text && taken !== 'default' && taken !== '*';
    const isDefaultAs = taken === 'default' && whole !== local;
    walk.bind(local, {
        type: isRenamed || isDefaultAs ? 'import_alias' : 'import',
        notes: from.typeOnly ? ['import', 'type_import'] : ['import'],
        whole,
    });
    addEdge(walk, tree.start(local), {
        module: from.module,
        ...(taken === undefined ? {} : { name: taken }),
        ...(taken === text ? {} : { alias: text }),
        ...(from.typeOnly ? { typeOnly: true } : {}),
    });
}
/** `import Name = Other.Name`: another name for what is here already; `export import Name = require('x')` is not. */
function visitAlias(walk, node) {
    const name = walk.tree.childOfKind(node, 'identifier');
    if (name === NONE)
        return;
    const isExported = walk.here.exporting !== undefined;
    const value = walk.tree.children(node).at(-1);
    const module = moduleOfName(walk, value);
    if (module === undefined)
        walk.bind(name, { type: 'import', notes: ['import'], whole: node });
    else {
        walk.handle(value);
        walk.isModule = true;
        walk.counts.imports++;
        bindImport(walk, name, { module, typeOnly: false });
    }
    if (isExported && walk.here.region === walk.module) {
        const target = walk.tree.textOf(name);
        walk.edges.push({ type: 'exports', target, source: target, at: walk.tree.start(name) });
    }
}
/** What `require('x')` and `require('x').y` ask for, or undefined for any other expression. */
function requiredBy(walk, expression) {
    const { tree } = walk;
    let call = unwrap(tree, expression);
    if (call === NONE)
        return undefined;
    let property;
    if (tree.kind(call) === 'member_expression') {
        const taken = tree.child(call, 'property');
        if (taken === NONE)
            return undefined;
        property = tree.textOf(taken);
        call = unwrap(tree, tree.child(call, 'object'));
    }
    if (call === NONE || tree.kind(call) !== 'call_expression')
        return undefined;
    const called = tree.child(call, 'function');
    if (called === NONE || tree.kind(called) !== 'identifier' || tree.textOf(called) !== 'require')
        return undefined;
    const module = literalText(tree, firstArgument(tree, call));
    if (module === undefined)
        return undefined;
    return { call, module, ...(property === undefined ? {} : { property }) };
}
/** Binds the names of `const … = require('x')` as imports, with an edge each. */
function bindRequired(walk, pattern, required, region) {
    const { tree } = walk;
    walk.namedRequires.add(required.call);
    const siblings = restSiblings(tree, pattern);
    const dynamic = walk.here.inFunction ? { dynamic: true } : {};
    let bound = 0;
    for (const name of patternNames(tree, pattern)) {
        const text = tree.textOf(name);
        const taken = pattern === name ? required.property : (propertyOf(tree, name) ?? required.property);
        walk.bind(name, {
            type: taken === undefined || taken === text ? 'import' : 'import_alias',
            notes: siblings.has(name) ? ['import', 'require', 'rest_sibling'] : ['import', 'require'],
            whole: tree.parent(name),
            region,
        });
        addEdge(walk, tree.start(name), {
            module: required.module,
            ...(taken === undefined ? {} : { name: taken }),
            ...(taken === text ? {} : { alias: text }),
            ...dynamic,
        });
        bound++;
    }
    if (bound === 0)
        addEdge(walk, tree.start(required.call), { module: required.module, ...dynamic });
}
/** A call with the name of a module, which the parser was given a name for: see `gaps/type-imports.ts`. */
const CALL = /^(?:import|require)\s*\(\s*(?:"([^"]*)"|'([^']*)')/;
/** The module that `import('x')` or `require('x')` names, where it was read as a name. */
function moduleOfName({ tree }, name) {
    const start = tree.start(name);
    // Asked of every name.
    if (!tree.text.startsWith('import', start) && !tree.text.startsWith('require', start))
        return undefined;
    const found = CALL.exec(tree.textOf(name));
    return found ? (found[1] ?? found[2]) : undefined;
}
/** Makes the edge of an `import('x').T` that is a type; false when the name is a name. */
function noteTypeImport(walk, name) {
    const module = moduleOfName(walk, name);
    if (module === undefined)
        return false;
    walk.counts.imports++;
    addEdge(walk, walk.tree.start(name), { module, typeOnly: true });
    return true;
}
/** Parents of an `import('x')` that is a type. */
const TYPES = /(?:_type|type_annotation|type_arguments|type_query|type_clause|_clause|constraint)$|^(?:type_alias_declaration|asserts)$/;
/** Whether `import('x')`, or a member of it, stands where a type is wanted. */
function isTypeImport({ tree }, call) {
    let top = call;
    let parent = tree.parent(top);
    while (parent !== NONE && /^(?:(?:member|subscript)_expression|ERROR)$/.test(tree.kind(parent))) {
        top = parent;
        parent = tree.parent(top);
    }
    if (parent === NONE)
        return false;
    const kind = tree.kind(parent);
    if (kind === 'as_expression' || kind === 'satisfies_expression')
        return top !== tree.firstChild(parent);
    return TYPES.test(kind);
}
function visitCall(walk, node) {
    const { tree, here } = walk;
    const called = tree.child(node, 'function');
    if (called === NONE)
        return;
    const kind = tree.kind(called);
    if (kind === 'import') {
        const module = literalText(tree, firstArgument(tree, node));
        if (module === undefined)
            return;
        walk.counts.imports++;
        const isType = isTypeImport(walk, node);
        addEdge(walk, tree.start(node), { module, ...(isType ? { typeOnly: true } : { dynamic: true }) });
        return;
    }
    if (kind !== 'identifier')
        return;
    const name = tree.textOf(called);
    if (name === 'eval')
        markDynamic(walk);
    if (name !== 'require')
        return;
    const module = literalText(tree, firstArgument(tree, node));
    if (module === undefined)
        return;
    walk.commonjs.add('require');
    walk.counts.imports++;
    if (!walk.namedRequires.has(node))
        addEdge(walk, tree.start(node), { module, ...(here.inFunction ? { dynamic: true } : {}) });
}
/** From here on names may be read that are never written out: by text, or through an object. */
function markDynamic(walk) {
    for (let region = walk.here.region; region; region = region.parent)
        region.scope.dynamic = true;
}
//# sourceMappingURL=imports.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/namings.js




/** Names for functions, classes and objects that have none: from the property that they are written to. */
const namingVisitors = {
    pair: (walk, node) => {
        const key = walk.tree.child(node, 'key');
        const value = unwrap(walk.tree, walk.tree.child(node, 'value'));
        if (key === NONE || value === NONE)
            return;
        const { name, at } = propertyName(walk.tree, key);
        nameValue(walk, value, { name, at, whole: node, type: 'method', owner: walk.here.definition });
    },
    assignment_expression: namings_visitAssignment,
    object: (walk, node) => {
        const naming = walk.namings.get(node);
        if (naming)
            walk.push(node, { definition: naming.definition });
    },
};
/** Gives a function or class the name of its target, and a symbol; an object only a name for what is in it. */
function nameValue(walk, value, target) {
    const { tree } = walk;
    const isFunction = isFunctionExpression(tree, value);
    const isClass = isClassExpression(tree, value);
    const { name, owner } = target;
    const given = target.qualifiedName === undefined ? {} : { qualifiedName: target.qualifiedName };
    if (!isFunction && !isClass) {
        if (tree.kind(value) === 'object')
            walk.namings.set(value, { name, definition: definition_define(owner, 'object', name, given) });
        return;
    }
    const symbol = walk.addSymbol(owner, {
        name,
        type: isClass ? 'class' : target.type,
        at: target.at,
        whole: target.whole,
        ...given,
    });
    if (target.exported)
        symbol.exported = true;
    const definition = definition_define(owner, isClass ? 'class' : 'function', name, {
        qualifiedName: symbol.qualifiedName,
        isMethod: target.type === 'method',
    });
    walk.namings.set(value, { name, definition, symbol });
}
/** `exports.f = …`, `C.prototype.m = …`, `this.f = …`, `a.b = …`, `f = …`. */
function namings_visitAssignment(walk, node) {
    const { tree, here } = walk;
    const left = tree.child(node, 'left');
    const value = unwrap(tree, tree.child(node, 'right'));
    if (left === NONE || value === NONE)
        return;
    if (!isFunctionExpression(tree, value) && !isClassExpression(tree, value) && tree.kind(value) !== 'object')
        return;
    const dotted = dottedName(tree, left);
    if (dotted === undefined)
        return;
    const exported = commonjsTarget(tree, left);
    // What stands in `module.exports = { … }` is named as if it stood alone.
    if (exported === '' && tree.kind(value) === 'object')
        return;
    const property = tree.kind(left) === 'member_expression' ? tree.child(left, 'property') : left;
    const shared = { name: tree.textOf(property), at: tree.start(property), whole: node };
    if (exported !== undefined)
        nameValue(walk, value, {
            ...shared,
            ...(exported === '' ? {} : { qualifiedName: exported }),
            type: 'function',
            owner: here.definition,
            exported: true,
        });
    else {
        const path = dotted.replace(/^this\./, '').replace(/\.prototype(?=\.|$)/, '');
        const { qualifiedName } = definition_define(here.definition, 'object', path);
        const type = dotted.includes('.') ? 'method' : 'function';
        nameValue(walk, value, { ...shared, type, owner: here.definition, qualifiedName });
    }
}
//# sourceMappingURL=namings.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/reads.js


/** Names where they are read, comments, and text that the parser could not place. */
const readVisitors = {
    identifier: visitIdentifier,
    type_identifier: visitTypeIdentifier,
    shorthand_property_identifier: (walk, node) => walk.refer(node, 'value'),
    jsx_opening_element: visitTag,
    jsx_self_closing_element: visitTag,
    jsx_closing_element: visitTag,
    jsx_namespace_name: (walk, node) => {
        for (const part of walk.tree.children(node))
            walk.handle(part);
    },
    comment: noteComment,
    html_comment: noteComment,
    hash_bang_line: noteComment,
    ERROR: visitError,
};
function visitIdentifier(walk, node) {
    if (walk.isHandled(node) || noteTypeImport(walk, node))
        return;
    const field = walk.tree.field(node);
    const parent = walk.tree.parent(node);
    if (field === 'module')
        walk.refer(node, 'namespace');
    else if (field === 'object' && walk.tree.kind(parent) === 'nested_identifier')
        walk.refer(node, isAliased(walk, parent) ? 'any' : 'namespace');
    else
        walk.refer(node, 'value');
}
/** `import A = B.C.D` may hand on a value, unlike the type `B.C.D`. */
function isAliased({ tree }, qualified) {
    let top = qualified;
    while (tree.kind(top) === 'nested_identifier')
        top = tree.parent(top);
    return tree.kind(top) !== 'nested_type_identifier';
}
function visitTypeIdentifier(walk, node) {
    if (walk.isHandled(node) || noteTypeImport(walk, node))
        return;
    const { tree } = walk;
    if (tree.field(node) === 'name' && tree.kind(tree.parent(node)) === 'nested_type_identifier')
        return;
    walk.refer(node, 'type');
}
/** `<div>` and `<my-element>` are text; `<Name>` and `<name.member>` are read. */
function visitTag(walk, node) {
    walk.hasJsx = true;
    const { tree } = walk;
    const name = tree.child(node, 'name');
    if (name !== NONE && tree.kind(name) === 'identifier' && /^[a-z]|-/.test(tree.textOf(name)))
        walk.handle(name);
}
function noteComment(walk, node) {
    walk.comments.push({ start: walk.tree.start(node), end: walk.tree.end(node) });
}
function visitError(walk, node) {
    const { tree } = walk;
    // What an outer ERROR holds was read with it.
    if (tree.start(node) < walk.brokenUntil)
        return;
    walk.brokenUntil = tree.end(node);
    for (const [word] of tree.textOf(node).matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu))
        walk.brokenWords.add(word);
}
//# sourceMappingURL=reads.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/type-visitors.js





/** What only TypeScript has: interfaces, type aliases, enums, namespaces, ambient code, and names inside types. */
const typeVisitors = {
    interface_declaration: (walk, node) => visitNamedType(walk, node, 'interface'),
    type_alias_declaration: (walk, node) => visitNamedType(walk, node, 'type'),
    enum_declaration: visitEnum,
    enum_assignment: visitEnumMember,
    internal_module: visitNamespace,
    module: visitNamespace,
    ambient_declaration: (walk, node) => {
        // `declare global { … }`: an augmentation, where names belong to another scope.
        const block = walk.tree.childOfKind(node, 'statement_block');
        const region = block === NONE ? undefined : walk.open('module', node, { isHome: true });
        walk.push(node, { ambient: true, ...(region ? { region } : {}) });
    },
    type_parameter: (walk, node) => bindType(walk, walk.tree.child(node, 'name')),
    infer_type: (walk, node) => bindType(walk, walk.tree.childOfKind(node, 'type_identifier')),
    mapped_type_clause: (walk, node) => bindType(walk, walk.tree.child(node, 'name')),
    conditional_type: openTypeScope,
    index_signature: (walk, node) => {
        walk.handle(walk.tree.child(node, 'name'));
        openTypeScope(walk, node);
    },
    type_predicate: (walk, node) => walk.handle(walk.tree.child(node, 'name')),
    asserts: (walk, node) => walk.handle(walk.tree.childOfKind(node, 'identifier')),
    required_parameter: handleLabel,
    optional_parameter: handleLabel,
};
function openTypeScope(walk, node) {
    walk.push(node, { region: walk.open('type', node, { isHome: false }) });
}
/** Labels of tuple elements look like parameters. */
function handleLabel(walk, node) {
    walk.handle(walk.tree.child(node, 'name'));
}
function bindType(walk, name) {
    if (name !== NONE)
        walk.bind(name, { type: 'type', notes: [TYPE_ONLY], hidden: true });
}
function visitNamedType(walk, node, type) {
    const { tree } = walk;
    const name = tree.child(node, 'name');
    if (name === NONE)
        return;
    walk.bind(name, { type, notes: [TYPE_ONLY, 'hoisted'], whole: node });
    exportDeclared(walk, name, { typeOnly: true });
    const region = walk.open('type', node, { isHome: false });
    const definition = definition_define(walk.here.definition, 'object', tree.textOf(name));
    walk.push(node, { region, definition, exporting: undefined });
}
function visitEnum(walk, node) {
    const { tree } = walk;
    const name = tree.child(node, 'name');
    if (name === NONE)
        return;
    walk.bind(name, { type: 'enum', notes: ['hoisted'], whole: node });
    exportDeclared(walk, name, {});
    const definition = definition_define(walk.here.definition, 'enum', tree.textOf(name));
    // Members see each other by their plain names.
    const region = walk.open('class', node, { isHome: false });
    walk.push(node, { definition, region, exporting: undefined });
    const body = tree.child(node, 'body');
    if (body === NONE)
        return;
    for (const member of tree.children(body))
        if (tree.kind(member) !== 'enum_assignment' && tree.kind(member) !== 'comment')
            addMember(walk, member, member);
}
function visitEnumMember(walk, node) {
    const name = walk.tree.child(node, 'name');
    if (name !== NONE)
        addMember(walk, name, node);
}
function addMember(walk, node, whole) {
    const { tree, here } = walk;
    const { name, at } = propertyName(tree, node);
    walk.addSymbol(here.definition, { name, type: 'enum_member', at, whole });
    walk.table.declare(here.region.scope, name, 'enum_member', { start: at, end: at + name.length });
}
/** `namespace A.B { … }` defines `A`, and everything inside is in `A.B`. `module 'x' { … }` defines nothing. */
function visitNamespace(walk, node) {
    const { tree, here } = walk;
    const name = tree.child(node, 'name');
    if (name === NONE)
        return;
    let { definition } = here;
    if (tree.kind(name) !== 'string') {
        let first = name;
        while (tree.kind(first) === 'nested_identifier') {
            const object = tree.child(first, 'object');
            if (object === NONE)
                break;
            first = object;
        }
        walk.bind(first, { type: 'namespace', notes: ['hoisted'], whole: node });
        exportDeclared(walk, first, {});
        for (const part of tree.textOf(name).split('.'))
            definition = definition_define(definition, 'namespace', part.trim());
    }
    const region = walk.open('module', node, { isHome: true, definition });
    walk.push(node, { region, definition, exporting: undefined });
}
//# sourceMappingURL=type-visitors.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/variables.js







/** Variables where they are declared and set, and the statements and blocks that hold them. */
const variableVisitors = {
    variable_declarator: visitDeclarator,
    for_statement: openLoop,
    while_statement: (walk, node) => walk.push(node, { looping: true }),
    do_statement: (walk, node) => walk.push(node, { looping: true }),
    for_in_statement: visitForIn,
    catch_clause: visitCatch,
    statement_block: visitBlock,
    switch_body: openBlock,
    class_static_block: (walk, node) => {
        const region = walk.open('function', node, { isHome: true });
        walk.push(node, { region, exporting: undefined, looping: false, assigning: undefined });
    },
    with_statement: markDynamic,
    assignment_expression: variables_visitAssignment,
    augmented_assignment_expression: visitAugmented,
    update_expression: visitUpdate,
};
function openBlock(walk, node) {
    walk.push(node, { region: walk.open('block', node, { isHome: false }) });
}
function openLoop(walk, node) {
    walk.push(node, { region: walk.open('block', node, { isHome: false }), looping: true });
}
/** Declarations that stay in their block. */
const BLOCK_SCOPED = new Set([
    'lexical_declaration',
    'class_declaration',
    'abstract_class_declaration',
    'function_declaration',
    'generator_function_declaration',
    'enum_declaration',
    'interface_declaration',
    'type_alias_declaration',
    'expression_statement',
]);
/** Parents whose own scope a block shares. */
const OWNERS = /^(?:(?:async_)?(?:generator_)?function(?:_declaration|_expression)?|arrow_function|method_definition|catch_clause|class_static_block|internal_module|module|ambient_declaration)$/;
function visitBlock(walk, node) {
    const { tree } = walk;
    if (OWNERS.test(tree.kind(tree.parent(node))))
        return;
    for (let child = tree.firstChild(node); child !== NONE; child = tree.nextSibling(child))
        if (BLOCK_SCOPED.has(tree.kind(child))) {
            openBlock(walk, node);
            return;
        }
}
function visitDeclarator(walk, node) {
    const { tree, here } = walk;
    const pattern = tree.child(node, 'name');
    if (pattern === NONE)
        return;
    const statement = tree.parent(node);
    const isLexical = tree.kind(statement) === 'lexical_declaration';
    const region = isLexical ? here.region : here.region.home;
    const value = unwrap(tree, tree.child(node, 'value'));
    const required = requiredBy(walk, value);
    if (required) {
        bindRequired(walk, pattern, required, region);
        return;
    }
    if (tree.kind(pattern) === 'identifier' &&
        value !== NONE &&
        bindNamed(walk, node, { pattern, value, region }))
        return;
    // `using x: T = …`, which the grammar does not know, is read as `const`.
    if (tree.text.startsWith('using', tree.start(statement))) {
        bindVariables(walk, pattern, { region, note: 'resource', whole: node });
        return;
    }
    const isConstant = region === walk.module && tree.hasChildOfKind(statement, 'const');
    bindVariables(walk, pattern, { region, isConstant, whole: node });
}
/** Binds every name of a declared pattern as a variable. */
function bindVariables(walk, pattern, options) {
    const siblings = restSiblings(walk.tree, pattern);
    for (const name of patternNames(walk.tree, pattern)) {
        const notes = [VALUE_ONLY, 'variable'];
        if (siblings.has(name))
            notes.push('rest_sibling');
        if (options.note !== undefined)
            notes.push(options.note);
        walk.bind(name, {
            type: options.isConstant ? 'constant' : 'variable',
            notes,
            region: options.region,
            ...(name === pattern && options.whole !== undefined ? { whole: options.whole } : {}),
        });
        exportDeclared(walk, name, {});
    }
}
/** A variable that holds a function, a class or an object gives it its name. */
function bindNamed(walk, node, { pattern, value, region }) {
    const { tree, here } = walk;
    const name = tree.textOf(pattern);
    if (tree.kind(value) === 'object') {
        walk.namings.set(value, { name, definition: definition_define(here.definition, 'object', name) });
        return false;
    }
    const isFunction = isFunctionExpression(tree, value);
    if (!isFunction && !isClassExpression(tree, value))
        return false;
    const type = isFunction ? 'function' : 'class';
    const { binding, symbol } = walk.bind(pattern, {
        type,
        notes: [VALUE_ONLY, 'variable'],
        whole: node,
        region,
    });
    exportDeclared(walk, pattern, {});
    if (isFunction)
        walk.owned.set(binding, { start: tree.start(value), end: tree.end(value) });
    walk.namings.set(value, {
        name,
        definition: definition_define(here.definition, type, name),
        ...(symbol ? { symbol } : {}),
    });
    return true;
}
function visitForIn(walk, node) {
    openLoop(walk, node);
    const { tree, here } = walk;
    const keyword = tree.child(node, 'kind');
    const left = tree.child(node, 'left');
    if (keyword === NONE || left === NONE)
        return;
    const region = tree.kind(keyword) === 'var' ? here.region.home : here.region;
    bindVariables(walk, left, { region, note: 'loop' });
}
function visitCatch(walk, node) {
    openBlock(walk, node);
    const parameter = walk.tree.child(node, 'parameter');
    if (parameter !== NONE)
        bindVariables(walk, parameter, { region: walk.here.region, note: 'catch' });
}
/** Setting a variable does not read it, and neither does computing its next value from its last. */
function variables_visitAssignment(walk, node) {
    const { tree, here } = walk;
    const left = tree.child(node, 'left');
    if (left === NONE)
        return;
    // `using x = …` declares, although the grammar takes it for an assignment.
    if (tree.hasChildOfKind(node, 'using')) {
        bindVariables(walk, left, { region: here.region, note: 'resource' });
        return;
    }
    for (const name of patternNames(tree, left))
        walk.handle(name);
    if (tree.kind(left) === 'identifier' && !here.looping && isUnusedValue(tree, node))
        walk.push(node, { assigning: tree.textOf(left) });
}
/** `x += 1` alone reads nothing that matters; `x ||= 1` decides by what `x` is. */
function visitAugmented(walk, node) {
    const { tree, here } = walk;
    const left = tree.child(node, 'left');
    if (left === NONE || tree.kind(left) !== 'identifier')
        return;
    if (tree.child(node, 'operator') !== NONE || !isUnusedValue(tree, node))
        return;
    walk.handle(left);
    if (!here.looping)
        walk.push(node, { assigning: tree.textOf(left) });
}
function visitUpdate(walk, node) {
    const { tree } = walk;
    const name = tree.child(node, 'argument');
    if (name !== NONE && tree.kind(name) === 'identifier' && isUnusedValue(tree, node))
        walk.handle(name);
}
//# sourceMappingURL=variables.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/scopes.js
/**
 * Scopes, bindings and references of one file. Reads are resolved after the whole file was seen, so that a use before
 * the definition (hoisting, functions calling later ones) counts.
 */
class ScopeTable {
    module;
    bindings = [];
    references = [];
    classesAreOpaque;
    /** Names read that nothing in the file binds, after `resolve`. */
    unresolved = new Set();
    /** @param options.classesAreOpaque Python: names of a class body are not seen by functions inside it */
    constructor(length, options) {
        this.classesAreOpaque = options.classesAreOpaque;
        this.module = newScope('module', undefined, 0, length, '');
    }
    open(kind, parent, range) {
        return newScope(kind, parent, range.start, range.end, range.name);
    }
    /** Binds a name; follows `forwards`. Every call makes a new binding, in source order of the calls. */
    declare(scope, name, type, range) {
        const home = scope.forwards.get(name) ?? scope;
        const binding = {
            name,
            type,
            scope: home,
            start: range.start,
            end: range.end,
            uses: 0,
            exported: false,
            notes: new Set(),
        };
        const same = home.bindings.get(name);
        if (same)
            same.push(binding);
        else
            home.bindings.set(name, [binding]);
        this.bindings.push(binding);
        return binding;
    }
    /** Notes a read of a name. */
    refer(scope, name) {
        this.references.push({ name, scope });
    }
    /** Counts every read on all bindings of the name in the nearest scope that has one. Call once, at the end. */
    resolve() {
        for (const { name, scope } of this.references) {
            const found = this.lookup(scope, name);
            if (found)
                for (const binding of found)
                    binding.uses++;
            else
                this.unresolved.add(name);
        }
    }
    /** The bindings that a read of `name` in `scope` sees, or undefined. */
    lookup(scope, name) {
        let at = scope;
        let passedFunction = false;
        while (at) {
            const forward = at.forwards.get(name);
            if (forward)
                return forward.bindings.get(name) ?? this.lookup(forward, name);
            const hidden = this.classesAreOpaque && at.kind === 'class' && passedFunction;
            const found = hidden ? undefined : at.bindings.get(name);
            if (found)
                return found;
            if (at.kind === 'function' || at.kind === 'comprehension')
                passedFunction = true;
            at = at.parent;
        }
        return undefined;
    }
}
function newScope(kind, parent, start, end, name) {
    return { kind, parent, start, end, name, bindings: new Map(), forwards: new Map(), dynamic: false };
}
//# sourceMappingURL=scopes.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript/walk.js





const HANDLED = 1;
const ENTERED = 2;
/**
 * One pass over a tree in document order, with the surroundings of the node at hand on a stack. Visitors note
 * bindings and reads; nothing recurses, so depth costs nothing.
 */
class EcmascriptWalk {
    tree;
    table;
    module;
    moduleDecisions = { cyclomatic: 0, cognitive: 0, recursive: false };
    /** In document order, a parent before its children. */
    regions = [];
    edges = [];
    comments = [];
    enclosing = [];
    counts = { functions: 0, classes: 0, imports: 0 };
    symbols = [];
    /** The node that each symbol spans; of an overloaded function, its signatures. */
    nodes = new Map();
    functions = [];
    /** Symbols that stand for a binding, for `exported`. */
    boundSymbols = [];
    /** Where functions stand that a variable is initialised with. */
    owned = new Map();
    /** Names of functions, classes and objects by their node, given by what they are assigned to. */
    namings = new Map();
    /** Signatures without a body yet, by type and qualified name: an implementation takes their place. */
    signatures = new Map();
    /** `require()` calls whose edges were made with the names that they are bound to. */
    namedRequires = new Set();
    /** Words in text that the parser could not place: nothing is claimed about such names. */
    brokenWords = new Set();
    /** Where the last of that text ends. */
    brokenUntil = 0;
    hasJsx = false;
    /** An `import` or `export` stands here. */
    isModule = false;
    /** CommonJS: names of `require`, `module`, `exports` used as such. */
    commonjs = new Set();
    /** `typeof module`: code that also runs as a plain script, where top-level names are global. */
    isUniversal = false;
    marks;
    entries = new Map();
    stack;
    constructor(tree, options) {
        this.tree = tree;
        this.table = new ScopeTable(tree.text.length, { classesAreOpaque: false });
        this.marks = new Uint8Array(tree.size);
        this.module = new Region(this.table.module, undefined, { isHome: true, definition: MODULE });
        this.regions.push(this.module);
        this.stack = [
            {
                until: tree.size + 1,
                region: this.module,
                definition: MODULE,
                decisions: this.moduleDecisions,
                nesting: 0,
                inFunction: false,
                looping: false,
                assigning: undefined,
                ambient: options.ambient,
                exporting: undefined,
            },
        ];
    }
    /** Visits every node once. */
    run(visitors) {
        const { tree, stack } = this;
        for (let node = 0; node < tree.size; node++) {
            while (stack.at(-1).until <= node)
                stack.pop();
            if (this.marks[node] & ENTERED)
                this.push(node, this.entries.get(node));
            const called = visitors.get(tree.kind(node));
            if (called)
                for (const visit of called)
                    visit(this, node);
        }
    }
    get here() {
        return this.stack.at(-1);
    }
    /** Changes the surroundings for the rest of the subtree of the node being visited. */
    push(node, changes) {
        this.stack.push({ ...this.stack.at(-1), ...changes, until: this.tree.after(node) });
    }
    /** Changes the surroundings for a subtree that comes later. NONE is no subtree. */
    enter(node, changes) {
        if (node === NONE)
            return;
        this.marks[node] |= ENTERED;
        this.entries.set(node, { ...this.entries.get(node), ...changes });
    }
    /** Says that a name is no read. NONE is no name. */
    handle(node) {
        if (node !== NONE)
            this.marks[node] |= HANDLED;
    }
    isHandled(node) {
        return (this.marks[node] & HANDLED) !== 0;
    }
    /**
     * A new scope over the node being visited, inside the one at hand or `parent`. The caller pushes it.
     */
    open(kind, node, options) {
        const parent = options.parent ?? this.here.region;
        const definition = options.definition ?? this.here.definition;
        const range = { start: this.tree.start(node), end: this.tree.end(node), name: definition.qualifiedName };
        const region = new Region(this.table.open(kind, parent.scope, range), parent, { ...options, definition });
        this.regions.push(region);
        return region;
    }
    /** Notes a read at a node in the scope at hand. */
    refer(node, space) {
        const { region, assigning } = this.here;
        const name = this.tree.textOf(node);
        region.reads.push({ name, at: this.tree.start(node), space, itself: assigning === name });
    }
    /**
     * Binds the name at a node. The first binding of a name in its scope makes a symbol, except where hidden; so does
     * every import.
     */
    bind(node, options) {
        this.handle(node);
        const { tree, here } = this;
        const name = tree.textOf(node);
        const region = options.region ?? here.region;
        const range = { start: tree.start(node), end: tree.end(node) };
        const binding = this.table.declare(region.scope, name, options.type, range);
        for (const note of options.notes ?? [])
            binding.notes.add(note);
        if (here.ambient)
            binding.notes.add('ambient');
        if (here.exporting !== undefined)
            binding.exported = true;
        const isImport = options.type === 'import' || options.type === 'import_alias';
        if (options.hidden || (!isImport && this.isRepeated(region, options)))
            return { binding };
        const symbol = this.addSymbol(here.definition, {
            name,
            type: options.type,
            at: range.start,
            whole: options.whole ?? node,
        });
        this.boundSymbols.push({ symbol, binding });
        return { binding, symbol };
    }
    /** A second `var` of a name is no second symbol; definitions always are symbols of their own. */
    isRepeated(region, options) {
        if (options.notes?.includes('variable') !== true)
            return false;
        const latest = this.table.bindings.at(-1);
        return region.scope.bindings.get(latest.name).length > 1;
    }
    /** A symbol in `owner`. */
    addSymbol(owner, what) {
        const symbol = {
            name: what.name,
            qualifiedName: what.qualifiedName ?? qualify(owner, what.name),
            type: what.type,
            scope: owner.scopeName,
            at: what.at,
            start: this.tree.start(what.whole),
            end: this.tree.end(what.whole),
        };
        this.symbols.push(symbol);
        this.nodes.set(symbol, [what.whole]);
        return symbol;
    }
    /** Binds every name of a declared pattern. */
    bindPattern(pattern, optionsOf) {
        for (const name of patternNames(this.tree, pattern))
            this.bind(name, optionsOf(name));
    }
}
//# sourceMappingURL=walk.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/signatures.js
/** What has members that are told one by one. */
const HOLDERS = new Set(['class', 'namespace']);
/**
 * Gives every exported symbol, and every public member of an exported class or namespace, its signature: the
 * declaration without body, one line for each overload. Others get none, so a signature says that a name is offered.
 * @param symbols in source order, with `exported` set
 */
function addSignatures(symbols, declarations) {
    const holders = new Map();
    for (const symbol of symbols) {
        const nodes = declarations.nodes.get(symbol);
        if (!nodes || !isOffered(symbol, nodes[0], { holders, declarations }))
            continue;
        const lines = nodes.flatMap((node) => declarations.declaration(symbol, node) ?? []);
        if (lines.length === 0)
            continue;
        symbol.signature = lines.join('\n');
        if (HOLDERS.has(symbol.type))
            holders.set(symbol.qualifiedName, symbol);
    }
}
function isOffered(symbol, node, { holders, declarations }) {
    const owner = symbol.qualifiedName.slice(0, -symbol.name.length - 1);
    if (owner === '')
        return symbol.exported === true;
    const holder = holders.get(owner);
    return holder !== undefined && declarations.isPublicMember(symbol, holder, node);
}
//# sourceMappingURL=signatures.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/ecmascript.js
















/** In this order for one node: decisions are counted before a visitor changes the surroundings. */
const visitors = mergeTables([
    decisionVisitors,
    importVisitors,
    exportVisitors,
    commonjsVisitors,
    namingVisitors,
    functionVisitors,
    classVisitors,
    typeVisitors,
    variableVisitors,
    readVisitors,
]);
function mergeTables(tables) {
    const merged = new Map();
    for (const table of tables)
        for (const [kind, visitor] of Object.entries(table)) {
            const known = merged.get(kind);
            if (known)
                known.push(visitor);
            else
                merged.set(kind, [visitor]);
        }
    return merged;
}
/**
 * The model of a JavaScript, TypeScript or TSX file: its names and where they are used, its imports, exports and
 * bases, and the complexity of its functions. One pass over the tree; never throws on what the parser could not read.
 * `counts.functions` counts every function with a body, callbacks included.
 */
const buildEcmascriptModel = (tree, { language, traits }) => {
    const walk = new EcmascriptWalk(tree, { ambient: traits === 'dts' });
    walk.run(visitors);
    const resolution = resolve(walk.regions, walk.owned);
    if (language !== 'javascript')
        markErased(walk);
    for (const { symbol, binding } of walk.boundSymbols)
        if (binding.exported)
            symbol.exported = true;
    for (const { symbol, decisions } of walk.functions) {
        symbol.complexity = decisions.cyclomatic;
        symbol.cognitive = decisions.cognitive;
    }
    const symbols = walk.symbols.sort((a, b) => a.at - b.at || a.start - b.start || (0,json/* compareStrings */.Kt)(a.type, b.type));
    addSignatures(symbols, ecmascriptDeclarations(walk));
    return {
        symbols,
        edges: walk.edges.sort((a, b) => a.at - b.at || (0,json/* compareStrings */.Kt)(a.type, b.type)),
        findings: findNames(walk, resolution, traits),
        comments: walk.comments,
        docstrings: [],
        enclosing: walk.enclosing,
        counts: walk.counts,
        moduleComplexity: walk.moduleDecisions.cyclomatic,
        moduleCognitive: walk.moduleDecisions.cognitive,
    };
};
/** Marks the imports of names that are used for types alone: an edge stands where the local name does. */
function markErased(walk) {
    const erased = new Set(walk.boundSymbols.filter(({ binding }) => isErased(binding)).map(({ binding }) => binding.start));
    for (const edge of walk.edges)
        if (edge.type === 'imports' && !edge.typeOnly && erased.has(edge.at))
            edge.erased = true;
}
//# sourceMappingURL=ecmascript.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/gaps/draft.js
/** A text that is being rewritten piece by piece, its length and all places in it staying what they are. */
class draft_Draft {
    /** What will be parsed. */
    text;
    /** The same with nothing in comments and between quotes, so that what a pattern finds in it is code. */
    code;
    constructor(text, code) {
        this.text = text;
        this.code = code;
    }
    /** @param edits in order, none of them over another */
    apply(edits) {
        if (edits.length === 0)
            return;
        this.text = edited(this.text, edits);
        this.code = edited(this.code, edits);
    }
    /** Writes every match of a pattern anew: blank, or what `write` makes of it. */
    rewrite(pattern, write) {
        this.apply(Array.from(this.code.matchAll(pattern), ({ 0: found, index }) => ({ at: index, text: write(found) })));
    }
}
function edited(text, edits) {
    const parts = [];
    let done = 0;
    for (const { at, text: piece } of edits) {
        if (at < done)
            continue;
        parts.push(text.slice(done, at), piece);
        done = at + piece.length;
    }
    parts.push(text.slice(done));
    return parts.join('');
}
function draft_asBlank(found) {
    return ' '.repeat(found.length);
}
/** A name that no word of the language is, as long as the word that it stands for. */
function draft_asName(found) {
    return '$'.repeat(found.length);
}
/**
 * A pattern for words between something and something else. It looks for the words first: to look back from every
 * place takes long where there is much white space.
 */
function wordsBetween(behind, words, before) {
    return new RegExp(String.raw `\b(?:${words})(?=${before})(?<=${behind}(?:${words}))`, 'g');
}
/** A bracket that closes later than this many characters is not looked for, so that no text takes long. */
const draft_FAR = 4000;
/** Where the bracket at `open` closes, or -1; `<` counts when it is the one that opens. */
function draft_closingOf(code, open) {
    const isAngle = code[open] === '<';
    const end = Math.min(code.length, open + draft_FAR);
    let depth = 0;
    for (let at = open; at < end; at++) {
        const char = code[at];
        if (char === '<' || char === '>') {
            if (!isAngle || (char === '>' && code[at - 1] === '='))
                continue;
            depth += char === '<' ? 1 : -1;
        }
        else if (char === '(' || char === '[' || char === '{')
            depth++;
        else if (char === ')' || char === ']' || char === '}')
            depth--;
        else
            continue;
        if (depth === 0)
            return at;
    }
    return -1;
}
//# sourceMappingURL=draft.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/gaps/expressions.js

/** What a template may escape in any place; with other letters and digits after it a backslash is a mistake. */
const ESCAPE = /\\(?:u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]{1,6}\}|x[\dA-Fa-f]{2}|0(?!\d)|\r\n|[^\dux])/g;
/** With a tag before it, a template may hold any backslash. */
const ANY_ESCAPE = /\\(?:\r\n|[^])/g;
/** Escapes in the templates of types, and those that only a tag makes valid, become plain text. */
function expressions_writeEscapes(draft, templates) {
    const edits = [];
    for (const { start, end, isTagged } of templates)
        for (const { 0: found, index } of draft.text.slice(start, end).matchAll(isTagged ? ANY_ESCAPE : ESCAPE))
            edits.push({ at: start + index, text: '_'.repeat(found.length) });
    draft.apply(edits);
}
/**
 * `@(a ?? b)` and `@(a ?? b)(c)` become calls of something, with all that they read as arguments; a blank before them
 * is needed for that.
 */
function expressions_writeDecorators(draft) {
    const { code, text } = draft;
    const edits = [];
    for (const { index } of code.matchAll(/(?<=[ \t])@\(/g)) {
        const close = closingOf(code, index + 1);
        if (close < 0 || !/[ \t]/.test(text[index - 1]))
            continue;
        edits.push({ at: index - 1, text: '@$' });
        if (code[close + 1] !== '(')
            continue;
        const end = closingOf(code, close + 1);
        const isEmpty = end > 0 && code.slice(close + 2, end).trim() === '';
        if (isEmpty)
            edits.push({ at: close + 1, text: ' ' }, { at: end, text: ' ' });
        else
            edits.push({ at: close, text: ', ' });
    }
    // One decorator may stand in another.
    draft.apply(edits.sort((a, b) => a.at - b.at));
}
const UNNAMED = wordsBetween(String.raw `\bexport\s+default\s+`, 'function', String.raw `\s*[<(]`);
/**
 * `export default function (a: A): B;` becomes a value of the type `(a: A) => B`: it has no body, and the grammar asks
 * for one where there is no name.
 */
function expressions_writeUnnamedSignatures(draft) {
    const { code } = draft;
    const edits = [];
    for (const { index } of code.matchAll(UNNAMED)) {
        const colon = returnType(code, index + 'function'.length);
        if (colon >= 0 && !hasBody(code, colon + 1))
            edits.push({ at: index, text: '0 as    ' }, { at: colon, text: '=>' });
    }
    draft.apply(edits);
}
/** Where `: ` stands behind the parameters, or -1. */
function returnType(code, afterKeyword) {
    let open = afterKeyword;
    while (/\s/.test(code[open] ?? ''))
        open++;
    if (code[open] === '<') {
        const close = closingOf(code, open);
        if (close < 0)
            return -1;
        open = code.indexOf('(', close);
    }
    const close = open < 0 ? -1 : closingOf(code, open);
    if (close < 0)
        return -1;
    const found = /^\s*:\s/.exec(code.slice(close + 1, close + 200));
    return found ? close + found[0].length - 1 : -1;
}
/** A word or sign behind which a brace begins a type and no body. */
const BEFORE_TYPE = /(?:=>|[:|&<(,?[=]|\b(?:is|keyof|extends|readonly|typeof|infer|unique))\s*$/;
/** A statement that ends the one before it. */
const NEXT_STATEMENT = /^\s+(?:export|declare|import|@)(?![\w$])/;
/** Whether a body follows the type that begins here, rather than the end of the statement. */
function hasBody(code, start) {
    const most = Math.min(code.length, start + FAR);
    for (let at = start; at < most; at++) {
        const char = code[at];
        if (char === ';' || char === '}')
            return false;
        if (char === '\n' || char === '\r') {
            if (NEXT_STATEMENT.test(code.slice(at, at + 100)))
                return false;
        }
        else if (char === '{' && !BEFORE_TYPE.test(code.slice(Math.max(start - 1, at - 100), at)))
            return true;
        else if (char === '{' || char === '(' || char === '[' || char === '<') {
            at = closingOf(code, at);
            if (at < 0)
                return false;
        }
    }
    return false;
}
//# sourceMappingURL=expressions.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/gaps/module-names.js

/** Words that the grammars do not take for names where the language does. */
const RESERVED = new Set(('break case catch class const continue debugger delete do else enum export extends false finally for function if ' +
    'import in instanceof new null return super switch this throw true try typeof var void while with').split(' '));
/** The braces of `import { … }` and `export { … }`, and whether another module is named behind them. */
const LIST = /\b(?:import\s*(?:type\s*)?(?:[\w$]+\s*,\s*)?|(export)\s*(?:type\s*)?)\{([^{}]*)\}(\s*from\b)?/g;
/** `type`, the name, and what it is called on the other side: `type a as b`. */
const ITEM = /[^\s,]+(?:\s+[^\s,]+)*/g;
/**
 * Any word may name what a module gives: `export { if } from 'x'`, `export { a as if }`, `import { if as a }`. What
 * must be the name of a variable here may not.
 */
function module_names_nameReserved(draft) {
    const edits = [];
    for (const found of draft.code.matchAll(LIST)) {
        const [all, isExport, list, from] = found;
        const start = found.index + all.indexOf('{') + 1;
        for (const item of list.matchAll(ITEM))
            edits.push(...itemEdits(start + item.index, item[0], {
                isExport: isExport !== undefined,
                hasSource: from !== undefined,
            }));
    }
    draft.apply(edits);
}
function itemEdits(start, item, list) {
    const words = Array.from(item.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, at: start + index }));
    // `type as` and `type as as a` say of `as` that it is a type; `type as a` and `a as b` name something else.
    const isType = words.length === 2 || words.length === 4;
    const [name, as, alias] = isType ? words.slice(1) : words;
    if (!name || (as && as.word !== 'as'))
        return [];
    const edits = [];
    const write = ({ word, at }) => edits.push({ at, text: asName(word) });
    const mayBeAny = list.hasSource ? list.isExport || alias !== undefined : false;
    if (mayBeAny && RESERVED.has(name.word))
        write(name);
    else if ((list.isExport && name.word === 'type') || (isType && name.word === 'as'))
        write(name);
    if (list.isExport && alias && RESERVED.has(alias.word))
        write(alias);
    return edits;
}
/** `export * as if from 'x'`. */
const STAR_NAME = wordsBetween(String.raw `\bexport\s*\*\s*as\s+`, '[a-z]+', String.raw `\s+from\b`);
function module_names_nameReservedStar(draft) {
    draft.rewrite(STAR_NAME, (word) => (RESERVED.has(word) ? asName(word) : word));
}
const STRING = String.raw `(?:"_*"|'_*')`;
const ATTRIBUTE = String.raw `\s*(?:[\w$]+|${STRING})\s*:\s*${STRING}`;
/** `with { type: 'json' }`, or `assert` as it once was, behind the name of a module. */
const ATTRIBUTES = new RegExp(String.raw `\b(?:with|assert)(?<=\b(?:from|import)\s*${STRING}\s*(?:with|assert))` +
    String.raw `\s*\{(?:${ATTRIBUTE}(?:\s*,${ATTRIBUTE})*(?:\s*,)?)?\s*\}`, 'g');
/** `import defer * as a`, `import source a from 'x'`, `import.defer('x')`: when a module is loaded. */
const DEFER = wordsBetween(String.raw `\bimport\s+`, 'defer', String.raw `\s*\*`);
const SOURCE = wordsBetween(String.raw `\bimport\s+`, 'source', String.raw `\s+(?!from\b)[\w$]+\s+from\b`);
const DYNAMIC_PHASE = /\.(?<=\bimport\s*\.)\s*(?:defer|source)(?=\s*\()/g;
/** `export type * from './x'`. */
const TYPE_STAR = wordsBetween(String.raw `\bexport\s+`, 'type', String.raw `\s*\*`);
/** How a module is asked for, where it does not matter to what is taken from it. */
const module_names_MODULE_WORDS = [ATTRIBUTES, DEFER, SOURCE, DYNAMIC_PHASE];
const module_names_MODULE_TYPE_WORDS = [TYPE_STAR];
//# sourceMappingURL=module-names.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/gaps/python-gaps.js

/** Strings of Python with their quotes, closed or not, and comments. */
const NO_CODE = new RegExp([
    String.raw `#[^\r\n]*`,
    String.raw `"""(?:[^"\\]+|\\[^]|"(?!""))*(?:""")?`,
    String.raw `'''(?:[^'\\]+|\\[^]|'(?!''))*(?:''')?`,
    String.raw `"(?:[^"\\\r\n]+|\\[^])*"?`,
    String.raw `'(?:[^'\\\r\n]+|\\[^])*'?`,
].join('|'), 'g');
/** `class A[`, `def f[`, `type A[`: the parameters of a generic. */
const GENERIC = /^[^\S\r\n]*(?:async\s+)?(?:class|def|type)\s+[\p{L}_][\p{L}\p{N}_]*\s*\[/gmu;
/** `*"text"`, which may stand wherever `*text` may. */
const UNPACKED_STRING = /(\*\s*[bBrRuU]{0,2})(_+)/g;
/**
 * Defaults of type parameters are read as what else a parameter may name: `T = int` as `T : int`, and behind a bound
 * as one more type of it. A string that is unpacked is read as a name.
 */
function python_gaps_closePythonGaps(text) {
    const code = text.replaceAll(NO_CODE, (found) => (found.startsWith('#') ? ' ' : '_').repeat(found.length));
    const draft = new Draft(text, code);
    const edits = [];
    for (const { 0: found, index } of code.matchAll(GENERIC))
        edits.push(...defaultEdits(code, index + found.length - 1));
    draft.apply(edits);
    // Names may be underscores too, and stay what they are.
    draft.apply(Array.from(code.matchAll(UNPACKED_STRING), ({ 1: before, 2: name, index }) => ({
        at: index + before.length,
        text: name,
    })));
    return draft.text;
}
function defaultEdits(code, open) {
    const edits = [];
    const close = closingOf(code, open);
    /** What a default is written with, until there is one. */
    let sign = ':';
    for (let at = open + 1; at < close; at++) {
        const char = code[at];
        if ('([{'.includes(char))
            at = closingOf(code, at);
        else if (char === ',')
            sign = ':';
        else if (char === ':' && sign)
            sign = '|';
        else if (char === '=' && sign) {
            edits.push({ at, text: sign });
            sign = undefined;
        }
    }
    return edits;
}
//# sourceMappingURL=python-gaps.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/gaps/type-imports.js

const type_imports_STRING = String.raw `(?:"_*"|'_*')`;
const IMPORT = new RegExp(String.raw `\bimport(?<!(?:[$.]|\.\s+)import)\s*\(\s*${type_imports_STRING}\s*(?=[,)])`, 'g');
/** Members behind it, and what follows them. */
const MEMBERS = /((?:\s*\.\s*[\w$]+)*)\s*(\?\.|[^\s]|$)/y;
/** What is done with the promise that `import('x')` is where it is no type. */
const PROMISED = /\.\s*(?:then|catch|finally)$/;
/**
 * `import('x').T<U>` and `import('x')[]` in types become a name: what reads the tree finds the name of the module in
 * the text that it stands for.
 */
function type_imports_nameTypeImports(draft) {
    const { code } = draft;
    const edits = [];
    for (const { 0: found, index } of code.matchAll(IMPORT)) {
        const close = closingOf(code, index + found.indexOf('('));
        if (close < 0)
            continue;
        if (isType(code, index, close + 1))
            edits.push({ at: index, text: asName(code.slice(index, close + 1)) });
    }
    draft.apply(edits);
}
function isType(code, start, end) {
    const before = code.slice(Math.max(0, start - 12), start);
    if (/\bawait\s*$/.test(before))
        return false;
    MEMBERS.lastIndex = end;
    const [, members = '', next = ''] = MEMBERS.exec(code) ?? [];
    if (members === '')
        return next === '[' || /\btypeof\s+$/.test(before);
    return next !== '(' && next !== '`' && next !== '?.' && !PROMISED.test(members);
}
/** `export import A = require('x')`. */
const EXPORTED = new RegExp(String.raw `\brequire(?<=\bexport\s+import\s+[\w$]+\s*=\s*require)\s*\(\s*${type_imports_STRING}\s*\)`, 'g');
/** The same for a module that an alias is made of. */
function type_imports_nameExportedRequires(draft) {
    draft.rewrite(EXPORTED, asName);
}
//# sourceMappingURL=type-imports.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/gaps/words.js

const NAME = String.raw `[A-Za-z_$][\w$]*`;
/** Operators that are words: before them stands a value. */
const OPERATOR = String.raw `(?:in|of|instanceof|as|satisfies)\b`;
/** `accessor` before the name of a field; before anything else it is the name. */
const FIELD = String.raw `[^\S\r\n]+(?!${OPERATOR}(?!\s*[=:;(]))[\w$#"'\[]`;
const ACCESSOR = new RegExp(String.raw `(?<![.\w$])accessor(?=${FIELD})`, 'g');
const STATIC_ACCESSOR = wordsBetween(String.raw `\bstatic\s+`, 'accessor', FIELD);
const NAMED_ACCESSOR = /(?<![\w$])accessor(?![\w$])(?=\s*[?!]?\s*[;:=(<}]|\s*[\r\n])/g;
/** `accessor x` is read as the nearest thing that only a class may hold. */
function words_writeAccessors(draft, modifier) {
    if (modifier === 'static')
        draft.rewrite(STATIC_ACCESSOR, asBlank);
    draft.rewrite(ACCESSOR, (word) => modifier.padEnd(word.length));
    draft.rewrite(NAMED_ACCESSOR, asName);
}
/** `for (using x of y)`, and with `await`. */
const USING_OF = wordsBetween(String.raw `\bfor\s*(?:await\s*)?\(\s*`, String.raw `(?:await\s+)?using`, String.raw `[^\S\r\n]+${NAME}\s+of\b`);
/** `using x: T = y`, and with `await`. */
const USING_TYPED = new RegExp(String.raw `(?<![.\w$])(?:await\s+)?using(?=[^\S\r\n]+${NAME}\s*:)`, 'g');
/** Any other `using` is a name. */
const USING_NAME = new RegExp(String.raw `(?<![.\w$])using(?![\w$])(?![^\S\r\n]+(?!${OPERATOR}|of\b)[A-Za-z_$])`, 'g');
function asConst(found) {
    return 'const'.padStart(found.length);
}
function words_writeUsing(draft) {
    draft.rewrite(USING_OF, asConst);
    draft.rewrite(USING_TYPED, asConst);
    draft.rewrite(USING_NAME, asName);
}
/** Words that name a parameter of a type or an element of a tuple: `[new: A, unique?: B]`. */
const LABEL = wordsBetween(String.raw `[([,]\s*(?:\.\.\.\s*)?`, `abstract|any|bigint|boolean|break|case|catch|class|const|continue|debugger|delete|` +
    `do|else|enum|export|extends|finally|for|function|if|import|in|infer|instanceof|keyof|never|new|null|number|object|` +
    `readonly|return|string|switch|symbol|throw|try|typeof|undefined|unique|unknown|var|void|while|with`, String.raw `\s*\??:`);
/** `abstract` modifies what stands behind it on its line; else it is a name. */
const ABSTRACT = /(?<![\w$])abstract(?![\w$])(?![^\S\r\n]*[\w$#["'*@{])/g;
/** `let as = 1`, `private satisfies: A`, `type as = B`. */
const OPERATOR_NAME = wordsBetween(String.raw `\b(?:let|const|var|type|public|private|protected|readonly|override)\s+`, 'as|satisfies', String.raw `\s*[?!]?\s*[:=,;)]`);
/** `<in A, out B>`: the variance of a type parameter. */
const VARIANCE = wordsBetween(String.raw `[<,]\s*(?:const\s+)?`, String.raw `in\s+out|in|out`, String.raw `\s+${NAME}\s*(?:[,>=]|extends\b)`);
/** `keyof readonly A[]`. */
const KEYOF_READONLY = wordsBetween(String.raw `\bkeyof\s+`, 'readonly', String.raw `\s`);
/** `static [name: string]: A`. */
const STATIC_INDEX = new RegExp(String.raw `(?<![\w$.])static(?=\s+(?:readonly\s+)?\[\s*${NAME}\s*:)`, 'g');
/** `global { … }` inside `declare module 'x'`. */
const GLOBAL = wordsBetween(String.raw `(?:^|[{};\r\n])[^\S\r\n]*`, 'global', String.raw `[^\S\r\n]*\{`);
/** `a?.<T>(b)` and `a<T>?.(b)`. */
const OPTIONAL_TYPED_CALL = /\?\.(?=\s*<)|(?<=>)\?\.(?=\s*\()/g;
/** Words of TypeScript that are names where the grammar wants a keyword, or stand where it knows none. */
function words_writeTypeWords(draft) {
    for (const names of [LABEL, ABSTRACT, OPERATOR_NAME])
        draft.rewrite(names, asName);
    for (const words of [VARIANCE, KEYOF_READONLY, STATIC_INDEX, GLOBAL, OPTIONAL_TYPED_CALL])
        draft.rewrite(words, asBlank);
}
/**
 * The end of a type at the end of a line, when the next code is `<A>(` or the like: another call signature.
 */
const SIGNATURE_END = new RegExp(String.raw `(?<=[\w$>\])}'"])(?<!=>)\s(?=[^\S\r\n]*[\r\n]\s*<|(?<=[\r\n])\s*<)(?=\s*<\s*(?:const\s+|in\s+|out\s+)*${NAME}\s*(?:[,>=]|extends\b))`, 'g');
/** Ends call signatures that only a line break ends. */
function words_endSignatures(draft) {
    const edits = [];
    for (const { index } of draft.code.matchAll(SIGNATURE_END))
        // What is blank in the code may be a comment.
        if (/\s/.test(draft.text[index]))
            edits.push({ at: index, text: ';' });
    draft.apply(edits);
}
/** Operators and strings stay what they are with another sign in them; text of an element has no bare `&`. */
const AMPERSAND = /(?<!&)&(?!&)(?!#?\w+;)/g;
function words_writeAmpersands(draft) {
    draft.rewrite(AMPERSAND, () => '|');
    const edits = [];
    for (const { 0: found, index } of draft.code.matchAll(/(?<==)(?:"_*"|'_*')/g))
        for (const sign of draft.text.slice(index, index + found.length).matchAll(/&/g))
            edits.push({ at: index + sign.index, text: '_' });
    draft.apply(edits);
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/grammar-gaps.js







/**
 * Text of the same length in which valid code that the grammar does not know is written in a way that it does,
 * or undefined when there is none. Only for a second look at text that did not parse: where it changes what is fine
 * already, it makes things worse.
 */
function grammar_gaps_closeGrammarGaps(text, language) {
    const closed = language === 'python' ? closePythonGaps(text) : closeEcmascriptGaps(text, language);
    return closed === text ? undefined : closed;
}
function closeEcmascriptGaps(text, language) {
    const { code, templates } = codeOf(text);
    const draft = new Draft(text, code);
    const isTyped = language !== 'javascript';
    writeEscapes(draft, templates);
    nameReserved(draft);
    nameReservedStar(draft);
    for (const words of MODULE_WORDS)
        draft.rewrite(words, asBlank);
    writeUsing(draft);
    writeAccessors(draft, isTyped ? 'readonly' : 'static');
    writeDecorators(draft);
    if (isTyped) {
        for (const words of MODULE_TYPE_WORDS)
            draft.rewrite(words, asBlank);
        nameTypeImports(draft);
        nameExportedRequires(draft);
        writeUnnamedSignatures(draft);
        writeTypeWords(draft);
    }
    // Elsewhere a line may begin with an element.
    if (language === 'typescript')
        endSignatures(draft);
    else
        writeAmpersands(draft);
    return draft.text;
}
//# sourceMappingURL=grammar-gaps.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/names.js

/** `a.b.c` for a chain of plain attributes, or undefined for any other expression. */
function names_dottedName(tree, node) {
    const parts = [];
    let at = node;
    while (at !== NONE && tree.kind(at) === 'attribute') {
        const attribute = tree.child(at, 'attribute');
        if (attribute === NONE)
            return undefined;
        parts.push(tree.textOf(attribute));
        at = tree.child(at, 'object');
    }
    if (at === NONE || tree.kind(at) !== 'identifier')
        return undefined;
    parts.push(tree.textOf(at));
    return parts.reverse().join('.');
}
/** The last name of a chain: `Optional` for `typing.Optional`. Undefined for expressions that end in no name. */
function lastName(tree, node) {
    if (node === NONE)
        return undefined;
    const kind = tree.kind(node);
    if (kind === 'identifier')
        return tree.textOf(node);
    if (kind !== 'attribute')
        return undefined;
    const attribute = tree.child(node, 'attribute');
    return attribute === NONE ? undefined : tree.textOf(attribute);
}
/** The parts of a `dotted_name` node joined as Python means them, whatever blanks the source has. */
function joinedName(tree, node) {
    let name = '';
    for (const child of tree.children(node))
        if (tree.kind(child) === 'identifier')
            name += name === '' ? tree.textOf(child) : `.${tree.textOf(child)}`;
    return name;
}
/** Text of a plain string literal without prefix and quotes, or undefined for bytes, f-strings and other nodes. */
function names_literalText(tree, node) {
    const kind = tree.kind(node);
    if (kind === 'concatenated_string') {
        let text = '';
        for (const child of tree.children(node)) {
            if (tree.kind(child) === 'comment')
                continue;
            const part = names_literalText(tree, child);
            if (part === undefined)
                return undefined;
            text += part;
        }
        return text;
    }
    if (kind !== 'string')
        return undefined;
    const first = tree.firstChild(node);
    if (first === NONE || /[bf]/i.test(tree.textOf(first).replace(/["']+$/, '')))
        return undefined;
    let text = '';
    for (const child of tree.children(node))
        if (tree.kind(child) === 'string_content')
            text += tree.textOf(child);
    return text;
}
/** Positional arguments of a call, in order. */
function positionalArguments(tree, call) {
    const list = tree.child(call, 'arguments');
    if (list === NONE || tree.kind(list) !== 'argument_list')
        return [];
    return tree.children(list).filter((child) => {
        const kind = tree.kind(child);
        return kind !== 'keyword_argument' && kind !== 'comment';
    });
}
/** A name as Python compares it: identifiers are normalised, so that `µ` (micro) and `μ` (mu) are one. */
function normalName(name) {
    // oxlint-disable-next-line no-control-regex
    return /^[\x00-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/annotations.js


/** Annotations in strings and in `# type:` comments read names like any other. */
const annotationVisitors = {
    type: (walk, node) => {
        // The keyword of `type X = …` is a leaf of the same name.
        if (walk.here.strings === 'plain' && walk.tree.firstChild(node) !== NONE)
            walk.push(node, { strings: 'annotation' });
    },
    assignment: (walk, node) => {
        const annotation = walk.tree.child(node, 'type');
        if (annotation !== NONE && lastName(walk.tree, walk.tree.firstChild(annotation)) === 'TypeAlias')
            walk.enter(walk.tree.child(node, 'right'), { strings: 'annotation' });
    },
    generic_type: (walk, node) => {
        const name = lastName(walk.tree, walk.tree.firstChild(node));
        const parameters = walk.tree.childOfKind(node, 'type_parameter');
        if (parameters !== NONE)
            enterArguments(walk, name, walk.tree.children(parameters));
    },
    subscript: (walk, node) => {
        const name = lastName(walk.tree, walk.tree.child(node, 'value'));
        enterArguments(walk, name, walk.tree.childrenOf(node, 'subscript'));
    },
    call: annotations_visitCall,
    string: (walk, node) => {
        if (walk.here.strings === 'annotation')
            referWords(walk, stringContent(walk.tree, node));
    },
    comment: (walk, node) => {
        const text = walk.tree.textOf(node);
        walk.comments.push({ start: walk.tree.start(node), end: walk.tree.end(node) });
        const annotation = /^#\s*type:(?!\s*ignore\b)/.exec(text);
        if (annotation)
            referWords(walk, text.slice(annotation[0].length));
    },
};
/** Generics of `typing` that are subscripted outside of annotations too: `Alias = Optional["Name"]`. */
const TYPING = new Set([
    'Optional',
    'Union',
    'List',
    'Dict',
    'Set',
    'FrozenSet',
    'Tuple',
    'Type',
    'Callable',
    'Iterable',
    'Iterator',
    'Generator',
    'Sequence',
    'MutableSequence',
    'Mapping',
    'MutableMapping',
    'Collection',
    'Container',
    'Coroutine',
    'Awaitable',
    'AsyncIterable',
    'AsyncIterator',
    'AsyncGenerator',
    'ContextManager',
    'AsyncContextManager',
    'DefaultDict',
    'OrderedDict',
    'Counter',
    'ChainMap',
    'Deque',
    'ClassVar',
    'Final',
    'Generic',
    'Protocol',
    'Concatenate',
    'TypeGuard',
    'TypeIs',
    'Required',
    'NotRequired',
    'ReadOnly',
    'Unpack',
]);
function enterArguments(walk, name, args) {
    if (walk.here.strings === 'never' || name === undefined)
        return;
    if (name === 'Literal')
        for (const argument of args)
            walk.enter(argument, { strings: 'never' });
    else if (name === 'Annotated')
        args.forEach((argument, n) => walk.enter(argument, { strings: n === 0 ? 'annotation' : 'never' }));
    else if (TYPING.has(name))
        for (const argument of args)
            walk.enter(argument, { strings: 'annotation' });
}
/** From which positional argument on, and up to which, calls of `typing` take annotations. */
const CALLS = {
    cast: [0, 1],
    ForwardRef: [0, 1],
    assert_type: [1, 2],
    TypeVar: [1, Number.POSITIVE_INFINITY],
    NewType: [1, 2],
    TypeAliasType: [1, 2],
    NamedTuple: [1, 2],
    TypedDict: [1, 2],
};
function annotations_visitCall(walk, node) {
    const { tree } = walk;
    const called = tree.child(node, 'function');
    const name = lastName(tree, called);
    if (name === undefined)
        return;
    if (tree.kind(called) === 'identifier' && readsInvisibly(tree, node, name))
        annotations_markDynamic(walk);
    const span = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
    if (!span)
        return;
    for (const argument of positionalArguments(tree, node).slice(...span))
        walk.enter(argument, { strings: 'annotation' });
    const list = tree.child(node, 'arguments');
    for (const argument of tree.children(list))
        if (tree.kind(argument) === 'keyword_argument') {
            const keyword = tree.child(argument, 'name');
            if (keyword !== NONE && /^(bound|default|typ|tp)$/.test(tree.textOf(keyword)))
                walk.enter(argument, { strings: 'annotation' });
        }
}
function readsInvisibly(tree, call, name) {
    if (name === 'locals' || name === 'eval' || name === 'exec')
        return true;
    return (name === 'vars' || name === 'dir') && positionalArguments(tree, call).length === 0;
}
/** The function at hand may read any of its names in ways that cannot be seen. */
function annotations_markDynamic(walk) {
    walk.bindingScope().dynamic = true;
}
function stringContent(tree, node) {
    let text = '';
    for (const child of tree.children(node))
        if (tree.kind(child) === 'string_content')
            text += tree.textOf(child);
    return text;
}
function referWords(walk, text) {
    for (const word of wordsOf(text))
        walk.refer(word);
}
/** Names in a piece of text; what follows a dot is an attribute. */
function* wordsOf(text) {
    for (const [word] of text.matchAll(/\.\s*[\p{L}_][\p{L}\p{N}_]*|[\p{L}\p{N}_]+/gu))
        if (!/^[.\p{N}]/u.test(word))
            yield word;
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/walk.js



const walk_HANDLED = 1;
const walk_ENTERED = 2;
/**
 * One pass over a tree in document order, with the surroundings of the node at hand on a stack. Visitors note
 * bindings and reads; nothing recurses, so depth costs nothing.
 */
class PythonWalk {
    tree;
    table;
    module;
    moduleDecisions = { cyclomatic: 0, cognitive: 0, recursive: false };
    edges = [];
    comments = [];
    docstrings = [];
    enclosing = [];
    counts = { functions: 0, classes: 0, imports: 0 };
    functionScopes = [];
    functions = [];
    imports = [];
    handlerNames = [];
    /** Symbols bound in the module's own scope, for `exported`. */
    moduleSymbols = [];
    symbols = [];
    /** The node that each symbol spans. */
    nodes = new Map();
    /** `__all__` as far as it is literal, undefined when there is none. */
    publicNames;
    /** Words in text that the parser could not place: nothing is claimed about such names. */
    brokenWords = new Set();
    /** Where the last of that text ends. */
    brokenUntil = 0;
    /** Names that an inner scope takes over by `global` or `nonlocal`. */
    taken = new Map();
    definitions = new Map();
    openHandlers = new Map();
    marks;
    entries = new Map();
    stack;
    node = 0;
    constructor(tree) {
        this.tree = tree;
        this.table = new ScopeTable(tree.text.length, { classesAreOpaque: true });
        this.marks = new Uint8Array(tree.size);
        this.module = {
            kind: 'module',
            name: 'module',
            qualifiedName: '',
            enumeration: false,
            attributes: new Set(),
        };
        this.definitions.set(this.table.module, this.module);
        this.stack = [
            {
                until: tree.size + 1,
                scope: this.table.module,
                definition: this.module,
                decisions: this.moduleDecisions,
                nesting: 0,
                strings: 'plain',
                typeOnly: false,
            },
        ];
    }
    /** Visits every node once, then resolves the reads. */
    run(visitors) {
        const { tree, stack } = this;
        for (let node = 0; node < tree.size; node++) {
            this.node = node;
            while (stack.at(-1).until <= node)
                stack.pop();
            if (this.marks[node] & walk_ENTERED)
                this.push(node, this.entries.get(node));
            const called = visitors.get(tree.kind(node));
            if (called)
                for (const visit of called)
                    visit(this, node);
        }
        this.table.resolve();
    }
    get here() {
        return this.stack.at(-1);
    }
    /** Changes the surroundings for the rest of the subtree of the node being visited. */
    push(node, changes) {
        this.stack.push({ ...this.stack.at(-1), ...changes, until: this.tree.after(node) });
    }
    /** Changes the surroundings for a subtree that comes later. NONE is no subtree. */
    enter(node, changes) {
        if (node === NONE)
            return;
        this.marks[node] |= walk_ENTERED;
        this.entries.set(node, { ...this.entries.get(node), ...changes });
    }
    /** Says that an identifier is not a read. */
    handle(node) {
        this.marks[node] |= walk_HANDLED;
    }
    isHandled(node) {
        return (this.marks[node] & walk_HANDLED) !== 0;
    }
    open(kind, node, definition) {
        const range = {
            start: this.tree.start(node),
            end: this.tree.end(node),
            name: definition.qualifiedName,
        };
        const scope = this.table.open(kind, this.here.scope, range);
        this.definitions.set(scope, definition);
        if (kind === 'function')
            this.functionScopes.push(scope);
        return scope;
    }
    definitionOf(scope) {
        return this.definitions.get(scope);
    }
    /** Notes a read in the scope at hand. */
    refer(written) {
        const name = normalName(written);
        const { scope } = this.here;
        this.table.refer(scope, name);
        // A class body looks a name up at that moment: until the class binds it, the outer one is meant.
        for (let outer = scope; outer.kind === 'class' && outer.parent; outer = outer.parent)
            this.table.refer(outer.parent, name);
        const handlers = this.openHandlers.get(name);
        if (!handlers)
            return;
        while (handlers.length > 0 && handlers.at(-1).until <= this.node)
            handlers.pop();
        const handler = handlers.at(-1);
        if (handler)
            handler.used = true;
    }
    /**
     * Binds the name of an identifier node and makes its symbol: always for definitions, else for the first binding of
     * the name in its scope. Names of comprehensions are no symbols.
     * @param whole node that the symbol spans
     */
    bind(node, origin, options) {
        const { tree } = this;
        this.handle(node);
        const name = normalName(tree.textOf(node));
        const named = options.range ?? node;
        const range = { start: tree.start(named), end: tree.end(named) };
        const wanted = options.scope ?? this.here.scope;
        const binding = this.table.declare(wanted, name, options.type, range);
        binding.notes.add(origin);
        if (binding.scope !== wanted)
            binding.notes.add('forwarded');
        const home = binding.scope;
        const repeats = origin !== 'import' && origin !== 'definition' && home.bindings.get(name).length > 1;
        if (home.kind !== 'comprehension' && !options.hidden && !repeats)
            this.addSymbol(binding, options.whole ?? node);
        return binding;
    }
    /** Notes that `name` in the scope at hand means the one of another scope. */
    forward(name, to) {
        this.here.scope.forwards.set(name, to);
        const names = this.taken.get(to);
        if (names)
            names.add(name);
        else
            this.taken.set(to, new Set([name]));
    }
    isTaken(scope, name) {
        return this.taken.get(scope)?.has(name) === true;
    }
    openHandler(binding, until) {
        const handler = { binding, until, used: false };
        this.handlerNames.push(handler);
        const open = this.openHandlers.get(binding.name);
        if (open)
            open.push(handler);
        else
            this.openHandlers.set(binding.name, [handler]);
    }
    /** The innermost scope that is no comprehension. */
    bindingScope() {
        let { scope } = this.here;
        while (scope.kind === 'comprehension' && scope.parent)
            scope = scope.parent;
        return scope;
    }
    addSymbol(binding, whole) {
        const owner = this.definitionOf(binding.scope);
        const symbol = {
            name: binding.name,
            qualifiedName: walk_qualify(owner, binding.name),
            type: binding.type,
            scope: owner.name,
            at: binding.start,
            start: this.tree.start(whole),
            end: this.tree.end(whole),
        };
        this.symbols.push(symbol);
        this.nodes.set(symbol, [whole]);
        if (binding.scope === this.table.module)
            this.moduleSymbols.push({ symbol, binding });
    }
}
/** The qualified name of something defined in `owner`. */
function walk_qualify(owner, name) {
    return owner.qualifiedName === '' ? name : `${owner.qualifiedName}.${name}`;
}
//# sourceMappingURL=walk.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/assignments.js



/** Statements and expressions that bind variables, and those that say where a name lives. */
const assignmentVisitors = {
    assignment: assignments_visitAssignment,
    augmented_assignment: assignments_visitAugmented,
    named_expression: (walk, node) => {
        const name = walk.tree.child(node, 'name');
        if (name === NONE || walk.tree.kind(name) !== 'identifier')
            return;
        const scope = walk.bindingScope();
        walk.bind(name, 'assigned', { type: variableType(walk, name, scope), whole: node, scope });
    },
    for_statement: (walk, node) => bindTargets(walk, walk.tree.child(node, 'left'), { origin: 'loop', inTuple: 'loop' }),
    list_comprehension: visitComprehension,
    set_comprehension: visitComprehension,
    dictionary_comprehension: visitComprehension,
    generator_expression: visitComprehension,
    for_in_clause: (walk, node) => bindTargets(walk, walk.tree.child(node, 'left'), { origin: 'loop', inTuple: 'loop' }),
    as_pattern: visitAsPattern,
    global_statement: (walk, node) => forwardNames(walk, node, () => walk.table.module),
    nonlocal_statement: (walk, node) => forwardNames(walk, node, (name) => nonlocalHome(walk, name)),
};
const GROUPS = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'list_splat_pattern',
    'tuple',
    'list',
    'list_splat',
    'expression_list',
    'parenthesized_expression',
]);
/** Binds every name of an assignment target; `self.x` becomes a property. Other targets only read. */
function bindTargets(walk, target, options) {
    if (target === NONE)
        return;
    const { tree } = walk;
    const open = [{ node: target, grouped: false }];
    for (let at = open.pop(); at; at = open.pop()) {
        const kind = tree.kind(at.node);
        if (kind === 'identifier') {
            const { scope } = walk.here;
            const type = options.final ? 'constant' : variableType(walk, at.node, scope);
            const whole = options.whole === undefined ? {} : { whole: options.whole };
            walk.bind(at.node, at.grouped ? options.inTuple : options.origin, { type, ...whole });
        }
        else if (kind === 'attribute')
            bindAttribute(walk, at.node, options.whole);
        else if (GROUPS.has(kind)) {
            const grouped = at.grouped || !isParenthesized(tree, at.node);
            for (const child of tree.children(at.node).reverse())
                open.push({ node: child, grouped });
        }
    }
}
/** `(x)` is the target x; the grammar shows it as a tuple of one, as it does `(x,)`. */
function isParenthesized(tree, node) {
    const kind = tree.kind(node);
    if (kind === 'parenthesized_expression')
        return true;
    if (kind !== 'tuple_pattern' && kind !== 'tuple')
        return false;
    const only = tree.firstChild(node);
    return (only !== NONE &&
        tree.nextSibling(only) === NONE &&
        !tree.text.slice(tree.end(only), tree.end(node)).includes(','));
}
function variableType(walk, node, scope) {
    if (scope.kind === 'function' || scope.kind === 'comprehension')
        return 'variable';
    const name = walk.tree.textOf(node);
    if (scope.kind === 'class' && walk.definitionOf(scope).enumeration && !name.startsWith('_'))
        return 'enum_member';
    return /^_*[A-Z][A-Z0-9_]*$/.test(name) ? 'constant' : 'variable';
}
function bindAttribute(walk, node, whole) {
    const { tree, here } = walk;
    const { receiver } = here.definition;
    const attribute = tree.child(node, 'attribute');
    const object = tree.child(node, 'object');
    if (!receiver || attribute === NONE || object === NONE || tree.textOf(object) !== receiver.name)
        return;
    const name = tree.textOf(attribute);
    if (receiver.of.attributes.has(name))
        return;
    receiver.of.attributes.add(name);
    const symbol = {
        name,
        qualifiedName: walk_qualify(receiver.of, name),
        type: 'property',
        scope: receiver.of.name,
        at: tree.start(attribute),
        start: tree.start(whole ?? node),
        end: tree.end(whole ?? node),
    };
    walk.symbols.push(symbol);
    walk.nodes.set(symbol, [whole ?? node]);
}
function assignments_visitAssignment(walk, node) {
    const { tree } = walk;
    const left = tree.child(node, 'left');
    const annotation = tree.child(node, 'type');
    const right = tree.child(node, 'right');
    // Elements of a literal are no results of something that had to be taken apart.
    const literal = right !== NONE && assignments_LITERALS.has(tree.kind(right));
    bindTargets(walk, left, {
        origin: 'assigned',
        inTuple: literal ? 'assigned' : 'unpacked',
        whole: node,
        final: annotation !== NONE && isFinal(tree, annotation),
    });
}
const assignments_LITERALS = new Set(['tuple', 'list', 'expression_list']);
/** `Final`, `Final[int]`, `typing.Final`. */
function isFinal(tree, annotation) {
    let at = tree.firstChild(annotation);
    if (at !== NONE && tree.kind(at) === 'generic_type')
        at = tree.firstChild(at);
    else if (at !== NONE && tree.kind(at) === 'subscript')
        at = tree.child(at, 'value');
    return lastName(tree, at) === 'Final';
}
/** Reads the name and binds it again: only a first definition makes a symbol. */
function assignments_visitAugmented(walk, node) {
    const { tree } = walk;
    const left = tree.child(node, 'left');
    if (left === NONE)
        return;
    if (tree.kind(left) === 'identifier')
        walk.refer(tree.textOf(left));
    bindTargets(walk, left, { origin: 'augmented', inTuple: 'augmented', whole: node });
}
/** The first iterable is evaluated outside of the comprehension's scope. */
function visitComprehension(walk, node) {
    const { tree, here } = walk;
    const first = tree.childOfKind(node, 'for_in_clause');
    if (first === NONE)
        return;
    for (const iterable of tree.childrenOf(first, 'right'))
        walk.enter(iterable, { scope: here.scope });
    walk.push(node, { scope: walk.open('comprehension', node, here.definition) });
}
/** `with … as target` and `except … as name`; the one of a `match` pattern has no target node. */
function visitAsPattern(walk, node) {
    const { tree } = walk;
    const target = tree.child(node, 'alias');
    if (target === NONE || tree.kind(target) !== 'as_pattern_target')
        return;
    const parent = tree.parent(node);
    const only = tree.firstChild(target);
    if (only === NONE)
        return;
    if (parent !== NONE && tree.kind(parent) === 'except_clause') {
        if (tree.kind(only) !== 'identifier')
            return;
        const binding = walk.bind(only, 'handler', { type: 'variable' });
        walk.openHandler(binding, tree.after(parent));
    }
    else
        bindTargets(walk, only, { origin: 'assigned', inTuple: 'unpacked' });
}
function forwardNames(walk, node, home) {
    for (const child of walk.tree.children(node)) {
        if (walk.tree.kind(child) !== 'identifier')
            continue;
        walk.handle(child);
        const name = normalName(walk.tree.textOf(child));
        const scope = home(name);
        if (scope && scope !== walk.here.scope)
            walk.forward(name, scope);
    }
}
/** The nearest enclosing function that has bound the name so far, else the nearest one: it may bind it later. */
function nonlocalHome(walk, name) {
    let nearest;
    for (let scope = walk.here.scope.parent; scope; scope = scope.parent) {
        if (scope.kind !== 'function')
            continue;
        if (scope.bindings.has(name))
            return scope;
        // A function that hands the name on itself knows where it lives.
        const handed = scope.forwards.get(name);
        if (handed)
            return handed;
        nearest ??= scope;
    }
    return nearest;
}
//# sourceMappingURL=assignments.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/declarations.js


/** What of a class is no parameter of its type and no name of its machinery. */
const declarations_MEMBER_TYPES = new Set(['method', 'class', 'property', 'variable', 'constant', 'enum_member']);
/** Declarations of Python: headers of functions and classes, annotations of variables. */
function pythonDeclarations({ tree, nodes }) {
    return {
        nodes,
        isPublicMember: (symbol) => declarations_MEMBER_TYPES.has(symbol.type) && isPublicName(symbol),
        declaration: (symbol, node) => declarations_declaration(tree, symbol, node),
    };
}
/** `__init__` and its like are how a class is used; `__slots__` and other such variables are not. */
function isPublicName({ name, type }) {
    return !name.startsWith('_') || (type === 'method' && /^__\w+__$/.test(name));
}
function declarations_declaration(tree, symbol, node) {
    if (symbol.type === 'import' || symbol.type === 'import_alias')
        return undefined;
    const text = (from, to) => declarationText(tree, node, {
        range: { start: tree.start(from), end: tree.end(to) },
        omits: () => false,
    });
    switch (tree.kind(node)) {
        case 'function_definition':
            return text(node, firstOf(tree, node, ['return_type', 'parameters', 'name']));
        case 'class_definition':
            return text(node, firstOf(tree, node, ['superclasses', 'type_parameters', 'name']));
        case 'type_alias_statement':
            return text(node, node);
        case 'assignment': {
            const annotation = tree.child(node, 'type');
            return annotation === NONE ? symbol.name : `${symbol.name}: ${text(annotation, annotation)}`;
        }
        default:
            return symbol.name;
    }
}
/** The child in the first of these fields that is filled, or the node itself. */
function firstOf(tree, node, fields) {
    for (const field of fields) {
        const child = tree.child(node, field);
        if (child !== NONE)
            return child;
    }
    return node;
}
//# sourceMappingURL=declarations.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/decisions.js


/**
 * Both complexities of every function, and of the code outside functions.
 *
 * Cyclomatic (T. J. McCabe, "A Complexity Measure", 1976): 1 for a function (0 for a module) plus 1 for each
 * `if`, `elif`, conditional expression, `for`, `async for`, `while`, `except`, `assert`, `for` and `if` of a
 * comprehension, `and`, `or`, `case` other than a bare `case _`, and guard of a `case`.
 *
 * Cognitive (G. Ann Campbell, "Cognitive Complexity: a new way of measuring understandability", SonarSource): 1 plus
 * the nesting for each `if`, conditional expression, `for`, `while`, `except` and `match`; 1 for each `elif`, each
 * `else` of a statement, each run of like `and`/`or` (parentheses do not end a run), and once for a function that
 * calls itself. Bodies of these and of lambdas nest. Comprehensions are shorthand and count nothing.
 *
 * A nested function counts for itself alone, from nesting 0; a lambda and a class body count for what they stand in.
 */
const decisions_decisionVisitors = {
    if_statement: (walk) => decide(walk, { nests: true }),
    elif_clause: (walk) => decide(walk, { nests: false }),
    else_clause: (walk) => void walk.here.decisions.cognitive++,
    conditional_expression: (walk, node) => {
        decide(walk, { nests: true });
        walk.push(node, { nesting: walk.here.nesting + 1 });
    },
    for_statement: (walk) => decide(walk, { nests: true }),
    while_statement: (walk) => decide(walk, { nests: true }),
    except_clause: (walk) => decide(walk, { nests: true }),
    match_statement: (walk) => void (walk.here.decisions.cognitive += 1 + walk.here.nesting),
    case_clause: (walk, node) => {
        if (!isWildcard(walk.tree, node))
            walk.here.decisions.cyclomatic++;
    },
    assert_statement: (walk) => void walk.here.decisions.cyclomatic++,
    for_in_clause: (walk) => void walk.here.decisions.cyclomatic++,
    if_clause: (walk) => void walk.here.decisions.cyclomatic++,
    boolean_operator: countOperator,
    block: (walk, node) => {
        if (NESTING.has(walk.tree.kind(walk.tree.parent(node))))
            walk.push(node, { nesting: walk.here.nesting + 1 });
    },
    call: decisions_countRecursion,
};
const NESTING = new Set([
    'if_statement',
    'elif_clause',
    'else_clause',
    'for_statement',
    'while_statement',
    'except_clause',
    'case_clause',
]);
function decide(walk, { nests }) {
    const { decisions, nesting } = walk.here;
    decisions.cyclomatic++;
    decisions.cognitive += nests ? 1 + nesting : 1;
}
/** `case _:`; with a guard only the guard decides, and it is counted for itself. */
function isWildcard(tree, node) {
    const patterns = tree.children(node).filter((child) => tree.kind(child) === 'case_pattern');
    return patterns.length === 1 && tree.textOf(patterns[0]) === '_';
}
/**
 * A run ends where the operator changes. Read from left to right, `a or b and c or d` has three runs although the
 * tree nests only two, so an operator is compared with the one before it in the text: the last one of its left side,
 * or, when the left side has none, the one that stands before the whole right side.
 */
function countOperator(walk, node) {
    const { decisions } = walk.here;
    const { tree } = walk;
    decisions.cyclomatic++;
    const operator = decisions_operatorOf(tree, node);
    const left = decisions_inner(tree, tree.child(node, 'left'));
    // Right sides nest only through parentheses or a weaker operator on top, so this looks down one spine at a time.
    const before = left !== NONE && tree.kind(left) === 'boolean_operator'
        ? decisions_lastOperator(tree, left)
        : decisions_precedingOperator(tree, node);
    if (before !== operator)
        decisions.cognitive++;
}
function decisions_operatorOf(tree, node) {
    const operator = tree.child(node, 'operator');
    return operator === NONE ? '' : tree.kind(operator);
}
/** The expression inside parentheses. */
function decisions_inner(tree, node) {
    let at = node;
    while (at !== NONE && tree.kind(at) === 'parenthesized_expression')
        at = tree.firstChild(at);
    return at;
}
/** The rightmost operator of an expression of operators. */
function decisions_lastOperator(tree, node) {
    for (let at = node;;) {
        const right = decisions_inner(tree, tree.child(at, 'right'));
        if (right === NONE || tree.kind(right) !== 'boolean_operator')
            return decisions_operatorOf(tree, at);
        at = right;
    }
}
/** The operator in the text before an expression whose own left side has none. */
function decisions_precedingOperator(tree, node) {
    for (let at = node;;) {
        const parent = tree.parent(at);
        if (parent === NONE)
            return '';
        const kind = tree.kind(parent);
        if (kind === 'boolean_operator') {
            if (tree.field(at) === 'right')
                return decisions_operatorOf(tree, parent);
        }
        else if (kind !== 'parenthesized_expression')
            return '';
        at = parent;
    }
}
function decisions_countRecursion(walk, node) {
    const { decisions, definition } = walk.here;
    if (definition.kind !== 'function' || decisions.recursive)
        return;
    const { tree } = walk;
    const called = tree.child(node, 'function');
    if (called === NONE || lastName(tree, called) !== definition.name)
        return;
    const { receiver } = definition;
    const itself = tree.kind(called) === 'identifier'
        ? receiver === undefined
        : receiver !== undefined && tree.textOf(tree.child(called, 'object')) === receiver.name;
    if (!itself)
        return;
    decisions.recursive = true;
    decisions.cognitive++;
}
//# sourceMappingURL=decisions.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/definitions.js



/** Functions, classes, lambdas and type aliases: everything that opens a scope under a name, and their parameters. */
const definitionVisitors = {
    function_definition: visitFunction,
    class_definition: visitClass,
    lambda: visitLambda,
    type_alias_statement: visitTypeAlias,
};
/** First parameters that name the instance or the class by convention. */
const RECEIVERS = new Set(['self', 'cls', 'mcs', 'mcls', 'metacls']);
const ENUMERATIONS = new Set(['Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum']);
function visitFunction(walk, node) {
    const { tree, here } = walk;
    walk.counts.functions++;
    const name = tree.child(node, 'name');
    if (name === NONE)
        return;
    const owner = here.definition;
    const isMethod = here.scope.kind === 'class';
    const decisions = { cyclomatic: 1, cognitive: 0, recursive: false };
    const parameters = tree.child(node, 'parameters');
    const receiver = isMethod ? receiverOf(tree, node, parameters) : undefined;
    const definition = {
        kind: 'function',
        name: tree.textOf(name),
        qualifiedName: walk_qualify(owner, tree.textOf(name)),
        enumeration: false,
        attributes: new Set(),
        ...(receiver === undefined ? {} : { receiver: { name: receiver, of: owner } }),
    };
    const count = walk.symbols.length;
    walk.bind(name, 'definition', { type: isMethod ? 'method' : 'function', whole: node });
    const symbol = walk.symbols[count];
    if (symbol)
        walk.functions.push({ symbol, decisions });
    encloses(walk, node, definition);
    definitions_openTypeScope(walk, node, tree.child(node, 'type_parameters'), definition);
    const scope = walk.open('function', node, definition);
    bindParameters(walk, parameters, { scope, receiver });
    walk.enter(tree.child(node, 'body'), { scope, definition, decisions, nesting: 0, strings: 'plain' });
}
/** What a method calls its instance or class: its first parameter, unless it is static. */
function receiverOf(tree, node, parameters) {
    const first = parameters === NONE ? NONE : tree.firstChild(parameters);
    const name = first === NONE ? NONE : parameterName(tree, first);
    if (name === NONE || isStatic(tree, node))
        return undefined;
    return tree.textOf(name);
}
function isStatic(tree, node) {
    const parent = tree.parent(node);
    if (parent === NONE || tree.kind(parent) !== 'decorated_definition')
        return false;
    return tree
        .children(parent)
        .some((child) => tree.kind(child) === 'decorator' && lastName(tree, tree.firstChild(child)) === 'staticmethod');
}
function visitClass(walk, node) {
    const { tree, here } = walk;
    walk.counts.classes++;
    const name = tree.child(node, 'name');
    if (name === NONE)
        return;
    const text = tree.textOf(name);
    const qualifiedName = walk_qualify(here.definition, text);
    const bases = basesOf(tree, tree.child(node, 'superclasses'));
    const definition = {
        kind: 'class',
        name: text,
        qualifiedName,
        enumeration: bases.some((base) => ENUMERATIONS.has(base.name.slice(base.name.lastIndexOf('.') + 1))),
        attributes: new Set(),
    };
    walk.bind(name, 'definition', { type: 'class', whole: node });
    encloses(walk, node, definition);
    for (const base of bases)
        walk.edges.push({
            type: 'inherits',
            target: base.name,
            source: qualifiedName,
            at: tree.start(base.node),
        });
    definitions_openTypeScope(walk, node, tree.child(node, 'type_parameters'), definition);
    const scope = walk.open('class', node, definition);
    walk.enter(tree.child(node, 'body'), { scope, definition, strings: 'plain' });
}
/** Bases that are names; generics without their arguments. Calls and keywords (`metaclass=`) are none. */
function basesOf(tree, list) {
    if (list === NONE)
        return [];
    const bases = [];
    for (const child of tree.children(list)) {
        const plain = tree.kind(child) === 'subscript' ? tree.child(child, 'value') : child;
        const name = names_dottedName(tree, plain);
        if (name !== undefined)
            bases.push({ name, node: child });
    }
    return bases;
}
function visitLambda(walk, node) {
    const { tree, here } = walk;
    const body = tree.child(node, 'body');
    // The keyword is a leaf of the same name.
    if (body === NONE)
        return;
    const scope = walk.open('function', node, here.definition);
    bindParameters(walk, tree.child(node, 'parameters'), { scope, receiver: undefined });
    walk.enter(body, { scope, nesting: here.nesting + 1 });
}
function visitTypeAlias(walk, node) {
    const { tree } = walk;
    const left = tree.child(node, 'left');
    let named = left === NONE ? NONE : tree.firstChild(left);
    let parameters = NONE;
    if (named !== NONE && tree.kind(named) === 'generic_type') {
        parameters = tree.childOfKind(named, 'type_parameter');
        named = tree.firstChild(named);
    }
    if (named === NONE || tree.kind(named) !== 'identifier')
        return;
    walk.bind(named, 'type', { type: 'type', whole: node });
    const text = tree.textOf(named);
    const definition = {
        ...walk.here.definition,
        name: text,
        qualifiedName: walk_qualify(walk.here.definition, text),
    };
    definitions_openTypeScope(walk, node, parameters, definition);
}
function encloses(walk, node, { qualifiedName }) {
    walk.enclosing.push({ start: walk.tree.start(node), end: walk.tree.end(node), qualifiedName });
}
/** PEP 695: type parameters live in a scope of their own around the definition. */
function definitions_openTypeScope(walk, node, parameters, definition) {
    if (parameters === NONE)
        return;
    const { tree } = walk;
    const scope = walk.open('type', node, definition);
    for (const parameter of tree.children(parameters)) {
        const name = typeParameterName(tree, parameter);
        if (name !== NONE)
            walk.bind(name, 'type', { type: 'type', whole: parameter, scope });
    }
    walk.push(node, { scope });
}
/** The name in `T`, `T: bound`, `*Ts` or `**P`: down the first branches. */
function typeParameterName(tree, node) {
    let at = node;
    while (at !== NONE && tree.kind(at) !== 'identifier') {
        const kind = tree.kind(at);
        if (kind === 'splat_type')
            at = tree.childOfKind(at, 'identifier');
        else if (kind === 'type' || kind === 'constrained_type')
            at = tree.firstChild(at);
        else
            return NONE;
    }
    return at;
}
/** The identifier that a parameter binds, or NONE for separators and tuples. */
function parameterName(tree, parameter) {
    switch (tree.kind(parameter)) {
        case 'identifier':
            return parameter;
        case 'default_parameter':
        case 'typed_default_parameter': {
            const name = tree.child(parameter, 'name');
            return name !== NONE && tree.kind(name) === 'identifier' ? name : NONE;
        }
        case 'list_splat_pattern':
        case 'dictionary_splat_pattern':
            return tree.childOfKind(parameter, 'identifier');
        case 'typed_parameter': {
            const first = tree.firstChild(parameter);
            if (first === NONE || tree.kind(first) === 'identifier')
                return first;
            return tree.childOfKind(first, 'identifier');
        }
        default:
            return NONE;
    }
}
function bindParameters(walk, parameters, { scope, receiver }) {
    if (parameters === NONE)
        return;
    const { tree } = walk;
    let first = true;
    for (const parameter of tree.children(parameters)) {
        const name = parameterName(tree, parameter);
        if (name !== NONE) {
            const hidden = first && receiver !== undefined && RECEIVERS.has(receiver);
            walk.bind(name, 'parameter', { type: 'parameter', whole: parameter, scope, hidden });
        }
        else if (tree.kind(parameter) === 'tuple_pattern')
            // Python 2 unpacked parameters in place.
            for (let inside = parameter + 1; inside < tree.after(parameter); inside++)
                if (tree.kind(inside) === 'identifier')
                    walk.bind(inside, 'parameter', { type: 'parameter', scope });
        if (tree.kind(parameter) !== 'comment')
            first = false;
    }
}
//# sourceMappingURL=definitions.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/findings.js

/** Reads the findings off a finished walk. `traits` as `pathTraits` gives them. */
function findings_findNames(walk, traits) {
    const found = [];
    const add = (code, binding, message, name = binding.name) => {
        if (walk.brokenWords.has(binding.name))
            return;
        const symbol = walk.definitionOf(binding.scope).qualifiedName;
        found.push({ code, name, message, symbol, start: binding.start, end: binding.end });
    };
    // An `__init__` imports to offer, a stub's imports are its interface.
    if (traits !== 'init' && traits !== 'stub')
        for (const { binding, shown } of unusedImports(walk))
            add('L101', binding, `Unused import '${shown}'`, shown);
    for (const binding of unusedVariables(walk))
        add('L102', binding, `Unused variable '${binding.name}'`);
    // Nothing runs in a stub, so nothing there hides anything.
    if (traits !== 'stub')
        for (const binding of shadowing(walk)) {
            const what = binding.type === 'parameter' ? 'Parameter' : 'Variable';
            add('L103', binding, `${what} '${binding.name}' shadows variable from outer scope`);
        }
    return found.sort((a, b) => a.start - b.start || (0,json/* compareStrings */.Kt)(a.code, b.code));
}
/** Remembers the answer for the bindings of a name: there may be thousands, asked about one by one. */
function remembered(ask) {
    const answers = new Map();
    return (bindings) => {
        const known = answers.get(bindings) ?? ask(bindings);
        answers.set(bindings, known);
        return known;
    };
}
/** Imports that nothing reads. Which of them are there for others, or for what they do, stays unsaid. */
function* unusedImports(walk) {
    const usedAliases = new Set();
    for (const { binding, path } of walk.imports)
        if (binding.type === 'import_alias' && binding.uses > 0)
            usedAliases.add(path);
    const hasOthers = remembered((bindings) => bindings.some(({ notes }) => !notes.has('import')));
    for (const imported of walk.imports) {
        const { binding, path, shown } = imported;
        if (binding.uses > 0 || findings_isOffered(binding))
            continue;
        const { name, notes, scope } = binding;
        if (notes.has('conditional')) {
            const bindings = scope.bindings.get(name);
            // `try: import x` and `x = None` for the rest: together a variable, to be read from outside.
            if (hasOthers(bindings))
                continue;
            // `try: from a import x` and `from b import x` for the rest: one name, so it is said once, at the last.
            if (shown === name && bindings.at(-1) !== binding)
                continue;
        }
        // `import a as x; import a.b`: the second is there to make `x.b` work.
        const root = path.split('.', 1)[0];
        if (root === path || root !== name || !usedAliases.has(root))
            yield imported;
    }
}
function findings_isOffered({ exported, name, notes, scope }) {
    return (exported ||
        notes.has('reexport') ||
        // What `global` imports is there for others, what a class imports is an attribute of it.
        notes.has('forwarded') ||
        scope.kind === 'class' ||
        // `__version__`, `__doc__`: read from outside by convention.
        (scope.kind === 'module' && /^__.*__$/.test(name)));
}
/**
 * Locals of functions that nothing reads, once each at their last binding, as ruff's F841 and pyflakes have it.
 * Loop variables and elements of an unpacked result have to be named, so they are left alone. Names of
 * `except … as` live in their clause only and are judged there, in any scope.
 */
function* unusedVariables(walk) {
    for (const scope of walk.functionScopes) {
        if (scope.dynamic)
            continue;
        for (const [name, bindings] of scope.bindings) {
            const last = bindings.at(-1);
            if (last.uses > 0 || !last.notes.has('assigned'))
                continue;
            if (!name.startsWith('_') && !walk.isTaken(scope, name))
                yield last;
        }
    }
    for (const { binding, used } of walk.handlerNames)
        if (!used && !binding.scope.dynamic && !binding.name.startsWith('_') && !binding.notes.has('forwarded'))
            yield binding;
}
const SHADOWS = ['parameter', 'assigned', 'augmented', 'unpacked', 'loop', 'handler'];
/** First bindings of parameters and locals that hide a name of an enclosing function or of the module. */
function* shadowing(walk) {
    // A name of `except … as` is gone after its clause, so there is nothing to hide.
    const lasts = remembered((bindings) => bindings.some(({ notes }) => !notes.has('handler')));
    for (const scope of walk.functionScopes)
        for (const [name, bindings] of scope.bindings) {
            const [first] = bindings;
            if (!first || !SHADOWS.some((origin) => first.notes.has(origin)))
                continue;
            if (name === '_' || name === 'self' || name === 'cls' || /^__.*__$/.test(name))
                continue;
            if (first.notes.has('forwarded'))
                continue;
            if (hides(scope, name, lasts))
                yield first;
        }
}
/** Whether a function around or the module binds the name. Class bodies and comprehensions are not seen from inside. */
function hides(scope, name, lasts) {
    for (let outer = scope.parent; outer; outer = outer.parent) {
        if (outer.kind !== 'function' && outer.kind !== 'module')
            continue;
        const bindings = outer.bindings.get(name);
        if (bindings && lasts(bindings))
            return true;
    }
    return false;
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/imports.js


/** Import statements, calls that import, and blocks that only a type checker reads. */
const imports_importVisitors = {
    import_statement: imports_visitImport,
    import_from_statement: visitFrom,
    future_import_statement: visitFrom,
    call: visitDynamic,
    if_statement: (walk, node) => {
        if (lastName(walk.tree, walk.tree.child(node, 'condition')) === 'TYPE_CHECKING')
            walk.enter(walk.tree.child(node, 'consequence'), { typeOnly: true });
    },
};
function importedNames(walk, node) {
    const { tree } = walk;
    const out = [];
    for (const whole of tree.childrenOf(node, 'name')) {
        const aliased = tree.kind(whole) === 'aliased_import';
        const dotted = aliased ? tree.child(whole, 'name') : whole;
        if (dotted === NONE)
            continue;
        out.push({
            whole,
            dotted,
            path: joinedName(tree, dotted),
            alias: aliased ? tree.child(whole, 'alias') : NONE,
        });
    }
    return out;
}
/** Identifiers of an import name modules; none of them is a read. */
function silence(walk, node) {
    for (let at = node + 1; at < walk.tree.after(node); at++)
        if (walk.tree.kind(at) === 'identifier')
            walk.handle(at);
}
function imports_bindImport(walk, imported, shown) {
    const { tree } = walk;
    const { whole, dotted, path, alias } = imported;
    const local = alias === NONE ? tree.firstChild(dotted) : alias;
    if (local === NONE)
        return;
    const type = alias === NONE ? 'import' : 'import_alias';
    const binding = walk.bind(local, 'import', { type, whole, range: alias === NONE ? dotted : alias });
    // `import x as x` and `from m import x as x` say that the name is there for others.
    if (alias !== NONE && tree.textOf(alias) === path)
        binding.notes.add('reexport');
    if (isConditional(walk, whole))
        binding.notes.add('conditional');
    walk.imports.push({ binding, path, shown: alias === NONE ? shown : tree.textOf(alias) });
}
/** Inside `try`, `if` and the like: some other code may bind the name instead. */
function isConditional(walk, node) {
    const { tree } = walk;
    const block = tree.parent(tree.parent(node));
    if (block === NONE || tree.kind(block) !== 'block')
        return false;
    const owner = tree.kind(tree.parent(block));
    return owner !== 'function_definition' && owner !== 'class_definition';
}
function aliasOf(walk, { alias }) {
    return alias === NONE ? {} : { alias: walk.tree.textOf(alias) };
}
function typeOnly(walk) {
    return walk.here.typeOnly ? { typeOnly: true } : {};
}
function imports_visitImport(walk, node) {
    walk.counts.imports++;
    silence(walk, node);
    for (const imported of importedNames(walk, node)) {
        imports_bindImport(walk, imported, imported.path);
        walk.edges.push({
            type: 'imports',
            target: imported.path,
            module: imported.path,
            ...aliasOf(walk, imported),
            level: 0,
            ...typeOnly(walk),
            at: walk.tree.start(imported.dotted),
        });
    }
}
function visitFrom(walk, node) {
    const { tree } = walk;
    walk.counts.imports++;
    silence(walk, node);
    const future = tree.kind(node) === 'future_import_statement';
    const { module, level } = future ? { module: '__future__', level: 0 } : moduleOf(walk, node);
    const prefix = module === '' ? '' : `${module}.`;
    for (const imported of importedNames(walk, node)) {
        // The names of `__future__` are features of the compiler: they are read by nobody.
        if (!future)
            imports_bindImport(walk, imported, imported.path);
        walk.edges.push({
            type: 'imports',
            target: prefix + imported.path,
            module,
            name: imported.path,
            ...aliasOf(walk, imported),
            level,
            ...typeOnly(walk),
            at: tree.start(imported.dotted),
        });
    }
    const star = tree.childOfKind(node, 'wildcard_import');
    if (star !== NONE)
        walk.edges.push({
            type: 'imports',
            target: `${prefix}*`,
            module,
            name: '*',
            level,
            ...typeOnly(walk),
            at: tree.start(star),
        });
}
function moduleOf(walk, node) {
    const { tree } = walk;
    const named = tree.child(node, 'module_name');
    if (named === NONE)
        return { module: '', level: 0 };
    if (tree.kind(named) !== 'relative_import')
        return { module: joinedName(tree, named), level: 0 };
    const dots = tree.childOfKind(named, 'import_prefix');
    const path = tree.childOfKind(named, 'dotted_name');
    return {
        module: path === NONE ? '' : joinedName(tree, path),
        level: dots === NONE ? 1 : tree.textOf(dots).split('.').length - 1,
    };
}
/** `importlib.import_module("x")` and `__import__("x")`. */
function visitDynamic(walk, node) {
    const { tree } = walk;
    const name = lastName(tree, tree.child(node, 'function'));
    if (name !== 'import_module' && name !== '__import__')
        return;
    const [argument] = positionalArguments(tree, node);
    const text = argument === undefined ? undefined : names_literalText(tree, argument);
    if (argument === undefined || text === undefined || !/^[\p{L}\p{N}_.]+$/u.test(text))
        return;
    const module = text.replace(/^\.+/, '');
    if (module === '')
        return;
    walk.edges.push({
        type: 'imports',
        target: module,
        module,
        level: text.length - module.length,
        dynamic: true,
        ...typeOnly(walk),
        at: tree.start(argument),
    });
}
//# sourceMappingURL=imports.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/patterns.js

/** `case` patterns: a bare name captures, a dotted one and a class are read. */
const patternVisitors = {
    dotted_name: visitName,
    splat_pattern: (walk, node) => capture(walk, walk.tree.childOfKind(node, 'identifier')),
    keyword_pattern: (walk, node) => {
        const keyword = walk.tree.firstChild(node);
        if (keyword !== NONE)
            walk.handle(keyword);
    },
    as_pattern: (walk, node) => {
        const last = walk.tree.children(node).at(-1);
        if (last !== undefined && walk.tree.kind(last) === 'identifier' && walk.tree.field(last) === null)
            if (walk.tree.kind(walk.tree.parent(node)) === 'case_pattern')
                capture(walk, last);
    },
};
function visitName(walk, node) {
    const { tree } = walk;
    const first = tree.firstChild(node);
    if (first === NONE || walk.isHandled(first))
        return;
    const second = tree.nextSibling(first);
    const parent = tree.parent(node);
    if (second === NONE && (parent === NONE || tree.kind(parent) !== 'class_pattern')) {
        capture(walk, first);
        return;
    }
    for (let rest = second; rest !== NONE; rest = tree.nextSibling(rest))
        walk.handle(rest);
}
function capture(walk, name) {
    if (name !== NONE)
        walk.bind(name, 'assigned', { type: 'variable', scope: walk.bindingScope() });
}
//# sourceMappingURL=patterns.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python/public-names.js


/** `__all__`: its names are the module's interface, and count as used. */
const publicNameVisitors = {
    assignment: (walk, node) => {
        if (!isAll(walk, walk.tree.child(node, 'left')))
            return;
        const right = walk.tree.child(node, 'right');
        if (right === NONE)
            return;
        walk.publicNames = { names: new Map(), complete: true };
        addNames(walk, right);
    },
    augmented_assignment: (walk, node) => {
        if (isAll(walk, walk.tree.child(node, 'left')))
            addNames(walk, walk.tree.child(node, 'right'));
    },
    call: (walk, node) => {
        const { tree } = walk;
        const called = tree.child(node, 'function');
        if (called === NONE || tree.kind(called) !== 'attribute' || !isAll(walk, tree.child(called, 'object')))
            return;
        const [argument] = positionalArguments(tree, node);
        const attribute = tree.child(called, 'attribute');
        const method = attribute === NONE ? '' : tree.textOf(attribute);
        if (argument !== undefined && method === 'append')
            addName(walk, argument);
        else if (argument !== undefined && method === 'extend')
            addNames(walk, argument);
        else
            public_names_all(walk).complete = false;
    },
};
function isAll(walk, node) {
    return (walk.here.scope === walk.table.module &&
        node !== NONE &&
        walk.tree.kind(node) === 'identifier' &&
        walk.tree.textOf(node) === '__all__');
}
function public_names_all(walk) {
    walk.publicNames ??= { names: new Map(), complete: true };
    return walk.publicNames;
}
const LISTS = new Set([
    'list',
    'tuple',
    'set',
    'expression_list',
    'parenthesized_expression',
    'binary_operator',
]);
/** Adds the strings of a list, a tuple or a sum of them. */
function addNames(walk, node) {
    const { tree } = walk;
    const open = node === NONE ? [] : [{ node, inList: false }];
    for (let at = open.pop(); at; at = open.pop()) {
        const kind = tree.kind(at.node);
        if (LISTS.has(kind)) {
            const inList = kind !== 'parenthesized_expression' && kind !== 'binary_operator';
            for (const child of tree.children(at.node).reverse())
                open.push({ node: child, inList: at.inList || inList });
        }
        else if (at.inList)
            addName(walk, at.node);
        else if (kind !== 'comment')
            public_names_all(walk).complete = false;
    }
}
function addName(walk, node) {
    if (walk.tree.kind(node) === 'comment')
        return;
    const known = public_names_all(walk);
    const text = names_literalText(walk.tree, node);
    if (text === undefined)
        known.complete = false;
    else if (!known.names.has(text))
        known.names.set(text, walk.tree.start(node));
}
//# sourceMappingURL=public-names.js.map
;// CONCATENATED MODULE: ./build/src/tasks/languages/python.js













const python_readVisitors = {
    identifier: (walk, node) => {
        if (walk.isHandled(node))
            return;
        const field = walk.tree.field(node);
        if (field === 'attribute')
            return;
        if (field === 'name' && walk.tree.kind(walk.tree.parent(node)) === 'keyword_argument')
            return;
        walk.refer(walk.tree.textOf(node));
    },
    exec_statement: (walk) => {
        walk.bindingScope().dynamic = true;
    },
    expression_statement: (walk, node) => {
        const { tree } = walk;
        const only = tree.firstChild(node);
        if (only === NONE || tree.nextSibling(only) !== NONE)
            return;
        const kind = tree.kind(only);
        if (kind !== 'string' && kind !== 'concatenated_string')
            return;
        for (let inside = only; inside < tree.after(only); inside++)
            if (tree.kind(inside) === 'interpolation')
                return;
        walk.docstrings.push({ start: tree.start(only), end: tree.end(only) });
    },
    ERROR: (walk, node) => {
        // What an outer ERROR holds was read with it.
        if (walk.tree.start(node) < walk.brokenUntil)
            return;
        walk.brokenUntil = walk.tree.end(node);
        for (const word of wordsOf(walk.tree.textOf(node)))
            walk.brokenWords.add(word);
    },
};
/** In this order for one node: decisions are counted before a visitor changes the surroundings. */
const python_visitors = python_mergeTables([
    decisions_decisionVisitors,
    imports_importVisitors,
    publicNameVisitors,
    definitionVisitors,
    assignmentVisitors,
    patternVisitors,
    annotationVisitors,
    python_readVisitors,
]);
function python_mergeTables(tables) {
    const merged = new Map();
    for (const table of tables)
        for (const [kind, visitor] of Object.entries(table)) {
            const known = merged.get(kind);
            if (known)
                known.push(visitor);
            else
                merged.set(kind, [visitor]);
        }
    return merged;
}
/**
 * The model of a Python file: its names and where they are used, its imports and bases, and the complexity of its
 * functions. One pass over the tree; never throws on what the parser could not read.
 */
const buildPythonModel = (tree, { traits }) => {
    const walk = new PythonWalk(tree);
    walk.run(python_visitors);
    markPublic(walk, traits);
    for (const { symbol, decisions } of walk.functions) {
        symbol.complexity = decisions.cyclomatic;
        symbol.cognitive = decisions.cognitive;
    }
    const symbols = walk.symbols.sort((a, b) => a.at - b.at || a.start - b.start);
    addSignatures(symbols, pythonDeclarations(walk));
    const model = {
        symbols,
        edges: walk.edges.sort((a, b) => a.at - b.at || (0,json/* compareStrings */.Kt)(a.type, b.type)),
        findings: findings_findNames(walk, traits),
        comments: walk.comments,
        docstrings: walk.docstrings,
        enclosing: walk.enclosing,
        counts: walk.counts,
        moduleComplexity: walk.moduleDecisions.cyclomatic,
        moduleCognitive: walk.moduleDecisions.cognitive,
    };
    return model;
};
/**
 * Marks what a module offers: exactly the names of a literal `__all__`; without one, its own names that do not begin
 * with an underscore, and imports only where they say so (`import x as x`) or in an `__init__`.
 */
function markPublic(walk, traits) {
    const listed = walk.publicNames;
    if (listed)
        for (const [name, at] of listed.names)
            walk.edges.push(exportEdge(name, at));
    for (const { symbol, binding } of walk.moduleSymbols) {
        const isImport = symbol.type === 'import' || symbol.type === 'import_alias';
        const byDefault = !symbol.name.startsWith('_') && (!isImport || traits === 'init' || binding.notes.has('reexport'));
        const isListed = listed?.names.has(symbol.name) === true;
        if (isListed)
            binding.exported = true;
        if (isListed || (byDefault && !listed?.complete))
            symbol.exported = true;
    }
}
function exportEdge(name, at) {
    return { type: 'exports', target: name, source: name, at };
}
//# sourceMappingURL=python.js.map
;// CONCATENATED MODULE: ./build/src/tasks/source.js








const builders = {
    python: buildPythonModel,
    javascript: buildEcmascriptModel,
    typescript: buildEcmascriptModel,
    tsx: buildEcmascriptModel,
};
/**
 * All that tasks may know of a path, as `Registry.traits` wants it. Code: `pathTraits`. A manifest: its kind. Other
 * text: the language that its name hints at, which the `lang` metric tells.
 */
function traitsOf(path) {
    if ((0,language/* languageOf */.eX)(path))
        return pathTraits(path);
    return manifestKind(path) ?? (0,language/* languageHint */.Ob)(path) ?? '';
}
/** One file as all tasks of a pass see it. Everything is made when first asked for, and then kept. */
class SourceFile {
    bytes;
    language;
    traits;
    grammar;
    decodedText;
    startList;
    parsed;
    builtModel;
    enclosing;
    /** @param given.grammar that of `given.language`; undefined exactly when the language is */
    constructor(given) {
        this.bytes = given.bytes;
        this.language = given.language;
        this.traits = given.traits;
        this.grammar = given.grammar;
    }
    get decoded() {
        this.decodedText ??=
            (this.language === 'python' ? decodeDeclared(this.bytes) : undefined) ?? decodeText(this.bytes);
        return this.decodedText;
    }
    get text() {
        return this.decoded.text;
    }
    /** False for a file that is neither code nor valid UTF-8: nothing can be said about its lines. */
    get isText() {
        return this.language !== undefined || this.decoded.encoding === 'utf-8';
    }
    /** Offsets at which the lines begin, as `lineStarts` gives them. */
    get starts() {
        this.startList ??= lineStarts(this.text);
        return this.startList;
    }
    /** The reference's `lang_hint`, or undefined when nothing is known. */
    get languageHint() {
        if (this.language)
            return this.language === 'tsx' ? 'typescript' : this.language;
        return languageHint(this.traits) ?? (this.traits || undefined);
    }
    /** The tree and the places where the text is not of the language; undefined for plain text. */
    get syntax() {
        if (this.grammar && this.language)
            this.parsed ??= parseWhole(this.text, this.language, this.grammar);
        return this.parsed;
    }
    /** What the code says, built once for all tasks; undefined for plain text. */
    get model() {
        if (!this.builtModel && this.language && this.syntax)
            this.builtModel = builders[this.language](this.syntax.tree, {
                language: this.language,
                traits: this.traits,
            });
        return this.builtModel;
    }
    /** Qualified name of the innermost function or class around an offset, or undefined at module level. */
    symbolAt(offset) {
        this.enclosing ??= new EnclosingSymbols(this.model?.enclosing ?? []);
        return this.enclosing.at(offset);
    }
}
/** The tree with the fewest errors: valid text that the grammar does not know is written for it in another way. */
function parseWhole(text, language, grammar) {
    const first = grammar.parse(text);
    const closed = first.errors.length > 0 ? closeGrammarGaps(text, language) : undefined;
    // Offsets are the same, so the tree speaks of the text as it is.
    const second = closed === undefined ? first : grammar.parse(closed, text);
    return second.errors.length < first.errors.length ? second : first;
}
/** Decodes by a PEP 263 comment, when there is one that names another encoding than UTF-8 and the bytes are of it. */
function decodeDeclared(bytes) {
    const label = declaredEncoding(bytes);
    if (label === undefined)
        return undefined;
    // Python writes `latin-1` where the web, whose names these are, writes `latin1`.
    for (const name of [label, label.replaceAll('-', '')])
        try {
            const decoder = new TextDecoder(name, { fatal: true });
            if (decoder.encoding === 'utf-8')
                return undefined;
            return { text: decoder.decode(bytes), bom: false, encoding: decoder.encoding };
        }
        catch {
            // Not a name that is known, or not text of this encoding: then it is read as any other file.
        }
    return undefined;
}
/** The encoding in a comment of the first two lines, lower-cased with hyphens, or undefined. */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    // A byte order mark says UTF-8, whatever a comment claims.
    if (head.startsWith('\u00ef\u00bb\u00bf'))
        return undefined;
    for (const line of head.split(/\r\n|\n|\r/, 2)) {
        const match = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line);
        if (match)
            return match[1].toLowerCase().replaceAll('_', '-');
        if (!/^[ \t\f]*(#|$)/.test(line))
            return undefined;
    }
    return undefined;
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/src/tasks/enclosing.js
/** Answers which function or class surrounds an offset. Ranges nest or are apart. */
class enclosing_EnclosingSymbols {
    ranges;
    /** Index of the range directly around each one, or -1. */
    parents;
    constructor(ranges) {
        this.ranges = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
        this.parents = new Int32Array(this.ranges.length).fill(-1);
        const open = [];
        for (const [index, range] of this.ranges.entries()) {
            while (open.length > 0 && this.ranges[open.at(-1)].end <= range.start)
                open.pop();
            this.parents[index] = open.at(-1) ?? -1;
            open.push(index);
        }
    }
    /** Qualified name of the innermost range that holds the offset, or undefined. */
    at(offset) {
        let low = -1;
        let high = this.ranges.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.ranges[middle].start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        for (let index = low; index !== -1; index = this.parents[index])
            if (offset < this.ranges[index].end)
                return this.ranges[index].qualifiedName;
        return undefined;
    }
}
//# sourceMappingURL=enclosing.js.map
;// CONCATENATED MODULE: ./build/src/tasks/symbols.js



const symbols_config = schemas/* strictObject */.rej({});
/** The names that a file defines, and what it imports, exports and inherits from, as written. */
const symbols = {
    type: 'symbols',
    version: 2,
    description: 'Lists definitions with their ranges, and imports, exports and base classes as written.',
    scope: 'shard',
    kinds: ['edge', 'symbol'],
    needs: ['parse'],
    config: symbols_config,
    accepts: (_path, language) => language !== undefined,
    run(source) {
        const { model } = source;
        if (!model)
            return [];
        const functions = new enclosing_EnclosingSymbols(model.symbols.filter((symbol) => symbol.type === 'function' || symbol.type === 'method'));
        return [
            ...model.symbols.map((symbol) => symbolRecord(source, symbol)),
            ...model.edges.map((edge) => edgeRecord(source, edge, functions)),
        ];
    },
};
function symbolRecord({ starts }, symbol) {
    const { line, column } = (0,util_text/* positionAt */.t$)(starts, symbol.at);
    const end = (0,util_text/* positionAt */.t$)(starts, symbol.end);
    return {
        kind: 'symbol',
        name: symbol.name,
        qualified_name: symbol.qualifiedName,
        symbol_type: symbol.type,
        type: symbol.type,
        scope: symbol.scope,
        line,
        col: column - 1,
        column,
        end_line: end.line,
        end_column: end.column,
        ...(symbol.exported ? { exported: true } : {}),
        ...(symbol.complexity === undefined ? {} : { complexity: symbol.complexity }),
        ...(symbol.cognitive === undefined ? {} : { cognitive_complexity: symbol.cognitive }),
        ...(symbol.signature === undefined ? {} : { signature: symbol.signature }),
    };
}
function edgeRecord({ starts }, edge, functions) {
    const { line, column } = (0,util_text/* positionAt */.t$)(starts, edge.at);
    const deferred = edge.type === 'imports' && functions.at(edge.at) !== undefined;
    return {
        kind: 'edge',
        edge_type: edge.type,
        target: edge.target,
        ...(edge.source === undefined ? {} : { source: edge.source }),
        line,
        col: column - 1,
        column,
        ...(edge.module === undefined ? {} : { module: edge.module }),
        ...(edge.name === undefined ? {} : { name: edge.name }),
        ...(edge.alias === undefined ? {} : { alias: edge.alias }),
        ...(edge.level === undefined ? {} : { level: edge.level }),
        ...(edge.typeOnly ? { type_only: true } : {}),
        ...(edge.dynamic ? { dynamic: true } : {}),
        ...(deferred ? { deferred: true } : {}),
        ...(edge.erased ? { erased: true } : {}),
    };
}
//# sourceMappingURL=symbols.js.map
;// CONCATENATED MODULE: ./build/src/tasks/registry.js













/** In the order of their numbers in pipelines. */
const TASKS = [parse, analyze, symbols, lint, manifests, imports];
/** Tasks whose facts come from a syntax tree, and so from the grammars. */
const PARSING = [parse, analyze, symbols, lint];
function pipeline(name, description, tasks) {
    const numbered = tasks.map(({ type }) => ({
        task_id: `0${TASKS.findIndex((task) => task.type === type) + 1}_${type}`,
        type,
    }));
    return [name, { name, description, tasks: numbered }];
}
/** All kinds of task there are: what a face hands to the engine. */
const registry = {
    tasks: new Map(TASKS.map((task) => [task.type, task])),
    rules: [...LINT_RULES, 'C001', 'E0001', 'E0002', 'E0003', 'W0002', output/* TOO_LARGE_CODE */.z4].sort(json/* compareStrings */.Kt),
    // L003 is none of them: it needs the tree to tell comments from strings.
    nameRules: new Set(['L101', 'L102', 'L103']),
    textRules: new Set(['L001', 'L002', 'L004', 'L005', 'W0002', output/* TOO_LARGE_CODE */.z4]),
    pipelines: new Map([
        pipeline('parse', 'Syntax errors', [parse]),
        pipeline('analyze', 'Syntax errors and metrics', [parse, analyze]),
        pipeline('full', 'Syntax errors, metrics, symbols and lint', [parse, analyze, symbols, lint]),
        pipeline('check', 'All of full, and imports with their cycles', TASKS),
    ]),
    tools: (type) => (PARSING.some((task) => task.type === type) ? grammarDigests() : {}),
    traits: traitsOf,
};
let digests;
/** The parser and the grammars by the digest of their bytes, which is what decides a tree; read once. */
function grammarDigests() {
    const names = ['web-tree-sitter.wasm', ...language/* LANGUAGES */.Yj.map((language) => `tree-sitter-${language}.wasm`)];
    digests ??= Object.fromEntries(names.sort(json/* compareStrings */.Kt).map((name) => [name, `sha256:${(0,json/* sha256Hex */.fg)((0,external_node_fs_.readFileSync)(wasmPath(name)))}`]));
    return digests;
}
//# sourceMappingURL=registry.js.map

/***/ })

};
