export const id = 7989;
export const ids = [7989];
export const modules = {

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerInit: () => (/* binding */ registerInit)
/* harmony export */ });
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6942);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);



/** `codebatch init STORE` */
const registerInit = (program, { env, output }) => {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOption */ .Ec)(program.command('init <store>').description('make a store, or say that it stands already')).action((path) => {
        const { store, created } = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_0__/* .initStore */ .k$)(path, env);
        const record = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_0__/* .readStore */ .uz)(store);
        output.result({ store: store.root, created, schema_version: record.schema_version, created_at: record.created_at }, () => `${created ? 'Initialized store' : 'The store stands already'}: ${path}`);
    });
};
//# sourceMappingURL=init.js.map

/***/ })

};
