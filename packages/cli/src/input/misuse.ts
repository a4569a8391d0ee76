/** Something wrong in how the command was called: one clear sentence, exit status 2, nothing done. */
export class Misuse extends Error {}
