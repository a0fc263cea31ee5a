import { moduleOf, type Resource } from "../core/graph";
import { type Context, definePolicy, type Finding, notApplicable, orUndecided, violationIf } from "../core/policy";
import { flag, texts } from "../core/settings";
import { isOneOf } from "../core/text";
import { Truth } from "../core/truth";
import { tooOld } from "../core/versions";
import data from "../data/eligible-services.json";

const additionalEligible = texts("service.additionalEligible", {
  fallback: [],
  description:
    'Modules of the provider, such as "lightsail", that may be used although AWS does not list their service as HIPAA eligible: a business associate agreement covers it, or no PHI gets there.',
});

const strictEligibility = flag("service.strictEligibility", {
  fallback: false,
  description: "Whether development and networking services that carry no PHI have to be HIPAA eligible too.",
});

const CLOUD_CONTROL = "aws:cloudcontrol/resource:Resource";
const FILE = "eligible-services";

const ELIGIBLE: ReadonlySet<string> = new Set([...data.listed, ...Object.keys(data.partOfListed), ...data.supporting]);

/** Whether a service is not eligible, as far as the list and the settings tell. */
function isIneligible(module: string, path: string, { settings }: Pick<Context<never>, "settings">): Truth {
  const undecided = (reason: string) =>
    Truth.undecided({ path, reason: `${reason}; after review, the setting service.additionalEligible answers` });
  if (ELIGIBLE.has(module) || settings.get(additionalEligible).includes(module)) return Truth.false;
  const isPlumbing = isOneOf(data.plumbing, module);
  if (isPlumbing && !settings.get(strictEligibility)) return Truth.false;
  if (!isPlumbing && !isOneOf(data.notListed, module)) {
    return undecided(`is in no list of policies/data/${FILE}.json, which is of ${data.asOf}`);
  }
  if (settings.today <= data.horizon) return Truth.true;
  // AWS adds services to its list and hardly ever removes one: what an old list says of the listed ones still holds.
  return undecided(`was not on AWS's list, by ${tooOld(FILE, data)}`);
}

/** The module of the provider that has the service of a CloudFormation type, such as `AWS::Lightsail::Instance`. */
function moduleOfCloudFormation(typeName: string): string {
  const service = /^aws::(\w+)/i.exec(typeName)?.[1]?.toLowerCase() ?? typeName;
  return (data.cloudFormation as Readonly<Record<string, string>>)[service] ?? service;
}

const finding = (module: string, isViolated: Truth): Finding =>
  violationIf(isViolated, `${module} is a service that is not on AWS's list of HIPAA eligible services`, {
    detail: module,
  });

function judgeCloudControl(resource: Resource, context: Pick<Context<never>, "settings">): Finding {
  const unnamed = "typeName is of a service that is not on AWS's list of HIPAA eligible services";
  return resource.text("typeName").fold({
    known: (typeName) => {
      const module = moduleOfCloudFormation(typeName);
      const isViolated = isIneligible(module, "typeName", context);
      return isViolated.state === "true" ? finding(module, isViolated) : violationIf(isViolated, unnamed);
    },
    absent: () => violationIf(Truth.false, unnamed),
    gap: orUndecided(unnamed),
  });
}

export default definePolicy({
  id: "service-hipaa-eligible",
  title: "PHI is handled only by AWS services covered by the business associate addendum",
  family: "access-control",
  citations: ["164.308(b)(1)", "164.308(b)(3)"],
  sources: [
    "stitch#listed-sources",
    "stitch#listed-destinations",
    "astro#cloud-agreement",
    "platform-sh#business-associate-agreement",
    "aptible#cloud-agreement",
    "aptible#access-authorization",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:*"],
  companions: { module: { types: ["aws:*"], inModule: true } },
  settings: [additionalEligible, strictEligibility],
  whenAbsent: "Services on AWS's list, and those that carry no PHI, may be used.",
  fix: "Use an eligible service, or list the module in service.additionalEligible after review of the business associate addendum.",
  judge(resource, context) {
    if (resource.type === CLOUD_CONTROL) return judgeCloudControl(resource, context);
    // Tokens of resources have a file, those of components only a module.
    if (!resource.type.includes("/")) return notApplicable("a component, whose resources are judged");
    if (context.companionsOf(resource).module.first !== resource) {
      return notApplicable("judged with the first resource of its module");
    }
    const token = moduleOf(resource.type);
    const module = token.slice("aws:".length);
    return finding(module, isIneligible(module, token, context));
  },
});
