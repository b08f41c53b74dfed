export const id = 6330;
export const ids = [6330];
export const modules = {

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

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ listSnapshots),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   ap: () => (/* binding */ eachFile),
/* harmony export */   oF: () => (/* binding */ writeSnapshot),
/* harmony export */   p3: () => (/* binding */ hasSnapshot),
/* harmony export */   zl: () => (/* binding */ readFileIndex)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _records_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1315);
/* harmony import */ var _records_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6098);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7381);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2500);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(131);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5466);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6422);












/**
 * Writes a snapshot: the file index first, then `snapshot.json`, whose rename is the commit point. Objects must be
 * synced before. Throws `INVALID_ARGUMENT` for a bad id.
 */
function writeSnapshot(store, given) {
    const id = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .checkId */ .ij)(given.record.snapshot_id, 'snapshot');
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_5__/* .removeStaleTemps */ .jH)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .snapshotDir */ .cJ)(store.root, id));
    const index = given.files.map((file) => `${JSON.stringify(file)}\n`).join('');
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .fileIndex */ .pA)(store.root, id), index);
    const seal = { [_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .INDEX_NAME */ .VX]: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(index) };
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_5__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .snapshotFile */ .Pu)(store.root, id), (0,_seal_js__WEBPACK_IMPORTED_MODULE_11__/* .sealedText */ .c)(given.record, seal));
}
/** Throws `SNAPSHOT_NOT_FOUND`, and as `parseRecord`. */
function readSnapshot(store, id) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .checkId */ .ij)(id, 'snapshot');
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecordFile */ .m7)(_records_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotSchema */ .ap, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .snapshotFile */ .Pu)(store.root, id)) ?? unknown(store, id);
}
/**
 * The files of a snapshot, sorted by path. Stores of the reference implementation may name a path twice; both stay.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
function readFileIndex(store, id) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .checkId */ .ij)(id, 'snapshot');
    if (!hasSnapshot(store, id))
        unknown(store, id);
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .fileIndex */ .pA)(store.root, id);
    const files = [];
    for (const { value, where } of (0,_json_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readJsonLines */ .sS)(readIndexText(path), path))
        files.push(checked(value, where));
    return isSorted(files) ? files : files.sort(_records_file_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFiles */ .hZ);
}
/**
 * The files of a snapshot one at a time, in the order of its index: never are all of them in memory.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
function* eachFile(store, id) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .checkId */ .ij)(id, 'snapshot');
    if (!hasSnapshot(store, id))
        unknown(store, id);
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .fileIndex */ .pA)(store.root, id);
    if (!(0,_json_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isFile */ .fo)(path))
        throw lostIndex(path);
    let line = 0;
    for (const json of (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .readLines */ .S)(path)) {
        const where = `${path}:${++line}`;
        if (json.trim() !== '')
            yield checked((0,_json_files_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLine */ .A)(json, where), where);
    }
}
/** A line of the index as a record. Throws `STORE_CORRUPT`, and as `parseRecord`. */
function checked(value, where) {
    const file = isPlainFile(value) ? value : (0,_records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(_records_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSchema */ .Mz, value, where);
    if (!leavesRoot(file.path))
        return file;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('STORE_CORRUPT', `${where} names a path outside of the snapshot: ${JSON.stringify(file.path)}.`);
}
/** Ids of all whole snapshots, sorted; a folder without `snapshot.json` is an unfinished one and no snapshot. */
function listSnapshots(store) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_9__/* .folderNames */ .Hw)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .snapshotsDir */ .Tb)(store.root)).filter((id) => hasSnapshot(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasSnapshot(store, id) {
    return _records_header_js__WEBPACK_IMPORTED_MODULE_2__/* .ID_PATTERN */ .pw.test(id) && (0,_json_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isFile */ .fo)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .snapshotFile */ .Pu)(store.root, id));
}
function unknown(store, id) {
    throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_9__/* .notFound */ .mX)('snapshot', id, listSnapshots(store));
}
function readIndexText(path) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readPlainText */ .Sg)(path);
    }
    catch (error) {
        throw lostIndex(path, error);
    }
}
function lostIndex(path, cause) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('STORE_CORRUPT', `${path} cannot be read.`, {
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
        _records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA.test(file['object']) &&
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
    return files.every((file, at) => at === 0 || (0,_records_file_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFiles */ .hZ)(files[at - 1], file) <= 0);
}
//# sourceMappingURL=snapshots.js.map

/***/ })

};
