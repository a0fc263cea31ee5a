import type { Block, Fact } from "../core/fact";
import { conditions, coversAction, isAllow } from "../core/iam";
import { principalsOf, ROLE, trustStatements } from "../core/identity";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { texts } from "../core/settings";
import { and, Truth } from "../core/truth";

const sharedIssuers = texts("iam.sharedIssuers", {
  fallback: ["token.actions.githubusercontent.com", "gitlab.com", "app.terraform.io", "agent.buildkite.com"],
  description:
    "Issuers of web identities that serve everybody: a role has to say whose tokens it accepts. Those of EKS count always.",
});

const WORDS = "trusts a web identity provider without saying who may use it: <issuer>:sub is missing or too wide";

const EKS = /^oidc\.eks\./;
const COGNITO = "cognito-identity.amazonaws.com";

/** The issuer that a principal names: "arn:…:oidc-provider/<issuer>", or the bare name of one that AWS knows. */
function issuerOf(principal: string): string | undefined {
  const [arn, issuer] = principal.split(":oidc-provider/") as [string, string?];
  return issuer ?? (arn.includes(":") ? undefined : arn);
}

// A token carries its issuer's claims always, so that "IfExists" and "ForAllValues:" ask for them as well.
const comparisonOf = (operator: string): string => operator.split(":").at(-1)!.replace("ifexists", "");
const COMPARISONS = ["stringequals", "stringequalsignorecase", "stringlike"];

/** What the part of a subject reads like that tells whose it is: `repo:<owner>/`, `organization:<owner>:`, a namespace of EKS. */
const OWNER = /^[^:*?]+:[^:/*?]+[:/]/;
const NAMESPACE = /^system:serviceaccount:[^:*?]+:/;

/** Whether a condition of the statement asks for a claim of the issuer, and every value of it is narrow. */
function asks(
  statement: Block,
  issuer: string,
  claims: (claim: string) => boolean,
  isNarrow: (value: string, isPattern: boolean) => boolean,
): Truth {
  const prefix = `${issuer.toLowerCase()}:`;
  return conditions(statement).some(({ operator, key, values }) => {
    const comparison = comparisonOf(operator);
    const isMeant = COMPARISONS.includes(comparison) && key.startsWith(prefix) && claims(key.slice(prefix.length));
    const isNarrowValue = (value: Fact<string>) =>
      value.satisfies((text) => isNarrow(text, comparison === "stringlike" && /[*?]/.test(text)));
    return and(Truth.of(isMeant), values.isEmpty.not, values.every(isNarrowValue));
  });
}

const isSaid = (value: string): boolean => /[^*?]/.test(value);

/** Whether the statement says whose tokens of the issuer it accepts. */
function isPinned(statement: Block, issuer: string, shared: readonly string[]): Truth {
  const isEks = EKS.test(issuer);
  if (isEks || shared.includes(issuer)) {
    const owner = isEks ? NAMESPACE : OWNER;
    return asks(
      statement,
      issuer,
      (claim) => claim === "sub",
      (value, isPattern) => !isPattern || owner.test(value),
    );
  }
  // Cognito serves every identity pool there is: only the audience tells one's own.
  return asks(statement, issuer, (claim) => issuer !== COGNITO || claim === "aud", isSaid);
}

export default definePolicy({
  id: "iam-role-oidc-trust-restricted",
  title: "Roles trusted by web identity providers check the subject",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["astro#single-sign-on", "platform-sh#region-access-managed", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [ROLE],
  settings: [sharedIssuers],
  whenAbsent: "assumeRolePolicy is required; without conditions every token of the provider is accepted.",
  fix: 'Add Condition { StringLike: { "token.actions.githubusercontent.com:sub": "repo:<org>/<repo>:*" } }; for another provider its sub or aud.',
  peers: { checkov: ["CKV_AWS_393", "CKV_AWS_358"] },
  judge(role, { settings }) {
    const shared = settings.get(sharedIssuers);
    return trustStatements(role).collect(
      (statement) => {
        const isOpen = (principal: Fact<string>): Truth =>
          principal.fold({
            known: (text) => {
              const issuer = issuerOf(text);
              return issuer === undefined ? Truth.false : isPinned(statement, issuer, shared).not;
            },
            absent: () => Truth.false,
            gap: (gap) => Truth.undecided(gap),
          });
        const isWrong = and(
          isAllow(statement),
          coversAction(statement, "sts:AssumeRoleWithWebIdentity"),
          principalsOf(statement, "Federated").some(isOpen),
        );
        return violationIf(isWrong, `${statement.path} ${WORDS}`, { detail: statement.path });
      },
      orUndecided(`A statement ${WORDS}`),
    );
  },
});
