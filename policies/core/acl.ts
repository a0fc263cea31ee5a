import type { Fact } from "./fact";
import type { Truth } from "./truth";

/** Canned ACLs of S3 that let everyone, or every AWS account, read or write (S3 user guide, "Canned ACL"). */
export const PUBLIC_ACLS = ["public-read", "public-read-write", "authenticated-read"] as const;

/** Whether a grantee's URI names one of S3's groups of everyone, or of every AWS account. */
export const isEveryonesGroup = (uri: Fact<string>): Truth =>
  uri.satisfies((text) => /\/global\/(allusers|authenticatedusers)$/i.test(text));
