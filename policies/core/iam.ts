import { type Block, Fact, Items, isAbsent } from "./fact";
import { and, type Gap, or, Truth } from "./truth";

/*
 * IAM policy documents (IAM user guide, "Grammar of the IAM JSON policy language"). A document of which parts are not
 * known is judged by its known statements: Kleene's logic does the rest.
 */

/** The statements of a policy document that a property holds, as text or as an object. */
export const statements = (document: Block): Items<Block> => document.list("Statement");

/** One condition of a statement: operator and key in lower case. */
interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: Items<Fact<string>>;
}

/** Every condition of a statement; a statement's request has to meet them all. */
function conditions(statement: Block): Items<Condition> {
  const gaps: Gap[] = [];
  const keep = (gap: Gap) => {
    gaps.push(gap);
    return [];
  };
  const found = statement.entries("Condition").collect<Condition>(
    ({ key: operator, value }) =>
      value.entries("").collect<Condition>(
        ({ key, value: values }) => ({
          operator: operator.toLowerCase(),
          key: key.toLowerCase(),
          values: values.texts(""),
        }),
        keep,
      ),
    keep,
  );
  return new Items("Condition", found, gaps[0]);
}

/** Whether the statement speaks of everyone: Principal "*" or {"AWS": "*"}. NotPrincipal leaves somebody out. */
export function isForEveryone(statement: Block): Truth {
  if (statement.formOf("Principal") === "text") return statement.text("Principal").is("*");
  return statement.texts("Principal.AWS").some((principal) => principal.is("*"));
}

/** Whether the statement's Action holds every action of a service, such as `s3`. NotAction leaves some out. */
export const hasEveryAction = (statement: Block, service: string): Truth =>
  statement
    .texts("Action")
    .some((action) => action.satisfies((name) => name === "*" || name.toLowerCase() === `${service}:*`));

/**
 * Whether a bucket's policy refuses every request that is made without TLS: Deny statements for everyone and every
 * action, which together hold the bucket and all its objects, under no other condition than aws:SecureTransport false.
 * Any further condition narrows the refusal, and a condition on s3:TlsVersion does not hold for plain HTTP at all.
 *
 * @param bucket the bucket's name; where it is absent AWS chooses one
 */
export function deniesInsecureTransport(document: Block, bucket: Fact<string>): Truth {
  const name = isAbsent(bucket) ? Fact.gap<string>(bucket.path, "is chosen by AWS") : bucket;
  const covers = (question: (pattern: string, name: string) => boolean) =>
    statements(document).some((statement) =>
      and(
        statement.text("Effect").is("Deny"),
        isForEveryone(statement),
        hasEveryAction(statement, "s3"),
        statement.texts("Resource").some((resource) =>
          or(
            resource.is("*"),
            resource.with(name).satisfies(([pattern, known]) => question(pattern, known)),
          ),
        ),
        isOnlyWithoutTls(statement),
      ),
    );
  return and(covers(coversBucket), covers(coversObjects));
}

function isOnlyWithoutTls(statement: Block): Truth {
  const found = conditions(statement);
  const saysSo = ({ operator, key, values }: Condition): Truth =>
    and(
      Truth.of(key === "aws:securetransport" && (operator === "bool" || operator === "boolifexists")),
      values.isEmpty.not,
      values.every((value) => value.satisfies((text) => text.toLowerCase() === "false")),
    );
  return and(found.isEmpty.not, found.every(saysSo));
}

// The partition may be aws, aws-us-gov or aws-cn.
const S3_ARN = /^arn:aws[a-z-]*:s3:::/;

const coversBucket = (pattern: string, name: string): boolean => glob(pattern.replace(S3_ARN, "")).test(name);

function coversObjects(pattern: string, name: string): boolean {
  const resource = pattern.replace(S3_ARN, "");
  if (!resource.endsWith("*")) return false;
  // What stands before the last * has to be met by the part that the names of all the bucket's objects begin with.
  const start = glob(resource.slice(0, -1));
  const prefixes = Array.from({ length: name.length + 2 }, (_, length) => `${name}/`.slice(0, length));
  return prefixes.some((prefix) => start.test(prefix));
}

/** IAM's wildcards: * for any characters, ? for one. */
function glob(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s");
}
