/** Something that waits until someone else has come so far. */
export interface Gate {
  readonly passed: Promise<void>;
  pass(): void;
}

/** A gate that is shut. */
export function createGate(): Gate {
  let pass = (): void => {};
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  return { passed, pass };
}
