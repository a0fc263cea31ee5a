import type { Block, Fact } from "../core/fact";
import { conditions, isAllow, limitsCaller } from "../core/iam";
import { principalsOf, ROLE, trustStatements } from "../core/identity";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { texts } from "../core/settings";
import { and, Truth } from "../core/truth";

const servicesWithoutSource = texts("iam.servicesWithoutSource", {
  fallback: ["ec2", "ecs-tasks", "eks", "lambda"],
  description: "Services, as the first part of their principal, whose roles need no condition on the source of a call.",
});

const WORDS = "trusts a service without aws:SourceAccount or aws:SourceArn: it may act for somebody else's account";
const SOURCES = ["aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"];

const bindsSource = (statement: Block): Truth =>
  conditions(statement).some((condition) => (SOURCES.includes(condition.key) ? limitsCaller(condition) : Truth.false));

export default definePolicy({
  id: "iam-role-confused-deputy-protected",
  title: "Service roles accept calls made for their own account only",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [ROLE],
  settings: [servicesWithoutSource],
  whenAbsent: "A service assumes the role for whichever account asks it to.",
  fix: 'Add Condition { StringEquals: { "aws:SourceAccount": accountId } } to the statement, or aws:SourceArn.',
  peers: { prowler: ["iam_role_cross_service_confused_deputy_prevention"] },
  judge(role, { settings }) {
    const spared = settings.get(servicesWithoutSource);
    const isAsked = (service: Fact<string>) =>
      service.satisfies((name) => !spared.includes(name.toLowerCase().split(".", 1)[0]!));
    return trustStatements(role).collect(
      (statement) => {
        const isForService = principalsOf(statement, "Service").some(isAsked);
        const isWrong = and(isAllow(statement), isForService, bindsSource(statement).not);
        return violationIf(isWrong, `${statement.path} ${WORDS}`, { detail: statement.path });
      },
      orUndecided(`A statement ${WORDS}`),
    );
  },
});
