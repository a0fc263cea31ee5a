import { type Block, type Fact, Items } from "./fact";
import type { CompanionSpec, Resource } from "./graph";
import {
  allowsEveryAction,
  areNarrow,
  conditions,
  coversAction,
  glob,
  holdsPattern,
  isAllow,
  isPositive,
  statements,
} from "./iam";
import { type Context, type Finding, type Outcome, onlyIf, orUndecided, violationIf } from "./policy";
import { and, or, some, Truth } from "./truth";

/*
 * Identity policies: what roles, users and groups may do. In a resource's policy everyone is the danger; here it is
 * everything: actions and resources that nobody has named. Documents are read as core/iam.ts reads them.
 */

const POLICY = "aws:iam/policy:Policy";
export const ROLE = "aws:iam/role:Role";
export const USER = "aws:iam/user:User";
const PERMISSION_SET = "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy";

/** The types that hold identity policies. */
export const IDENTITY_POLICIES = [
  POLICY,
  "aws:iam/rolePolicy:RolePolicy",
  "aws:iam/userPolicy:UserPolicy",
  "aws:iam/groupPolicy:GroupPolicy",
  ROLE,
  PERMISSION_SET,
] as const;

/** The statements of the identity policies that a resource holds. Who may assume a role is no part of them. */
export function identityStatements(resource: Resource): Items<Block> {
  if (resource.type === ROLE) {
    return resource.list("inlinePolicies").flatMap((inline) => statements(inline.json("policy")));
  }
  return statements(resource.json(resource.type === PERMISSION_SET ? "inlinePolicy" : "policy"));
}

/** The statements of the policy that says who may assume a role. */
export const trustStatements = (role: Block): Items<Block> => statements(role.json("assumeRolePolicy"));

/** The principals of one sort that a statement names, `Service` or `Federated`. */
export function principalsOf(statement: Block, sort: "Service" | "Federated"): Items<Fact<string>> {
  // "*" and a list of names are of no sort.
  const hasSorts = !["text", "list"].includes(statement.formOf("Principal"));
  return hasSorts ? statement.texts(`Principal.${sort}`) : new Items("Principal", []);
}

/** The companions that tell whether a managed policy is used as a permissions boundary, and whether it is attached. */
export const boundaryCompanions = {
  bounded: { types: [ROLE, USER], by: "permissionsBoundary" },
  boundedSets: {
    types: ["aws:ssoadmin/permissionsBoundaryAttachment:PermissionsBoundaryAttachment"],
    by: "permissionsBoundary.customerManagedPolicyReference.name",
  },
  attachments: {
    types: [
      "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
      "aws:iam/userPolicyAttachment:UserPolicyAttachment",
      "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
      "aws:iam/policyAttachment:PolicyAttachment",
    ],
    by: "policyArn",
  },
  exclusiveAttachments: {
    types: [
      "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
      "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive",
      "aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive",
    ],
    by: "policyArns",
  },
  roles: { types: [ROLE], by: "managedPolicyArns" },
  permissionSets: {
    types: ["aws:ssoadmin/customerManagedPolicyAttachment:CustomerManagedPolicyAttachment"],
    by: "customerManagedPolicyReference.name",
  },
} as const satisfies Record<string, CompanionSpec>;

type BoundaryContext = Pick<Context<typeof boundaryCompanions>, "companionsOf">;

function isOnlyBoundary(resource: Resource, { companionsOf }: BoundaryContext): Truth {
  if (resource.type !== POLICY) return Truth.false;
  const own = companionsOf(resource);
  const isAttached = or(
    own.attachments.exist,
    own.exclusiveAttachments.exist,
    own.roles.exist,
    own.permissionSets.exist,
  );
  return and(or(own.bounded.exist, own.boundedSets.exist), isAttached.not);
}

/** A judge of the statements of a resource's identity policies. A permissions boundary grants nothing and is not judged. */
export const judgeStatements =
  <C extends BoundaryContext>(judge: (all: Items<Block>, context: C) => Finding[]) =>
  (resource: Resource, context: C): Outcome =>
    onlyIf(isOnlyBoundary(resource, context).not, "a permissions boundary grants nothing", () =>
      judge(identityStatements(resource), context),
    );

/** A judge: no Allow statement does it. One finding a statement. */
export const noStatement = (isWrong: (statement: Block) => Truth, consequence: string) =>
  judgeStatements<BoundaryContext>((all) =>
    all.collect(
      (statement) =>
        violationIf(and(isAllow(statement), isWrong(statement)), `${statement.path} ${consequence}`, {
          detail: statement.path,
        }),
      orUndecided(`A statement ${consequence}`),
    ),
  );

/**
 * What an action is done to: the end of an ARN, `kms:region:account:key/*`. For `region` and `account` a pattern may
 * name one: what a principal has of a kind lies in few of them.
 */
export type Kind = string;

/** Whatever there is in an account. */
export const EVERYTHING: Kind = "*:*:account:*";

/** A pattern in which wildcards that stand together are one: what is named has more than a few letters. */
const simplified = (pattern: string): string => pattern.replace(/[*?]{2,}/g, (run) => (run.includes("*") ? "*" : run));

/** Whether a pattern meets every resource of a kind. */
function coversKind(written: string, kind: Kind): boolean {
  const pattern = simplified(written);
  const fields = pattern.split(":");
  const isWhole = fields.length >= 6;
  const field = (index: number) => (isWhole && fields[index]) || "*";
  const partition = fields.length > 2 ? fields[1] : "aws";
  const every = kind.replace("region", () => field(3)).replace("account", () => field(4));
  return holdsPattern(pattern, `arn:${partition}:${every}`);
}

/** Whether a statement speaks of every resource of a kind: by a pattern, or because NotResource leaves out others only. */
export function coversAll(statement: Block, kind: Kind): Truth {
  const covers = (pattern: Fact<string>) => pattern.satisfies((text) => coversKind(text, kind));
  if (statement.formOf("NotResource") !== "absent") return statement.texts("NotResource").some(covers).not;
  return statement.texts("Resource").some(covers);
}

const WHOLE_SERVICE = /^([a-z0-9-]+):\*$/;

/** The service of which an action pattern names every action: `s3` of `s3:*`. */
export const wholeService = (pattern: string): string | undefined =>
  WHOLE_SERVICE.exec(simplified(pattern.toLowerCase()))?.[1];

/**
 * Whether a statement's Action or NotAction grants an action otherwise than by all actions of its service: by its name,
 * by a pattern, by "*".
 */
export function grantsBelowService(statement: Block, action: string): Truth {
  if (statement.formOf("NotAction") !== "absent") return coversAction(statement, action);
  const wanted = action.toLowerCase();
  return statement
    .texts("Action")
    .some((pattern) =>
      pattern.satisfies((text) => wholeService(text) === undefined && glob(text.toLowerCase()).test(wanted)),
    );
}

// "*" is met by whatever there is; a Bool that is false is met by what is not limited.
const isRestriction = (value: string): boolean => !/^([*?]*|false)$/i.test(value);

/**
 * Whether a statement has a condition that holds only for requests which carry one of the keys, with a value that says
 * something. Where an action does not carry the key, the statement does not grant it.
 *
 * @param keys in lower case; one that ends in / or : stands for all that begin with it
 */
export const isLimitedBy = (statement: Block, keys: readonly string[]): Truth =>
  conditions(statement).some(({ operator, key, values }) => {
    const isMeant = keys.some((own) => key === own || (/[/:]$/.test(own) && key.startsWith(own)));
    return isMeant && isPositive(operator) ? areNarrow(values, isRestriction) : Truth.false;
  });

/** The keys of the tags on what an action is done to. */
export const RESOURCE_TAGS = ["aws:resourcetag/"];

/**
 * Whether an Allow statement makes an administrator: every action, or all but some, on every resource; or all of IAM,
 * whose holder can grant himself the rest. Only a condition on the tags of the resource makes less of it.
 */
export function isAdministrative(statement: Block): Truth {
  const isAllButSome = and(
    Truth.of(statement.formOf("NotAction") !== "absent"),
    statement.texts("NotAction").some((action) => action.satisfies((text) => holdsPattern(text, "*:*"))).not,
  );
  return and(
    or(
      and(allowsEveryAction(statement, "iam"), coversAll(statement, "iam::account:*")),
      and(isAllow(statement), isAllButSome, coversAll(statement, EVERYTHING)),
    ),
    isLimitedBy(statement, RESOURCE_TAGS).not,
  );
}

/** Actions that are too much on every resource of a kind. */
export type Grants = Readonly<Record<string, Kind>>;

/**
 * Whether a statement grants one of the actions on every resource of its kind, and is not an administrator's, which
 * iam-policy-no-admin-access reports.
 */
export const grantsOnAll = (
  statement: Block,
  grants: Grants,
  isGranted: (statement: Block, action: string) => Truth = grantsBelowService,
): Truth =>
  and(
    isAdministrative(statement).not,
    some(Object.entries(grants), ([action, kind]) => and(isGranted(statement, action), coversAll(statement, kind))),
  );
