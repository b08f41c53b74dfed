export const id = 7041;
export const ids = [7041];
export const modules = {

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ committedAt),
/* harmony export */   H: () => (/* binding */ shallowCommits),
/* harmony export */   Lu: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(690);



/**
 * The commits that a head has and a base has not. Throws `GIT_FAILED` when one of them is not here.
 * @param range ids of commits
 */
async function readHistory(repository, range) {
    const args = ['log', '-z', '--no-patch', '--no-show-signature', '--encoding=UTF-8', '--topo-order'];
    const format = '--format=tformat:%m %H %T %P%x00%s';
    const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, [
        ...args,
        '--boundary',
        format,
        range.head,
        `^${range.base}`,
    ]);
    const fields = stdout.toString('utf8').split('\0');
    const history = { commits: [], outside: [] };
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [mark, commit, tree, ...parents] = fields[at].split(' ').filter(Boolean);
        (mark === '-' ? history.outside : history.commits).push({
            commit,
            tree,
            parents,
            subject: fields[at + 1],
        });
    }
    return history;
}
/** When a commit was committed, in ISO 8601. Throws `GIT_FAILED` when it is not here. */
function committedAt(repository, commit) {
    return (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, ['show', '--no-patch', '--no-show-signature', '--format=%cI', commit]);
}
/** Commits whose parents were cut off when this was cloned; none in a full clone. */
async function shallowCommits(repository) {
    const args = ['rev-parse', '--path-format=absolute', '--git-path', 'shallow'];
    const file = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, args);
    try {
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1').split('\n').filter(Boolean));
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return new Set();
        throw error;
    }
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepBatches: () => (/* binding */ keepBatches)
/* harmony export */ });
/* harmony import */ var _engine_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1904);
/* harmony import */ var _engine_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6717);
/* harmony import */ var _engine_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(968);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);
/* harmony import */ var _store_provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2732);
/* harmony import */ var _worker_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8907);






/**
 * Writes both sides as whole batches, objects copied, so that every other command can read them.
 * @returns their ids; those of both are one where both trees are
 */
async function keepBatches(sides, inputs) {
    const ids = {};
    for (const side of ['base', 'head'])
        if (sides[side].side.kind !== 'none')
            ids[side] = await keepSide(sides[side], sides, inputs);
    return ids;
}
async function keepSide(chosen, sides, inputs) {
    const { store, env, plan, registry } = inputs;
    const { record } = sides.repository && chosen.tree !== undefined
        ? await (0,_engine_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotTree */ .vZ)({
            repository: sides.repository,
            tree: chosen.tree,
            env,
            store,
            objectMap: inputs.objectMap,
            ...(sides.gitEnv ? { gitEnv: sides.gitEnv } : {}),
        })
        : await (0,_engine_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotDirectory */ .gN)({ dir: inputs.root, env, store });
    const { commit } = chosen.side;
    (0,_store_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .writeProvenance */ .fu)(store, record.snapshot_id, {
        path: inputs.root,
        ...(commit === undefined ? {} : { commit }),
        ...(commit === undefined || !sides.repository
            ? {}
            : { committed_at: await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_3__/* .committedAt */ .AB)(sides.repository, commit) }),
        ...(chosen.tree === undefined ? {} : { tree: chosen.tree }),
    });
    const { batchId } = (0,_engine_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .initBatch */ .M)(store, { snapshotId: record.snapshot_id, plan, time: record.created_at });
    await (0,_engine_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runBatch */ .a)(store, batchId, {
        registry,
        workerEntry: _worker_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .workerEntry */ .x,
        ...(inputs.jobs === undefined ? {} : { jobs: inputs.jobs }),
    });
    return batchId;
}
//# sourceMappingURL=keep.js.map

/***/ })

};
