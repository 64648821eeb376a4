/** The page, for the modules of this folder: the project itself is compiled without the DOM. */
declare var window: object;
