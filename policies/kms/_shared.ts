/** Every resource that makes a key, or a replica of one. */
export const KEYS = [
  "aws:kms/key:Key",
  "aws:kms/externalKey:ExternalKey",
  "aws:kms/replicaKey:ReplicaKey",
  "aws:kms/replicaExternalKey:ReplicaExternalKey",
] as const;

/** Every resource that holds the policy of a key. */
export const WITH_POLICY = [...KEYS, "aws:kms/keyPolicy:KeyPolicy"] as const;
