export const id = 968;
export const ids = [968];
export const modules = {

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gN: () => (/* binding */ snapshotDirectory),
  LX: () => (/* binding */ snapshotIdOf),
  vZ: () => (/* binding */ snapshotTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(8960);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/records/path.js

/**
 * What a path in a snapshot may be: UTF-8, relative, without empty, `.` or `..` segments and without control
 * characters. Anything else stays exactly as it is: a backslash, a leading space, `:` and `con.txt` are names like others.
 */
const CONTROL = /\p{Cc}/u;
const CONTROLS = /\p{Cc}/gu;
const BAD_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** The warning for a name that cannot be a path; undefined for one that can. Bytes are names that are not UTF-8. */
function invalidPath(name) {
    const why = typeof name !== 'string'
        ? 'it is not UTF-8'
        : CONTROL.test(name)
            ? 'it holds a control character'
            : BAD_SEGMENT.test(name)
                ? 'it has an empty, "." or ".." segment'
                : undefined;
    if (why === undefined)
        return undefined;
    const path = escapePath(name);
    return { path, reason: 'invalid_path', message: `"${path}" cannot be a path, as ${why}.` };
}
/** A name with every byte that is not plain text as `\xNN`: what a warning shows of it. */
function escapePath(name) {
    const byte = (value) => `\\x${value.toString(16).padStart(2, '0')}`;
    if (typeof name === 'string')
        return name.replace(CONTROLS, (character) => [...Buffer.from(character)].map(byte).join(''));
    return [...name]
        .map((value) => (value > 0x1f && value < 0x7f ? String.fromCharCode(value) : byte(value)))
        .join('');
}
/** A path as a message names it. */
function describePath(path) {
    return JSON.stringify(path);
}
/** One warning for each group of paths that are one file on a system that ignores case. */
function caseCollisions(files) {
    const groups = new Map();
    for (const { path, path_key } of files) {
        const key = path_key ?? path.toLowerCase();
        const group = groups.get(key);
        if (group)
            group.push(path);
        else
            groups.set(key, [path]);
    }
    return [...groups.values()]
        .filter((paths) => paths.length > 1)
        .map((paths) => ({
        paths,
        reason: 'case_collision',
        message: `${paths.map(describePath).join(' and ')} are one file where case does not count.`,
    }));
}
/** The order of warnings: by path, then by reason. */
function compareWarnings(a, b) {
    return ((0,json/* compareStrings */.Kt)(a.path ?? a.paths?.[0] ?? '', b.path ?? b.paths?.[0] ?? '') ||
        (0,json/* compareStrings */.Kt)(a.reason, b.reason));
}
//# sourceMappingURL=path.js.map
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(690);
;// CONCATENATED MODULE: ./build/src/git/tree.js



/**
 * The plain files of a tree, in git's order, and what in it is none: links, submodules, names that cannot be paths.
 * @param env as `worktreeTree` gives it, for a tree that is in no object store yet
 * Throws `GIT_FAILED` when there is no such tree.
 */
async function listTree(repository, tree, env) {
    const { stdout } = await (0,program/* runGit */.EO)(repository.root, ['ls-tree', '-r', '-z', '--full-tree', tree], { env });
    const entries = [];
    const warnings = [];
    for (const { head, name } of rowsOf(stdout)) {
        const [mode, , oid] = head.split(' ');
        const path = typeof name === 'string' ? name : undefined;
        const problem = invalidPath(name);
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
        message: `${describePath(path)} is a symbolic link, which is not followed.`,
    };
}
/** A repository inside the repository has snapshots of its own. */
function submoduleWarning(path) {
    return {
        path,
        reason: 'submodule',
        message: `${describePath(path)} is another repository, which is not entered.`,
    };
}
/** `<mode> <type> <oid>` and the name: text, or bytes when they are not UTF-8. */
function* rowsOf(listing) {
    if ((0,external_node_buffer_.isUtf8)(listing)) {
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
        yield { head: listing.toString('latin1', start, tab), name: (0,external_node_buffer_.isUtf8)(name) ? name.toString('utf8') : name };
        start = end + 1;
    }
}
//# sourceMappingURL=tree.js.map
// EXTERNAL MODULE: ./build/src/records/file.js
var file = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/store/claims.js
var claims = __webpack_require__(7490);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/store/provenance.js
var provenance = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/src/store/snapshots.js
var snapshots = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
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
                        message: `${describePath(path)} changed while it was read; the snapshot has one moment of it.`,
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
        return linkWarning(path);
    if (code === 'ENXIO')
        return specialWarning(path);
    return unreadableWarning(path, error);
}
/** A pipe, socket or device is never read: it might never end. */
function specialWarning(path) {
    const message = `${describePath(path)} is a pipe, socket or device, which is not read.`;
    return { path, reason: 'special_file', message };
}
/** The system's code says enough, and no path of this machine. */
function unreadableWarning(path, error) {
    const message = `${describePath(path)} could not be read: ${(0,errors/* systemErrorCode */.vq)(error) ?? (0,errors/* messageOf */.bD)(error)}.`;
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
        const problem = invalidPath(path ?? bytes);
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
        collector.warn(linkWarning(path));
    else if (met.isDirectory())
        collector.warn(submoduleWarning(path));
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
            const problem = invalidPath(name === undefined ? Buffer.concat([Buffer.from(prefix), bytes]) : prefix + name);
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
                collector.warn(linkWarning(path));
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
    const listed = await listTree(repository, tree, options.gitEnv);
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
    const warnings = [...reading.warnings, ...caseCollisions(files)].sort(compareWarnings);
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
        message: `${describePath(path)} could not be read: git does not have its bytes.`,
    };
}
//# sourceMappingURL=snapshot.js.map

/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readProvenance),
/* harmony export */   fu: () => (/* binding */ writeProvenance)
/* harmony export */ });
/* unused harmony export provenanceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5156);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7381);






const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_5__.looseObject({
    /** Absolute path of the tree on the machine that took the snapshot. */
    path: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    committed_at: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
    /** Git tree that the files were read from. */
    tree: zod__WEBPACK_IMPORTED_MODULE_5__.string().optional(),
});
/** Remembers where a snapshot came from; the last one told counts. */
function writeProvenance(store, snapshotId, provenance) {
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDerived */ .DF)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .provenanceFile */ .e0)(store.root, (0,_records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .checkId */ .ij)(snapshotId, 'snapshot')), (0,_json_files_js__WEBPACK_IMPORTED_MODULE_3__/* .recordText */ .Pe)(provenance));
}
/** Undefined when nobody remembers, which may happen at any time: derived data can be deleted. */
function readProvenance(store, snapshotId) {
    try {
        return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecordFile */ .m7)(provenanceSchema, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .provenanceFile */ .e0)(store.root, (0,_records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .checkId */ .ij)(snapshotId, 'snapshot')));
    }
    catch (error) {
        if (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.code !== 'INVALID_ARGUMENT')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=provenance.js.map

/***/ })

};
