import { type Block, Fact, type Items, isAbsent } from "./fact";
import type { Companions } from "./graph";
import { parseCidr } from "./network";
import { type Finding, violationIf } from "./policy";
import { and, every, type Gap, or, some, Truth } from "./truth";

/*
 * IAM policy documents (IAM user guide, "IAM JSON policy element reference"). A document of which parts are not known
 * is judged by its known statements: Kleene's logic does the rest. Elements compare as IAM compares them: Effect and
 * the values of conditions with case, actions, condition keys and operators without.
 */

/** The statements of a policy document that a property holds, as text or as an object. */
export const statements = (document: Block): Items<Block> => document.list("Statement");

/** Whether a statement refuses. */
export const isDeny = (statement: Block): Truth => statement.text("Effect").is("Deny");
/** Whether a statement grants. */
export const isAllow = (statement: Block): Truth => statement.text("Effect").is("Allow");

/** A principal of the element Principal, in whatever form: "*", an id, or { AWS: [...], Service: ... }. */
export function principals(statement: Block): Items<Fact<string>> {
  if (statement.formOf("Principal") !== "block") return statement.texts("Principal");
  return statement.entries("Principal").flatMap(({ value }) => value.texts(""));
}

// A wildcard for the account is a wildcard for everyone: anybody can open one.
const EVERYONE = /^(\*|arn:[^:]*:(iam|sts)::[^:]*[*?][^:]*:.*)$/;

/** Whether the statement's Principal holds everyone: "*", { AWS: "*" }, or a list with it. NotPrincipal leaves somebody out. */
export const isForEveryone = (statement: Block): Truth =>
  principals(statement).some((principal) => principal.satisfies((text) => EVERYONE.test(text)));

/** Whether the statement speaks of everyone but a few. */
export const hasNotPrincipal = (statement: Block): Truth => Truth.of(statement.formOf("NotPrincipal") !== "absent");

/** Whether an element names everyone without exception: not only every service, or a role of every account. */
const isEveryone = (statement: Block, element: "Principal" | "NotPrincipal"): Truth =>
  statement
    .texts(statement.formOf(element) === "block" ? `${element}.AWS` : element)
    .some((principal) => principal.is("*"));

/** Whether a Deny speaks of everyone, or of everyone but a few. */
const isForEveryoneElse = (deny: Block): Truth =>
  or(isEveryone(deny, "Principal"), and(hasNotPrincipal(deny), isEveryone(deny, "NotPrincipal").not));

/** Whether the statement's Action or NotAction holds an action, such as `s3:PutObject`. */
export function coversAction(statement: Block, action: string): Truth {
  const wanted = action.toLowerCase();
  const matches = (pattern: Fact<string>) => pattern.satisfies((text) => glob(text.toLowerCase()).test(wanted));
  if (statement.formOf("NotAction") !== "absent") return statement.texts("NotAction").some(matches).not;
  return statement.texts("Action").some(matches);
}

const holdsService = (statement: Block, element: "Action" | "NotAction", service: string): Truth =>
  statement
    .texts(element)
    .some((action) => action.satisfies((text) => holdsPattern(text.toLowerCase(), `${service}:*`)));

/** Whether the statement's Action holds every action of a service, such as `s3`. NotAction leaves some out. */
export const hasEveryAction = (statement: Block, service: string): Truth => holdsService(statement, "Action", service);

/** One condition of a statement: operator and key in lower case. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: Items<Fact<string>>;
}

/** Every condition of a statement; a request has to meet them all. */
export const conditions = (statement: Block): Items<Condition> =>
  statement.entries("Condition").flatMap(({ key: operator, value }) =>
    value.entries("").map(({ key, value: values }) => ({
      operator: operator.toLowerCase(),
      key: key.toLowerCase(),
      values: values.texts(""),
    })),
  );

/** Tells whether a value of a condition key leaves out everyone who is not known. */
type Narrows = (value: string) => boolean;

// A variable is what the caller brings along, but for those of the resource, which is one's own.
const isOpen = (value: string): boolean => /[*?]|\$\{(?!aws:Resource)/i.test(value);

const isFixed: Narrows = (value) => value !== "" && !isOpen(value);

/** `o-a1b2c3d4e5/r-ab12/*`: the organisation has to be fixed. */
const hasFixedOrganization: Narrows = (value) => value.includes("/") && isFixed(value.split("/", 1)[0]!);

/** The account has to be fixed, or, in the ARNs of S3, which have none, the bucket. */
const isFixedArn: Narrows = (value) => {
  if (!isOpen(value)) return value !== "";
  // Variables hold colons of their own.
  const arn = value.replace(/\$\{[^}]*\}/g, (variable) => (isOpen(variable) ? "*" : "own"));
  const [prefix, , service = "", , account = "", ...rest] = arn.split(":");
  if (prefix !== "arn" || rest.length === 0) return false;
  if (account !== "") return isFixed(account);
  return service === "s3" && isFixed(rest[0]!.split("/", 1)[0]!);
};

/** An IPv4 range of /8 or longer, an IPv6 range of /32 or longer. */
const isSmallRange: Narrows = (value) => {
  const cidr = parseCidr(value);
  return cidr !== undefined && cidr.range[1] >= (cidr.family === "ipv4" ? 8 : 32);
};

/** The ids that IAM gives to roles and users are unique; the session's name behind them is the caller's choice. */
const hasFixedId: Narrows = (value) => /^[A-Za-z0-9]{12,}(:|$)/.test(value);

const isTrue: Narrows = (value) => value.toLowerCase() === "true";

/**
 * The condition keys that tell who calls, or from where, in a way that nobody else can bring about (AWS global
 * condition context keys). aws:Referer, aws:UserAgent, aws:PrincipalTag, aws:SecureTransport and the like do not.
 */
const CALLER_KEYS: ReadonlyMap<string, Narrows> = new Map([
  ...[
    "aws:principalaccount",
    "aws:principalorgid",
    "aws:principalservicename",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "s3:dataaccesspointaccount",
    "kms:calleraccount",
    "vpc-lattice-svcs:sourcevpc",
    "vpc-lattice-svcs:sourcevpcowneraccount",
  ].map((key) => [key, isFixed] as const),
  ...["aws:principalorgpaths", "aws:sourceorgpaths", "aws:vpceorgpaths"].map(
    (key) => [key, hasFixedOrganization] as const,
  ),
  ...[
    "aws:principalarn",
    "aws:sourcearn",
    "aws:sourcevpcarn",
    "s3:dataaccesspointarn",
    "elasticfilesystem:accesspointarn",
  ].map((key) => [key, isFixedArn] as const),
  ["aws:sourceip", isSmallRange],
  ["aws:userid", hasFixedId],
  ["aws:principalisawsservice", isTrue],
  ["elasticfilesystem:accessedviamounttarget", isTrue],
]);

// "…IfExists" and "ForAllValues:" hold for requests without the key, too.
const POSITIVE = /^(foranyvalue:)?(stringequals|stringequalsignorecase|stringlike|arnequals|arnlike|ipaddress|bool)$/;
// A negated operator holds where the key is missing: so a Deny with it meets anonymous requests as well.
const NEGATIVE =
  /^(forallvalues:)?(stringnotequals|stringnotequalsignorecase|stringnotlike|arnnotequals|arnnotlike|notipaddress)(ifexists)?$/;

/** Whether an operator holds only for requests that carry the key, and one of the values. */
export const isPositive = (operator: string): boolean => POSITIVE.test(operator);

/** Whether a value of a condition key leaves out everyone who is not known. */
export const narrowsCaller = (key: string, value: string): boolean =>
  CALLER_KEYS.get(key.toLowerCase())?.(value) ?? false;

/** Whether a condition on an Allow leaves only callers who are known. */
export function limitsCaller({ operator, key, values }: Condition): Truth {
  const narrows = CALLER_KEYS.get(key);
  if (!narrows || !isPositive(operator)) return Truth.false;
  return areNarrow(values, narrows);
}

/** Whether a condition on a Deny spares only callers who are known: the negation of one that limits an Allow. */
function sparesKnownCallers({ operator, key, values }: Condition): Truth {
  const narrows = CALLER_KEYS.get(key);
  if (!narrows) return Truth.false;
  // Requests without the key have to be denied, too: for a Bool only "IfExists" says so.
  if (operator === "boolifexists" && narrows === isTrue) {
    return areNarrow(values, (value) => value.toLowerCase() === "false");
  }
  return NEGATIVE.test(operator) ? areNarrow(values, narrows) : Truth.false;
}

/** Whether there are values, and each of them narrows. */
export const areNarrow = (values: Items<Fact<string>>, narrows: Narrows): Truth =>
  and(
    values.isEmpty.not,
    values.every((value) => value.satisfies(narrows)),
  );

/** Whether a statement refuses everyone but callers who are known, be they named in NotPrincipal or in a condition. */
const refusesEveryone = (statement: Block): Truth =>
  and(isDeny(statement), isForEveryoneElse(statement), conditions(statement).every(sparesKnownCallers));

/** Whether a Deny refuses what an Allow grants to callers who are not known. */
function isTakenBack(allow: Block, deny: Block): Truth {
  const holds = (element: "Action" | "Resource", normalise: (text: string) => string) =>
    and(
      allow.texts(element).isEmpty.not,
      allow
        .texts(element)
        .every((granted) =>
          deny
            .texts(element)
            .some((denied) =>
              granted.with(denied).satisfies(([inner, outer]) => holdsPattern(normalise(outer), normalise(inner))),
            ),
        ),
    );
  return and(
    refusesEveryone(deny),
    or(
      deny.texts("Action").some((action) => action.is("*")),
      holds("Action", (text) => text.toLowerCase()),
    ),
    or(
      coversEveryResource(deny),
      holds("Resource", (text) => text),
    ),
  );
}

/** Whether a statement speaks of whatever there is. Policies of a single resource may leave Resource out. */
const coversEveryResource = (statement: Block): Truth =>
  or(
    statement.texts("Resource").some((resource) => resource.is("*")),
    and(Truth.of(statement.formOf("Resource") === "absent"), Truth.of(statement.formOf("NotResource") === "absent")),
  );

/** Whether an Allow statement admits anonymous callers or any AWS account. */
const admitsAnyone = (statement: Block, limits: (condition: Condition) => Truth): Truth =>
  and(
    isAllow(statement),
    or(isForEveryone(statement), hasNotPrincipal(statement)),
    conditions(statement).some(limits).not,
  );

/**
 * A finding for each Allow statement of a resource's policy that admits anonymous callers or any AWS account: Principal
 * "*" or NotPrincipal, without a condition that limits the caller, and without a Deny that takes it back from everyone
 * who is not known.
 *
 * @param limits which conditions leave only callers who are known
 */
export function openStatements(document: Block, limits: (condition: Condition) => Truth = limitsCaller): Finding[] {
  const all = statements(document);
  const isOpenStatement = (statement: Block): Truth =>
    and(admitsAnyone(statement, limits), all.some((other) => isTakenBack(statement, other)).not);
  const hidden = (gap: Gap) =>
    violationIf(Truth.undecided(gap), "A statement allows everyone without a condition that limits the caller");
  return all.collect(
    (statement) =>
      violationIf(isOpenStatement(statement), `${statement.path} allows everyone, and no condition limits the caller`, {
        detail: statement.path,
      }),
    hidden,
  );
}

/** A judge: no property of the resource holds a policy with a statement that admits everyone. */
export const isNotOpen =
  (...properties: readonly string[]) =>
  (resource: Block): Finding[] =>
    properties.flatMap((property) => openStatements(resource.json(property)));

/**
 * Whether a document refuses every request that is made without TLS: Deny statements for everyone which together hold
 * all that is asked for, under no other condition than aws:SecureTransport false. Any further condition narrows the
 * refusal, and a condition on s3:TlsVersion does not hold for plain HTTP at all.
 *
 * @param parts what the refusal has to hold: each a question about a statement
 */
export const deniesInsecureTransport = (document: Block, ...parts: readonly ((statement: Block) => Truth)[]): Truth =>
  every(parts, (isHeld) =>
    statements(document).some((statement) =>
      and(isDeny(statement), isEveryone(statement, "Principal"), isHeld(statement), isOnlyWithoutTls(statement)),
    ),
  );

/** Whether the policy of a queue or a topic refuses the actions to whoever comes without TLS. */
export const refusesPlainHttp = (holder: Block, actions: readonly string[]): Truth =>
  deniesInsecureTransport(holder.json("policy"), (statement) =>
    every(actions, (action) => coversAction(statement, action)),
  );

/**
 * Whether a queue or a topic refuses the actions to whoever comes without TLS. Its own policy and separate ones
 * overwrite each other: whichever comes last has to refuse.
 */
export function isTlsOnly(carrier: Block, policies: Companions, actions: readonly string[]): Truth {
  const inline = carrier.json("policy");
  const isRefused = and(
    or(inline.isAbsent, refusesPlainHttp(carrier, actions)),
    policies.every((policy) => refusesPlainHttp(policy, actions)),
  );
  return and(or(inline.isSet, policies.exist), isRefused);
}

/**
 * What `deniesInsecureTransport` has to hold for a bucket: every action, on the bucket and on all its objects.
 *
 * @param bucket the bucket's name; where it is absent AWS chooses one
 */
export function bucketAndObjects(bucket: Fact<string>): ((statement: Block) => Truth)[] {
  const name = isAbsent(bucket) ? Fact.gap<string>(bucket.path, "is chosen by AWS") : bucket;
  return [coversBucket, coversObjects].map((covers) => (statement) => {
    const isCovered = (resource: Fact<string>) =>
      or(
        resource.is("*"),
        resource.with(name).satisfies(([pattern, known]) => covers(pattern, known)),
      );
    return and(hasEveryAction(statement, "s3"), statement.texts("Resource").some(isCovered));
  });
}

/** Whether a document refuses each of the actions, on whatever resource, to everyone but callers who are known. */
export const refusesActions = (document: Block, actions: readonly string[]): Truth =>
  every(actions, (action) =>
    statements(document).some((statement) =>
      and(refusesEveryone(statement), coversEveryResource(statement), coversAction(statement, action)),
    ),
  );

/** Whether an ARN, of a resource or a principal, names every account. Those of S3 have no account, and name their bucket. */
export const isOfAnyAccount = (arn: string): boolean => /^[*?]+$/.test(arn) || /[*?]/.test(arn.split(":")[4] ?? "");

/** Whether an Allow names an account that is not one of the own ones, and covers one of the actions. */
export function grantsToForeignAccount(
  statement: Block,
  ownAccounts: readonly string[],
  actions: readonly string[],
): Truth {
  const isForeign = (principal: Fact<string>) =>
    principal.satisfies((text) => {
      const account = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(text)?.[1];
      return account !== undefined && !ownAccounts.includes(account);
    });
  return and(
    isAllow(statement),
    principals(statement).some(isForeign),
    some(actions, (action) => coversAction(statement, action)),
  );
}

/** Whether an Allow holds every action of a service: "*", `s3:*`, or a NotAction that leaves out only a part of them. */
export function allowsEveryAction(statement: Block, service: string): Truth {
  const isAllButSome = and(
    Truth.of(statement.formOf("NotAction") !== "absent"),
    holdsService(statement, "NotAction", service).not,
  );
  return and(isAllow(statement), or(hasEveryAction(statement, service), isAllButSome));
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

/** Whether everything that the inner pattern matches, the outer one matches too: its wildcards are read as characters. */
export const holdsPattern = (outer: string, inner: string): boolean => glob(outer, "[^*]").test(inner);

/** IAM's wildcards: * for any characters, ? for one. */
export function glob(pattern: string, one = "."): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", one);
  return new RegExp(`^${source}$`, "s");
}
