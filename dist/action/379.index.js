export const id = 379;
export const ids = [379];
export const modules = {

/***/ 43379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _review_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62117);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91035);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17802);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39718);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64183);





/** Mode `check`: everything in one job. */
async function runCheck(context) {
    const phases = new _phases_js__WEBPACK_IMPORTED_MODULE_4__/* .Phases */ .V();
    const question = await phases.measure('set-up', () => (0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .questionOf */ .Y)(context));
    const options = await phases.measure('set-up', () => (0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .withCommits */ .R)(context, question));
    const memo = new _memo_js__WEBPACK_IMPORTED_MODULE_1__/* .SharedMemo */ .K(context, question.root);
    await phases.measure('restore', () => memo.restore());
    const result = await phases.measure('work', () => (0,_review_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(options));
    return (0,_tell_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .q)(context, {
        result,
        repository: question.repository,
        phases,
        // Jobs of one run that were given no name are told apart by their own.
        check: context.inputs.name ?? context.env['GITHUB_JOB'] ?? '',
        save: () => memo.save(),
    });
}
//# sourceMappingURL=check.js.map

/***/ })

};
