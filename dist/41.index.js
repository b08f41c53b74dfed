export const id = 41;
export const ids = [41];
export const modules = {

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepBatches: () => (/* binding */ keepBatches)
/* harmony export */ });
/* harmony import */ var _engine_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1904);
/* harmony import */ var _engine_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9255);
/* harmony import */ var _engine_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(968);
/* harmony import */ var _store_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2732);
/* harmony import */ var _worker_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8907);





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
    (0,_store_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProvenance */ .fu)(store, record.snapshot_id, {
        path: inputs.root,
        ...(commit === undefined ? {} : { commit }),
        ...(chosen.tree === undefined ? {} : { tree: chosen.tree }),
    });
    const { batchId } = (0,_engine_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .initBatch */ .M)(store, { snapshotId: record.snapshot_id, plan, time: record.created_at });
    await (0,_engine_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runBatch */ .a)(store, batchId, {
        registry,
        workerEntry: _worker_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .workerEntry */ .x,
        ...(inputs.jobs === undefined ? {} : { jobs: inputs.jobs }),
    });
    return batchId;
}
//# sourceMappingURL=keep.js.map

/***/ })

};
