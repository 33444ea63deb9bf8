/**
 * Stands in for the package `electron` where there is none: in unit tests, and in the command line.
 * electron-store asks it for folders only when it is not given one.
 */
export default {};
