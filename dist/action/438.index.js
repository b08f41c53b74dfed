export const id = 438;
export const ids = [438];
export const modules = {

/***/ 2438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gN: () => (/* binding */ snapshotDirectory),
  vZ: () => (/* binding */ snapshotTree)
});

// UNUSED EXPORTS: snapshotIdOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(63866);
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(18960);
// EXTERNAL MODULE: ./build/src/git/tree.js
var git_tree = __webpack_require__(35592);
// EXTERNAL MODULE: ./build/src/records/file.js
var file = __webpack_require__(12572);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/records/path.js
var records_path = __webpack_require__(13013);
// EXTERNAL MODULE: ./build/src/store/claims.js + 2 modules
var claims = __webpack_require__(16764);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/objects.js + 1 modules
var objects = __webpack_require__(9526);
// EXTERNAL MODULE: ./build/src/store/provenance.js
var provenance = __webpack_require__(92732);
// EXTERNAL MODULE: ./build/src/store/snapshots.js + 1 modules
var snapshots = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(30690);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
;// CONCATENATED MODULE: ./build/src/engine/snapshot-read.js








/** Files up to here are read in one go, into one buffer for all of them; larger ones in pieces. */
const SMALL_BYTES = 1024 * 1024;
/** A file that changes each time it is read is taken as the last reading found it. */
const READINGS = 3;
/** Neither follows a link nor waits for the other end of a pipe. Windows knows neither word. */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Reads and hashes files one after the other, and copies them into a store when there is one. Never throws for a file. */
class FileReader {
    dir;
    store;
    buffer = Buffer.allocUnsafeSlow(SMALL_BYTES + 1);
    /** Digests that this reader has stored: equal files are not written, nor looked at, again. */
    stored = new Set();
    constructor(dir, store) {
        this.dir = dir;
        this.store = store;
    }
    read(path) {
        let file;
        try {
            file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(this.dir, path), OPEN_FLAGS);
        }
        catch (error) {
            return { size: 0, warning: openWarning(path, error) };
        }
        try {
            const before = (0,external_node_fs_.fstatSync)(file);
            return before.isFile() ? this.readOpen(path, file, before) : { size: 0, warning: specialWarning(path) };
        }
        catch (error) {
            // A full disk is no matter of this file.
            if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOSPC')
                throw error;
            return { size: 0, warning: unreadableWarning(path, error) };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    readOpen(path, file, first) {
        let before = first;
        for (let reading = 1;; reading++) {
            const found = before.size <= SMALL_BYTES ? this.readSmall(file) : undefined;
            const result = found ?? this.readLarge(file);
            const after = (0,external_node_fs_.fstatSync)(file);
            const same = after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs && after.size === result.size;
            if (same)
                return result;
            if (reading === READINGS)
                return {
                    ...result,
                    warning: {
                        path,
                        reason: 'changed_while_read',
                        message: `${(0,records_path/* describePath */.NH)(path)} changed while it was read; the snapshot has one moment of it.`,
                    },
                };
            before = after;
        }
    }
    /** Undefined when the file turns out larger than it was said to be. */
    readSmall(file) {
        let size = 0;
        for (;;) {
            const count = (0,external_node_fs_.readSync)(file, this.buffer, size, this.buffer.length - size, size);
            if (count === 0)
                break;
            size += count;
            if (size > SMALL_BYTES)
                return undefined;
        }
        const bytes = this.buffer.subarray(0, size);
        const object = (0,digest/* digestOf */.ol)(bytes);
        if (this.store && !this.stored.has(object)) {
            (0,objects/* putObject */.$R)(this.store, bytes);
            this.stored.add(object);
        }
        return { object, size };
    }
    readLarge(file) {
        if (this.store) {
            const { digest, size } = (0,objects/* putObjectFile */.fk)(this.store, file);
            return { object: digest, size };
        }
        const hash = (0,json/* sha256Stream */.kI)();
        let size = 0;
        for (const piece of (0,objects/* readPieces */.ut)(file)) {
            hash.update(piece);
            size += piece.length;
        }
        return { object: `sha256:${hash.hex()}`, size };
    }
}
/** The bytes of a plain file of at most `limit` bytes; undefined for anything else. Never follows a link or waits. */
function readSmallFile(path, limit) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, OPEN_FLAGS);
    }
    catch {
        return undefined;
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        if (!(0,external_node_fs_.fstatSync)(file).isFile() || size > limit)
            return undefined;
        const bytes = Buffer.alloc(size);
        return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, size, 0));
    }
    catch {
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function openWarning(path, error) {
    const code = (0,errors/* systemErrorCode */.vq)(error);
    if (code === 'ELOOP')
        return (0,git_tree/* linkWarning */.Z9)(path);
    if (code === 'ENXIO')
        return specialWarning(path);
    return unreadableWarning(path, error);
}
/** A pipe, socket or device is never read: it might never end. */
function specialWarning(path) {
    const message = `${(0,records_path/* describePath */.NH)(path)} is a pipe, socket or device, which is not read.`;
    return { path, reason: 'special_file', message };
}
/** The system's code says enough, and no path of this machine. */
function unreadableWarning(path, error) {
    const message = `${(0,records_path/* describePath */.NH)(path)} could not be read: ${(0,errors/* systemErrorCode */.vq)(error) ?? (0,errors/* messageOf */.bD)(error)}.`;
    return { path, reason: 'unreadable', message };
}
//# sourceMappingURL=snapshot-read.js.map
;// CONCATENATED MODULE: ./build/src/engine/snapshot-list.js










/** Larger ignore files are no ignore files. */
const IGNORE_FILE_BYTES = 1024 * 1024;
/**
 * Lists the files of a directory as a developer sees them: in a git worktree those that git tracks or would add, else
 * all that no `.gitignore` names. Links are never followed; `.git` and `.codebatch` folders and the store are left out.
 * Throws `SOURCE_NOT_FOUND`, `GIT_UNSAFE`.
 */
async function listDirectory(rules) {
    if (!(0,external_node_fs_.lstatSync)(rules.dir, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* UserError */.yo('SOURCE_NOT_FOUND', `${rules.dir} is not a directory.`);
    const collector = new Collector(rules);
    const names = await gitNames(rules.dir);
    if (names)
        collectNames(names, collector);
    else
        walk(rules.dir, collector);
    return collector.listing;
}
/** Names that git tracks or would add, or undefined where git has no say: outside of a worktree, or in what it ignores. */
async function gitNames(dir) {
    try {
        const repository = await (0,git_repository/* findRepository */.W1)(dir);
        if (!repository)
            return undefined;
        const ignored = await (0,program/* runGit */.EO)(dir, ['check-ignore', '--quiet', '.'], { allow: [1, 128] });
        if (ignored.code === 0)
            return undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'GIT_MISSING')
            return undefined;
        throw error;
    }
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const { stdout } = await (0,program/* runGit */.EO)(dir, args);
    // A path in conflict is listed once for each side.
    const seen = new Set();
    const names = [];
    for (let start = 0; start < stdout.length;) {
        const end = stdout.indexOf(0, start);
        const name = stdout.subarray(start, end);
        const key = name.toString('latin1');
        if (!seen.has(key))
            names.push(name);
        seen.add(key);
        start = end + 1;
    }
    return names;
}
/** Sorts what is met into files and warnings. */
class Collector {
    listing = { paths: [], warnings: [] };
    dir;
    includeHidden;
    /** Path of the store inside the tree. */
    store;
    constructor(rules) {
        this.dir = rules.dir;
        this.includeHidden = rules.includeHidden;
        const inside = rules.store === undefined ? '' : (0,external_node_path_.relative)(rules.dir, (0,external_node_path_.resolve)(rules.store));
        if (inside !== '' && !inside.startsWith('..') && (0,external_node_path_.resolve)(rules.dir, inside) === (0,external_node_path_.resolve)(rules.store))
            this.store = inside.split(external_node_path_.sep).join('/');
    }
    /** Whether a name of one segment is left out without a word. */
    isLeftOut(name) {
        return name === '.git' || name === '.codebatch' || (!this.includeHidden && name.startsWith('.'));
    }
    /** Left out without a word: a snapshot must not depend on where its store lies. */
    isStore(path) {
        return this.store !== undefined && (path === this.store || path.startsWith(`${this.store}/`));
    }
    warn(warning) {
        this.listing.warnings.push(warning);
    }
}
function collectNames(names, collector) {
    const real = new Map();
    for (const bytes of names) {
        const text = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : undefined;
        // An untracked repository inside is listed as a folder.
        const isFolder = text?.endsWith('/') ?? bytes.at(-1) === 47;
        const path = isFolder ? text?.slice(0, -1) : text;
        if ((path ?? bytes.toString('latin1')).split('/').some((name) => collector.isLeftOut(name)))
            continue;
        const problem = (0,records_path/* invalidPath */.FP)(path ?? bytes);
        if (problem)
            collector.warn(problem);
        else if (!collector.isStore(path) && inRealFolders(collector.dir, path, real))
            collectName(path, collector);
    }
}
function collectName(path, collector) {
    let met;
    try {
        met = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(collector.dir, path), { throwIfNoEntry: false });
    }
    catch (error) {
        // A folder on the way may have become a file, or may not be entered.
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOTDIR')
            collector.warn(unreadableWarning(path, error));
        return;
    }
    // Tracked, but deleted in the worktree.
    if (!met)
        return;
    if (met.isFile())
        collector.listing.paths.push(path);
    else if (met.isSymbolicLink())
        collector.warn((0,git_tree/* linkWarning */.Z9)(path));
    else if (met.isDirectory())
        collector.warn((0,git_tree/* submoduleWarning */.vi)(path));
    else
        collector.warn(specialWarning(path));
}
/** False below a link: git tracks files of a folder that was since replaced by a link to elsewhere. */
function inRealFolders(dir, path, known) {
    const cut = path.lastIndexOf('/');
    if (cut === -1)
        return true;
    const folder = path.slice(0, cut);
    let real = known.get(folder);
    if (real === undefined) {
        real = inRealFolders(dir, folder, known) && !isLink((0,external_node_path_.join)(dir, folder));
        known.set(folder, real);
    }
    return real;
}
function isLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch {
        // What cannot be looked at is told when the file itself is.
        return false;
    }
}
function walk(dir, collector) {
    const open = [{ folder: '', ignored: undefined }];
    for (let at = open.pop(); at; at = open.pop()) {
        const { folder } = at;
        let met;
        try {
            met = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(dir, folder), { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            collector.warn(unreadableWarning(folder === '' ? '.' : folder, error));
            continue;
        }
        const ignored = rulesOf(dir, folder, at.ignored);
        for (const entry of met) {
            const bytes = entry.name;
            const name = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : undefined;
            if (collector.isLeftOut(name ?? bytes.toString('latin1')))
                continue;
            const prefix = folder === '' ? '' : `${folder}/`;
            const problem = (0,records_path/* invalidPath */.FP)(name === undefined ? Buffer.concat([Buffer.from(prefix), bytes]) : prefix + name);
            if (problem) {
                collector.warn(problem);
                continue;
            }
            const path = prefix + name;
            if (collector.isStore(path) || isIgnored(path, entry.isDirectory(), ignored))
                continue;
            if (entry.isDirectory())
                open.push({ folder: path, ignored });
            else if (entry.isFile())
                collector.listing.paths.push(path);
            else if (entry.isSymbolicLink())
                collector.warn((0,git_tree/* linkWarning */.Z9)(path));
            else
                collectUnknown(path, entry, collector);
        }
    }
}
/** Some file systems do not say in the listing what a name is. */
function collectUnknown(path, entry, collector) {
    if (entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice())
        collector.warn(specialWarning(path));
    else
        collectName(path, collector);
}
function rulesOf(dir, folder, above) {
    const bytes = readSmallFile((0,external_node_path_.join)(dir, folder, '.gitignore'), IGNORE_FILE_BYTES);
    if (!bytes)
        return above;
    return { folder, rules: ignore({ allowRelativePaths: true }).add(bytes.toString('utf8')), above };
}
/** The nearest file that has something to say decides. */
function isIgnored(path, isFolder, from) {
    for (let at = from; at; at = at.above) {
        const inside = at.folder === '' ? path : path.slice(at.folder.length + 1);
        const verdict = at.rules.test(isFolder ? `${inside}/` : inside);
        if (verdict.ignored)
            return true;
        if (verdict.unignored)
            return false;
    }
    return false;
}
//# sourceMappingURL=snapshot-list.js.map
;// CONCATENATED MODULE: ./build/src/engine/snapshot.js


















/** Blobs up to here are held whole; larger ones are read in pieces. */
const HELD_BYTES = 32 * 1024 * 1024;
/** Files between two looks at the rest of the process: progress is drawn and signals are heard there. */
const BETWEEN_PAUSES = 256;
/**
 * Freezes the files of a directory. In a git worktree these are the files that git tracks or would add, as they lie on
 * the disk; elsewhere `.gitignore` files are honoured. What cannot be a file of a snapshot becomes a warning.
 * Throws `SOURCE_NOT_FOUND`, `INVALID_ARGUMENT` for a bad id, and `SNAPSHOT_EXISTS` when a given id names another tree.
 */
function snapshotDirectory(options, onProgress) {
    return (0,claims/* whileWriting */.OH)(options.store, () => takeDirectory(options, onProgress));
}
async function takeDirectory(options, onProgress) {
    const dir = (0,external_node_path_.resolve)(options.dir);
    if (options.id !== undefined)
        (0,header/* checkId */.ij)(options.id, 'snapshot');
    if (options.store)
        (0,durable/* removeStaleTemps */.jH)((0,layout/* objectsDir */.aL)(options.store.root));
    const includeHidden = options.includeHidden ?? true;
    const listing = await listDirectory({ dir, store: options.store?.root, includeHidden });
    const reader = new FileReader(dir, options.store);
    const files = [];
    const warnings = [...listing.warnings];
    for (const [done, path] of listing.paths.entries()) {
        const { object, size, warning } = reader.read(path);
        if (object)
            files.push((0,file/* buildFileRecord */.Ip)(path, object, size));
        if (warning)
            warnings.push(warning);
        if (done % BETWEEN_PAUSES === 0) {
            onProgress?.(done, listing.paths.length);
            await (0,promises_.setImmediate)();
        }
    }
    onProgress?.(listing.paths.length, listing.paths.length);
    const repository = options.store && (await repositoryOf(dir));
    return finish(options, {
        files,
        warnings,
        includeHidden,
        provenance: { path: dir, ...(repository?.head === undefined ? {} : { commit: repository.head }) },
    });
}
/**
 * Freezes a git tree without a checkout: only blobs that the map does not know are read.
 * Throws `GIT_FAILED` when there is no such tree.
 */
function snapshotTree(options, onProgress) {
    return (0,claims/* whileWriting */.OH)(options.store, () => takeTree(options, onProgress));
}
async function takeTree(options, onProgress) {
    const { repository, tree, objectMap, store } = options;
    if (store)
        (0,durable/* removeStaleTemps */.jH)((0,layout/* objectsDir */.aL)(store.root));
    const listed = await (0,git_tree/* listTree */.nT)(repository, tree, options.gitEnv);
    // What a directory's snapshot leaves out is left out here, so that both give the same id.
    const entries = listed.entries.filter(({ path }) => !/(?:^|\/)\.codebatch\//.test(path));
    await learn(entries, options, onProgress);
    const files = [];
    const oids = new Map();
    const warnings = [...listed.warnings];
    for (const { path, oid } of entries) {
        const known = objectMap.get(oid);
        if (known) {
            files.push((0,file/* buildFileRecord */.Ip)(path, known.digest, known.size));
            oids.set(path, oid);
        }
        else
            warnings.push(absentWarning(path));
    }
    const provenance = { path: repository.root, tree };
    return { ...(await finish(options, { files, warnings, includeHidden: true, provenance })), oids };
}
/** Reads the blobs that the map, or the store, does not have. */
async function learn(entries, options, onProgress) {
    const { objectMap, store } = options;
    const wanted = new Set();
    for (const { oid } of entries) {
        const known = objectMap.get(oid);
        if (!known || (store && !(0,objects/* hasObject */.Qf)(store, known.digest)))
            wanted.add(oid);
    }
    if (wanted.size === 0)
        return;
    const reader = new blobs/* BlobReader */.n(options.repository, options.gitEnv);
    const writers = new Map();
    const sink = (oid) => {
        const writer = (0,objects/* openObjectWriter */.nf)(store);
        writers.set(oid, writer);
        return writer;
    };
    let done = 0;
    try {
        for await (const blob of reader.hash([...wanted], {
            limit: HELD_BYTES,
            ...(store ? { sink } : {}),
        })) {
            takeBlob(blob, options);
            writers.get(blob.oid)?.finish();
            writers.delete(blob.oid);
            if (done++ % BETWEEN_PAUSES === 0)
                onProgress?.(done, wanted.size);
        }
        onProgress?.(wanted.size, wanted.size);
    }
    finally {
        for (const writer of writers.values())
            writer.abort();
        reader.close();
    }
}
function takeBlob(blob, options) {
    if ('missing' in blob)
        return;
    options.objectMap.set(blob.oid, { digest: blob.digest, size: blob.size });
    if (!blob.bytes)
        return;
    if (options.store)
        (0,objects/* putObject */.$R)(options.store, blob.bytes);
    options.onBlob?.(blob.digest, blob.bytes);
}
/** Sorts, names and, with a store, writes what was read. */
async function finish(options, reading) {
    const files = reading.files.sort(file/* compareFiles */.hZ);
    const warnings = [...reading.warnings, ...(0,records_path/* caseCollisions */.i4)(files)].sort(records_path/* compareWarnings */.F2);
    const time = (0,header/* recordTime */.$l)(options.env);
    const record = {
        schema_name: 'codebatch.snapshot',
        schema_version: header/* SCHEMA_VERSION */.f$,
        producer: { ...header/* PRODUCER */.n8 },
        snapshot_id: options.id ?? snapshotIdOf(files, time),
        created_at: time,
        source: { type: 'directory', path: '.' },
        file_count: files.length,
        total_bytes: files.reduce((sum, file) => sum + file.size, 0),
        config: { include_hidden: reading.includeHidden },
        ...(options.metadata && Object.keys(options.metadata).length > 0 ? { metadata: options.metadata } : {}),
        ...(warnings.length > 0 ? { warnings } : {}),
    };
    if (!options.store)
        return { record, files, warnings, existed: false };
    await (0,objects/* syncObjectsPooled */.Jo)(options.store);
    const standing = standingRecord(options.store, record, { files, given: options.id !== undefined });
    if (!standing)
        (0,snapshots/* writeSnapshot */.oF)(options.store, { record, files });
    (0,provenance/* writeProvenance */.fu)(options.store, record.snapshot_id, reading.provenance);
    return { record: standing ?? record, files, warnings, existed: standing !== undefined };
}
/**
 * `snap-` and 32 hex digits of the sha256 of the sorted lines `[path,digest,size]`. A time set by `SOURCE_DATE_EPOCH`
 * enters too, because it stands in the records.
 * @param files sorted by path
 */
function snapshotIdOf(files, time) {
    const hash = (0,json/* sha256Stream */.kI)();
    let lines = time === '1970-01-01T00:00:00Z' ? '' : `${time}\n`;
    for (const { path, object, size } of files) {
        lines += `${JSON.stringify([path, object, size])}\n`;
        if (lines.length < 65_536)
            continue;
        hash.update(lines);
        lines = '';
    }
    hash.update(lines);
    return `snap-${hash.hex().slice(0, 32)}`;
}
/** The record that stands under this id already; undefined when there is none, or only a damaged one. */
function standingRecord(store, record, expected) {
    const id = record.snapshot_id;
    if (!(0,snapshots/* hasSnapshot */.p3)(store, id))
        return undefined;
    try {
        // Whatever the records' times, equal content gives equal ids here.
        const content = (files) => snapshotIdOf(files, record.created_at);
        if (content((0,snapshots/* readFileIndex */.zl)(store, id)) === content(expected.files))
            return (0,snapshots/* readSnapshot */.RA)(store, id);
    }
    catch (error) {
        if (expected.given || !(error instanceof errors/* UserError */.yo))
            throw error;
    }
    // An id that follows from the content can only name this content: the stored index is damaged and written again.
    if (!expected.given)
        return undefined;
    throw new errors/* UserError */.yo('SNAPSHOT_EXISTS', `Snapshot ${id} exists already, with another tree.`, {
        hints: ['Choose another id, or leave it out to get one that follows from the content.'],
        details: { snapshot_id: id },
    });
}
async function repositoryOf(dir) {
    try {
        return await (0,git_repository/* findRepository */.W1)(dir);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'GIT_MISSING')
            return undefined;
        throw error;
    }
}
function absentWarning(path) {
    return {
        path,
        reason: 'unreadable',
        message: `${(0,records_path/* describePath */.NH)(path)} could not be read: git does not have its bytes.`,
    };
}
//# sourceMappingURL=snapshot.js.map

/***/ }),

/***/ 16764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OH: () => (/* binding */ whileWriting)
});

// UNUSED EXPORTS: claimCollecting, claimWriting, deadClaims, liveClaims

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/records/problem.js


/** One thing that is wrong with a store, or worth knowing about it. */
const problemSchema = schemas/* looseObject */._H3({
    /** Stable name in capitals: `OBJECT_CORRUPT`. */
    code: schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]*$/),
    /** Relative to the store, with `/`. */
    path: schemas/* string */.YjP(),
    /** One sentence. */
    message: schemas/* string */.YjP(),
    /** What `verify --repair` does about it; absent when it may not touch it. */
    repair: schemas/* enum */.k5n(['remove']).optional(),
});
/** The one order of problems: by path, then code, then message. */
function problem_compareProblems(a, b) {
    return (compareStrings(a.path, b.path) || compareStrings(a.code, b.code) || compareStrings(a.message, b.message));
}
//# sourceMappingURL=problem.js.map
// EXTERNAL MODULE: ./build/src/store/jail.js
var jail = __webpack_require__(31395);
;// CONCATENATED MODULE: ./build/src/store/inspection.js






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
        return relative(this.store.root, path).split(sep).join('/');
    }
    get problems() {
        return this.found.sort(compareProblems);
    }
    get notes() {
        return this.told.sort(compareProblems);
    }
    record(given, repair) {
        const path = this.shown(given.path);
        if (repair === undefined)
            return { ...given, path };
        // Behind a link lies what is not of this store.
        const isOurs = linkOnTheWay({ root: this.store.root, path: posix.dirname(path) }) === undefined;
        return { ...given, path, ...(isOurs ? { repair } : {}) };
    }
}
/** Entries of a folder, sorted by name; none when it is absent or no folder. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (0,json/* compareStrings */.Kt)(a.name, b.name));
    }
    catch (error) {
        if ((0,errors/* isAbsence */.Md)(error))
            return [];
        throw error;
    }
}
/** What stands at a path, links not followed; undefined where nothing does. */
function standingAt(path) {
    try {
        return lstatSync(path);
    }
    catch (error) {
        if (isAbsence(error))
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=inspection.js.map
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
;// CONCATENATED MODULE: ./build/src/store/claims.js







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
            throw new errors/* UserError */.yo('STORE_BUSY', 'The store is being collected, and that takes longer than a minute.', {
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
    throw new UserError('STORE_BUSY', 'Somebody is writing into the store: nothing was removed.', {
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
    const folder = (0,layout/* claimsDir */.$I)(store.root);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, `${kind}-${durable/* HOST */.jg}-${process.pid}-${external_node_worker_threads_.threadId}-${claims++}.claim`);
    // What a dead process of the same number left says the same as ours.
    (0,external_node_fs_.writeFileSync)(path, '');
    return () => (0,external_node_fs_.rmSync)(path, { force: true });
}
function claimNames(store) {
    return entriesOf((0,layout/* claimsDir */.$I)(store.root)).flatMap(({ name }) => (NAME.test(name) ? [name] : []));
}
function isLive(store, name) {
    const [, , host, pid] = NAME.exec(name);
    if (host === durable/* HOST */.jg)
        return (0,durable/* isProcessAlive */.jW)(Number(pid));
    const standing = (0,external_node_fs_.statSync)((0,external_node_path_.join)((0,layout/* claimsDir */.$I)(store.root), name), { throwIfNoEntry: false });
    return standing !== undefined && Date.now() - standing.mtimeMs < FOREIGN_CLAIM_MS;
}
//# sourceMappingURL=claims.js.map

/***/ }),

/***/ 31395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* unused harmony export writeOwnFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70424);




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
    writeDurably(checkedPath(file), text);
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

/***/ 62500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36143);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75899);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9526);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25466);





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

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qf: () => (/* binding */ hasObject),
  nf: () => (/* binding */ openObjectWriter),
  $R: () => (/* binding */ putObject),
  fk: () => (/* binding */ putObjectFile),
  ut: () => (/* binding */ readPieces),
  Jo: () => (/* binding */ syncObjectsPooled)
});

// UNUSED EXPORTS: digestOfFile, getContent, getObject, putContent, readManifestOf, syncObjects

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/src/records/digest.js
var records_digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
;// CONCATENATED MODULE: ./build/src/records/chunk-manifest.js



/** Larger content of an output is cut into objects of this size; the output then names a manifest. */
const chunk_manifest_CHUNK_SIZE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** An object that lists the chunks of larger content, in order. */
const chunk_manifest_chunkManifestSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.chunk_manifest'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    kind: schemas/* string */.YjP(),
    format: schemas/* string */.YjP(),
    chunks: schemas/* array */.YOg(schemas/* looseObject */._H3({ object: records_digest/* digest */.br, size: schemas/* int */.Whr().min(0), index: schemas/* int */.Whr().min(0) })),
    total_bytes: schemas/* int */.Whr().min(0),
    chunk_size: schemas/* int */.Whr().min(1),
});
//# sourceMappingURL=chunk-manifest.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/plain-file.js
var plain_file = __webpack_require__(25466);
;// CONCATENATED MODULE: ./build/src/store/objects.js










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
    const digest = (0,records_digest/* digestOf */.ol)(bytes);
    if (isWhole(store, digest, bytes.length))
        return digest;
    const temporary = newTemporary(store);
    try {
        const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
        try {
            (0,durable/* writeAll */.f4)(file, bytes);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        place(store, temporary, digest);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    return digest;
}
/** Stores an object whose digest is known only at its end, in constant memory. */
function openObjectWriter(store) {
    const temporary = newTemporary(store);
    const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
    const hash = (0,json/* sha256Stream */.kI)();
    let size = 0;
    return {
        write(piece) {
            hash.update(piece);
            (0,durable/* writeAll */.f4)(file, piece);
            size += piece.length;
        },
        finish() {
            (0,external_node_fs_.closeSync)(file);
            const digest = `sha256:${hash.hex()}`;
            if (isWhole(store, digest, size))
                (0,external_node_fs_.rmSync)(temporary);
            else
                place(store, temporary, digest);
            return { digest, size };
        },
        abort() {
            (0,external_node_fs_.closeSync)(file);
            (0,external_node_fs_.rmSync)(temporary, { force: true });
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
    return (0,external_node_fs_.existsSync)((0,layout/* objectFile */.e)(store.root, digest));
}
/** Throws `OBJECT_UNAVAILABLE` when it is not there and `OBJECT_CORRUPT` when the bytes are not those of the digest. */
function getObject(store, digest) {
    let bytes;
    try {
        bytes = readPlainBytes(objectFile(store.root, digest));
    }
    catch (error) {
        if (!isAbsence(error) && systemErrorCode(error) !== 'EISDIR')
            throw error;
        throw new UserError('OBJECT_UNAVAILABLE', `Object ${digest} is not in the store.`, {
            hints: ['Take the snapshot again: codebatch snapshot DIR --store …'],
        });
    }
    if (digestOf(bytes) === digest)
        return bytes;
    throw new UserError('OBJECT_CORRUPT', `Object ${digest} was damaged: its bytes have another digest.`, {
        hints: ['Take the snapshot again from the same files: a damaged object is replaced.'],
        details: { path: objectFile(store.root, digest) },
    });
}
/** Syncs all objects written since the last call: call it before writing the record that makes them reachable. */
function syncObjects(store) {
    const paths = takeUnsynced(store);
    for (const path of paths)
        syncPath(path);
    for (const folder of foldersOf(store, paths))
        syncDirectory(folder);
}
/**
 * As `syncObjects`, for whole snapshots: thousands of small files are synced by one call for their file system where the
 * system has one (`sync --file-system` of GNU coreutils, which is syncfs(2)), else many at a time.
 */
async function syncObjectsPooled(store) {
    const paths = takeUnsynced(store);
    if (paths.length >= WORTH_ONE_SYNC && (await (0,durable/* syncFileSystem */.r1)(store.root)))
        return;
    await (0,durable/* syncPaths */.yd)(paths);
    await (0,durable/* syncPaths */.yd)(process.platform === 'win32' ? [] : foldersOf(store, paths));
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
    throw new UserError('OBJECT_CORRUPT', `The chunks of ${given.object} do not make up its ${manifest.total_bytes} bytes.`);
}
/** Pieces of an open file from its start, in a buffer that is used again: a piece is valid until the next is asked for. */
function* readPieces(file) {
    const buffer = Buffer.allocUnsafe(COPY_BUFFER);
    let at = 0;
    for (let count = (0,external_node_fs_.readSync)(file, buffer, 0, COPY_BUFFER, at); count > 0;) {
        yield buffer.subarray(0, count);
        at += count;
        count = (0,external_node_fs_.readSync)(file, buffer, 0, COPY_BUFFER, at);
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
        throw new UserError('OBJECT_CORRUPT', `Object ${object} should be a chunk manifest and is not JSON.`, {
            cause: error,
        });
    }
    return parseRecord(chunkManifestSchema, value, `object ${object}`);
}
/** True when the object file is there with all its bytes. */
function isWhole(store, digest, size) {
    const path = (0,layout/* objectFile */.e)(store.root, digest);
    const standing = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (standing?.size !== size || digestOfFile(path) !== digest)
        return false;
    if (Date.now() - standing.mtimeMs < SURELY_SYNCED_MS)
        remember(store, path);
    return true;
}
/** The digest of a file, read piece by piece. */
function digestOfFile(path) {
    const file = (0,plain_file/* openPlain */.Hu)(path);
    try {
        const hash = (0,json/* sha256Stream */.kI)();
        for (const piece of readPieces(file))
            hash.update(piece);
        return `sha256:${hash.hex()}`;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** All unfinished objects lie in one folder, so that what a killed writer left is found without looking everywhere. */
function newTemporary(store) {
    const folder = (0,layout/* objectsDir */.aL)(store.root);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return (0,durable/* temporaryName */.NT)((0,external_node_path_.join)(folder, 'incoming'));
}
function place(store, temporary, digest) {
    const path = (0,layout/* objectFile */.e)(store.root, digest);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.renameSync)(temporary, path);
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
        for (let folder = (0,external_node_path_.dirname)(path); folder !== store.root && !folders.has(folder); folder = (0,external_node_path_.dirname)(folder))
            folders.add(folder);
    return [...folders];
}
//# sourceMappingURL=objects.js.map

/***/ }),

/***/ 92732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fu: () => (/* binding */ writeProvenance)
/* harmony export */ });
/* unused harmony exports provenanceSchema, readProvenance */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38816);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97381);






const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    /** Absolute path of the tree on the machine that took the snapshot. */
    path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    committed_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    /** Git tree that the files were read from. */
    tree: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
});
/** Remembers where a snapshot came from; the last one told counts. */
function writeProvenance(store, snapshotId, provenance) {
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDerived */ .DF)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .provenanceFile */ .e0)(store.root, (0,_records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .checkId */ .ij)(snapshotId, 'snapshot')), (0,_json_files_js__WEBPACK_IMPORTED_MODULE_3__/* .recordText */ .Pe)(provenance));
}
/** Undefined when nobody remembers, which may happen at any time: derived data can be deleted. */
function readProvenance(store, snapshotId) {
    try {
        return readRecordFile(provenanceSchema, provenanceFile(store.root, checkId(snapshotId, 'snapshot')));
    }
    catch (error) {
        if (error instanceof UserError && error.code !== 'INVALID_ARGUMENT')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=provenance.js.map

/***/ }),

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ap: () => (/* binding */ eachFile),
  p3: () => (/* binding */ hasSnapshot),
  zl: () => (/* binding */ readFileIndex),
  RA: () => (/* binding */ readSnapshot),
  oF: () => (/* binding */ writeSnapshot)
});

// UNUSED EXPORTS: listSnapshots

// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/records/file.js
var records_file = __webpack_require__(12572);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/src/records/seal.js
var seal = __webpack_require__(2819);
;// CONCATENATED MODULE: ./build/src/records/snapshot.js



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
const warningSchema = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP().optional(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    reason: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
});
/** `snapshot.json`: a frozen, sorted list of files. Written last, so its presence means the snapshot is whole. */
const snapshotSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.snapshot'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    snapshot_id: header/* recordId */.Re,
    created_at: header/* timestamp */.vE,
    /** `path` is always `.`: where the tree lay is provenance and lives under `indexes/codebatch/`. */
    source: schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), path: schemas/* string */.YjP() }),
    file_count: schemas/* int */.Whr().min(0),
    total_bytes: schemas/* int */.Whr().min(0),
    config: schemas/* looseObject */._H3({ include_hidden: schemas/* boolean */.zMY() }),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    warnings: schemas/* array */.YOg(warningSchema).optional(),
    seal: seal/* sealSchema */.P.optional(),
});
//# sourceMappingURL=snapshot.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(75899);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/lines.js
var lines = __webpack_require__(62500);
// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(60131);
// EXTERNAL MODULE: ./build/src/store/plain-file.js
var plain_file = __webpack_require__(25466);
// EXTERNAL MODULE: ./build/src/store/seal.js
var store_seal = __webpack_require__(66422);
;// CONCATENATED MODULE: ./build/src/store/snapshots.js












/**
 * Writes a snapshot: the file index first, then `snapshot.json`, whose rename is the commit point. Objects must be
 * synced before. Throws `INVALID_ARGUMENT` for a bad id.
 */
function writeSnapshot(store, given) {
    const id = (0,header/* checkId */.ij)(given.record.snapshot_id, 'snapshot');
    (0,durable/* removeStaleTemps */.jH)((0,layout/* snapshotDir */.cJ)(store.root, id));
    const index = given.files.map((file) => `${JSON.stringify(file)}\n`).join('');
    (0,durable/* writeDurably */.v8)((0,layout/* fileIndex */.pA)(store.root, id), index);
    const seal = { [layout/* INDEX_NAME */.VX]: (0,digest/* digestOf */.ol)(index) };
    (0,durable/* writeDurably */.v8)((0,layout/* snapshotFile */.Pu)(store.root, id), (0,store_seal/* sealedText */.c)(given.record, seal));
}
/** Throws `SNAPSHOT_NOT_FOUND`, and as `parseRecord`. */
function readSnapshot(store, id) {
    (0,header/* checkId */.ij)(id, 'snapshot');
    return (0,json_files/* readRecordFile */.m7)(snapshotSchema, (0,layout/* snapshotFile */.Pu)(store.root, id)) ?? unknown(store, id);
}
/**
 * The files of a snapshot, sorted by path. Stores of the reference implementation may name a path twice; both stay.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
function readFileIndex(store, id) {
    (0,header/* checkId */.ij)(id, 'snapshot');
    if (!hasSnapshot(store, id))
        unknown(store, id);
    const path = (0,layout/* fileIndex */.pA)(store.root, id);
    const files = [];
    for (const { value, where } of (0,json_files/* readJsonLines */.sS)(readIndexText(path), path))
        files.push(checked(value, where));
    return isSorted(files) ? files : files.sort(records_file/* compareFiles */.hZ);
}
/**
 * The files of a snapshot one at a time, in the order of its index: never are all of them in memory.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
function* eachFile(store, id) {
    (0,header/* checkId */.ij)(id, 'snapshot');
    if (!hasSnapshot(store, id))
        unknown(store, id);
    const path = (0,layout/* fileIndex */.pA)(store.root, id);
    if (!(0,json_files/* isFile */.fo)(path))
        throw lostIndex(path);
    let line = 0;
    for (const json of (0,lines/* readLines */.S)(path)) {
        const where = `${path}:${++line}`;
        if (json.trim() !== '')
            yield checked((0,json_files/* parseLine */.A)(json, where), where);
    }
}
/** A line of the index as a record. Throws `STORE_CORRUPT`, and as `parseRecord`. */
function checked(value, where) {
    const file = isPlainFile(value) ? value : (0,header/* parseRecord */.Hh)(records_file/* fileSchema */.Mz, value, where);
    if (!leavesRoot(file.path))
        return file;
    throw new errors/* UserError */.yo('STORE_CORRUPT', `${where} names a path outside of the snapshot: ${JSON.stringify(file.path)}.`);
}
/** Ids of all whole snapshots, sorted; a folder without `snapshot.json` is an unfinished one and no snapshot. */
function listSnapshots(store) {
    return (0,listing/* folderNames */.Hw)((0,layout/* snapshotsDir */.Tb)(store.root)).filter((id) => hasSnapshot(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasSnapshot(store, id) {
    return header/* ID_PATTERN */.pw.test(id) && (0,json_files/* isFile */.fo)((0,layout/* snapshotFile */.Pu)(store.root, id));
}
function unknown(store, id) {
    throw (0,listing/* notFound */.mX)('snapshot', id, listSnapshots(store));
}
function readIndexText(path) {
    try {
        return (0,plain_file/* readPlainText */.Sg)(path);
    }
    catch (error) {
        throw lostIndex(path, error);
    }
}
function lostIndex(path, cause) {
    return new errors/* UserError */.yo('STORE_CORRUPT', `${path} cannot be read.`, {
        cause,
        hints: ['The snapshot lost its file index: take it again.'],
    });
}
/** The usual case, checked by hand: an index of a hundred thousand lines is read in a fraction of the time. */
function isPlainFile(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const file = value;
    return (file['schema_version'] === 1 &&
        typeof file['path'] === 'string' &&
        file['path'] !== '' &&
        typeof file['object'] === 'string' &&
        digest/* DIGEST_PATTERN */.WA.test(file['object']) &&
        Number.isSafeInteger(file['size']) &&
        file['size'] >= 0 &&
        (file['path_key'] === undefined || typeof file['path_key'] === 'string') &&
        (file['lang_hint'] === undefined || typeof file['lang_hint'] === 'string'));
}
/** A store from elsewhere must not make anybody read or write beside the tree. */
function leavesRoot(path) {
    return path.startsWith('/') || /(?:^|\/)\.\.?(?:\/|$)/.test(path);
}
function isSorted(files) {
    return files.every((file, at) => at === 0 || (0,records_file/* compareFiles */.hZ)(files[at - 1], file) <= 0);
}
//# sourceMappingURL=snapshots.js.map

/***/ })

};
