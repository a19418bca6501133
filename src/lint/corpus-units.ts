/** Fewest units in which two themes must meet, or one must fire in one language alone, before it is told. */
export const LEAST_UNITS = 5
