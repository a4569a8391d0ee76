/** What is common to the errors of this package: a constant `code` that programs may rely on. */
abstract class StoreError extends Error {
  abstract readonly code: string;
  override get name(): string {
    return this.constructor.name;
  }
}

/** The database was written by a newer version of Postroad: this one would not understand it. */
export class StoreTooNew extends StoreError {
  readonly code = 'STORE_TOO_NEW';
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super(
      `The database has schema ${found}; this version of Postroad knows schemas up to ${known}. ` +
        'Start the newer version again, or restore a backup that was made before the upgrade.',
    );
    this.found = found;
    this.known = known;
  }
}

/** The database could not be opened, or its address is not usable. The address itself is never in the message. */
export class StoreUnavailable extends StoreError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** Another connection held the database for too long. Nothing was written; the same call may be made again. */
export class StoreBusy extends StoreError {
  readonly code = 'STORE_BUSY';
}

/** A defect of the caller: a query that would wait for the transaction it is part of, or one after a failed one. */
export class TransactionMisused extends StoreError {
  readonly code = 'TRANSACTION_MISUSED';
}

/** The key file is missing, unreadable, readable by others, or holds no key. */
export class KeyFileRefused extends StoreError {
  readonly code = 'KEY_FILE_REFUSED';
}

/** The database holds secrets that none of the keys at hand can open. */
export class WrongKey extends StoreError {
  readonly code = 'WRONG_KEY';
  /** The id of the key that is missing: a hash, not the key. */
  readonly keyId: string;

  constructor(message: string, keyId: string) {
    super(message);
    this.keyId = keyId;
  }
}

/** A sealed text was changed, belongs to something else, or is none. */
export class SealBroken extends StoreError {
  readonly code = 'SEAL_BROKEN';
}

/** A second email server would have been enabled: the API answers E0000222. Nothing was written. */
export class AnotherServerEnabled extends StoreError {
  readonly code = 'ANOTHER_SERVER_ENABLED';

  constructor(options?: ErrorOptions) {
    super('Another email server is enabled already.', options);
  }
}

/** Another user signs in with this address. Nothing was written. */
export class LoginTaken extends StoreError {
  readonly code = 'LOGIN_TAKEN';

  constructor(options?: ErrorOptions) {
    super('Another user has this login already.', options);
  }
}

/** A backup cannot be taken or restored: the target exists, the file is damaged, or the database is in use. */
export class BackupRefused extends StoreError {
  readonly code = 'BACKUP_REFUSED';
}
