import { Fact } from "../core/fact";
import type { CompanionSpec, Companions, Resource } from "../core/graph";
import { and, type Gap, type Truth } from "../core/truth";

export const ENVIRONMENT = "aws:elasticbeanstalk/environment:Environment";
export const TEMPLATE = "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate";

/** The template that an environment takes settings from. */
export const template = { types: [TEMPLATE], from: "templateName" } as const satisfies CompanionSpec;

/** An option of Elastic Beanstalk: its namespace and its name. */
export type Option = readonly [namespace: string, name: string];

/** What a resource itself says of an option, in lower case; the last of several entries counts. */
export function optionOf(resource: Resource, [namespace, name]: Option): Fact<string> {
  const absent = Fact.absent<string>(`settings ${namespace} ${name}`);
  const isMeant = (entry: { text(path: string): Fact<string> }): Truth =>
    and(entry.text("namespace").is(namespace), entry.text("name").is(name));
  const hidden = (gap: Gap) => Fact.gap<string>(gap.path, gap.reason);
  const found = resource.list("settings").collect<Fact<string>>((entry) => {
    const { state, gaps } = isMeant(entry);
    if (state === "undecided") return gaps.slice(0, 1).map(hidden);
    return state === "true" ? [entry.word("value")] : [];
  }, hidden);
  return found.at(-1) ?? absent;
}

/** Whether an option of an environment has a value: by the environment itself, or else by its template. */
export function hasOption(
  environment: Resource,
  template: Companions,
  option: Option,
  question: (value: string) => boolean,
): Truth {
  const own = optionOf(environment, option);
  if (own.isAbsent.state !== "true") return own.satisfies(question);
  const named = environment.text("templateName");
  if (named.isAbsent.state === "true") return own.satisfies(question);
  if (template.exist.state === "true") return template.some((found) => optionOf(found, option).satisfies(question));
  return Fact.gap<string>("templateName", "names a template that is not in the stack").satisfies(question);
}
