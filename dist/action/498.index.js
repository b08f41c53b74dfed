export const id = 498;
export const ids = [498];
export const modules = {

/***/ 26498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRun: () => (/* binding */ runRun)
/* harmony export */ });
/* harmony import */ var _records_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83212);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64466);
/* harmony import */ var _review_split_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5726);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36143);
/* harmony import */ var _bring_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24425);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91035);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17802);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39718);
/* harmony import */ var _step_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96413);
/* harmony import */ var _transfer_artifacts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9853);
/* harmony import */ var _transfer_part_artifacts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81075);
/* harmony import */ var _transfer_split_artifact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16529);












/** Mode `run`: computes one range of a split, head and base together, and hands it over as a part. */
async function runRun(context) {
    const { inputs, facts, log } = context;
    const phases = new _phases_js__WEBPACK_IMPORTED_MODULE_11__/* .Phases */ .V();
    const range = oneRange(inputs.shardRange);
    const artifacts = new _transfer_artifacts_js__WEBPACK_IMPORTED_MODULE_8__/* .Artifacts */ .E({ log, temp: facts.temp });
    const { question, split } = await phases.measure('set-up', async () => {
        const asked = await (0,_question_js__WEBPACK_IMPORTED_MODULE_6__/* .questionOf */ .Y)(context);
        const taken = await (0,_transfer_split_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchSplit */ .h2)(context, artifacts, await artifacts.list());
        const { oids } = (0,_review_split_run_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)([...taken.base, ...taken.head], range);
        await (0,_bring_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .bringSides */ .r)(context, asked.repository, { split: taken, oids: oids.values() });
        return { question: asked, split: taken };
    });
    const memo = new _memo_js__WEBPACK_IMPORTED_MODULE_5__/* .SharedMemo */ .K(context, question.root);
    await phases.measure('restore', () => memo.restore(segmentsOf(range)));
    const ran = await (0,_review_split_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runRange */ .d)({ split, range, attempt: facts.attempt }, question.options);
    phases.add('set-up', ran.timings.setUpMs);
    phases.add('work', ran.timings.workMs);
    const sent = await phases.measure('upload', () => (0,_transfer_part_artifacts_js__WEBPACK_IMPORTED_MODULE_9__/* .uploadPart */ .R)(context, artifacts, { range, bytes: ran.part }));
    const size = sent ? `a part of ${sent.bytes} bytes packed` : 'no part, as it could not be uploaded';
    const { hits, misses } = ran.memo;
    (0,_step_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .summariseJob */ .O)(context, `Shards ${range}: ${misses} computed, ${hits} remembered, ${ran.failures.length} failed; ${size}.`, phases);
    return sent ? 0 : 1;
}
/** The shards as one range. Throws `INPUT_INVALID` when there are gaps between them. */
function oneRange(shards) {
    const first = _records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_SHARDS */ .CK.indexOf(shards[0]);
    const last = _records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_SHARDS */ .CK.indexOf(shards.at(-1));
    if (last - first + 1 === shards.length)
        return (0,_records_split_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(first, last);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('INPUT_INVALID', 'The input shard-range is more than one range.', {
        hints: ['Pass what plan put out: shard-range: ${{ matrix.shard-range }}.'],
    });
}
/** First hex digits of the shards of a range: what the memo is cut by. */
function segmentsOf(range) {
    const { first, last } = (0,_records_split_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeEnds */ .Cq)(range);
    return [...new Set(_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_SHARDS */ .CK.slice(first, last + 1).map((shard) => shard[0]))];
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 96413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ summariseJob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Adds a sentence and the times of the job to the summary of the step. @param sentence of our own words and numbers */
function summariseJob({ facts, log }, sentence, phases) {
    log.info(sentence);
    if (facts.summaryFile !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(facts.summaryFile, `${sentence}\n\n${phases.table()}\n`);
}
//# sourceMappingURL=step-summary.js.map

/***/ })

};
