export const id = 5615;
export const ids = [5615];
export const modules = {

/***/ 5615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlabCodeQuality: () => (/* binding */ renderGitlabCodeQuality)
/* harmony export */ });
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9271);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);


const SEVERITIES = {
    error: 'critical',
    warning: 'major',
    info: 'minor',
    hint: 'info',
};
/**
 * The regressions of a report (without a base: all findings) as GitLab's code quality report, the worst first. Its
 * fingerprints are our ids, of which no two are equal.
 */
function renderGitlabCodeQuality(report) {
    const taken = new Set();
    const entries = (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)([...report.regressions, ...report.findings]).map((finding) => ({
        description: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.message) || finding.code,
        check_name: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.code),
        fingerprint: freeFingerprint(finding, taken),
        severity: SEVERITIES[finding.severity],
        location: { path: finding.path, lines: { begin: finding.line, end: finding.end_line } },
    }));
    return `${JSON.stringify(entries, null, 2)}\n`;
}
/** The id; where findings of several sources share one, a number sets the later ones apart. */
function freeFingerprint({ id }, taken) {
    let fingerprint = id;
    for (let twin = 2; taken.has(fingerprint); twin++)
        fingerprint = `${id}-${twin}`;
    taken.add(fingerprint);
    return fingerprint;
}
//# sourceMappingURL=gitlab-code-quality.js.map

/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   m5: () => (/* binding */ LISTS),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);

/** The lists of findings of a report, those first that a reader looks for first; each finding is in one of them. */
const LISTS = [
    'regressions',
    'findings',
    'carried',
    'accepted',
    'improvements',
    'unknown',
    'rule_changed',
];
/** The side whose tree has a finding's place: the head, unless the finding stands in the base alone. */
function sideOf({ base, class: name, side, }) {
    const isInBaseAlone = name === 'fixed' || name === 'gone' || side === 'base';
    return base === undefined && isInBaseAlone ? 'base' : 'head';
}
/** The findings with the worst severities first, else in their order. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
}
//# sourceMappingURL=listed.js.map

/***/ })

};
