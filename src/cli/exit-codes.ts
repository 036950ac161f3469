/** Contract 6: what a command's exit code says. */
export const EXIT = { done: 0, problem: 1, usage: 2 } as const;
