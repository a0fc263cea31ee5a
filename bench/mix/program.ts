import * as pulumi from "@pulumi/pulumi";
import { type Declared, Document, type Input, Output } from "./declared";
import { mix } from "./site";

const COUNT = 300;

type Made = pulumi.CustomResource & Record<string, pulumi.Output<unknown>>;
type Constructor = new (name: string, args: Record<string, unknown>) => Made;

/** The mix as a Pulumi program, by the classes of @pulumi/aws. It breaks no policy: a preview with errors stops early. */
export function declareMix(): void {
  const made = new Map<Declared, Made>();
  for (const resource of mix(COUNT, { isCompliant: true })) {
    const args = Object.entries(resource.inputs).map(([key, input]) => [key, argumentOf(input, made)]);
    made.set(resource, new (classOf(resource.type))(resource.name, Object.fromEntries(args)));
  }
}

/** `aws:ec2/vpc:Vpc` is the class Vpc of the module ec2. */
function classOf(type: string): Constructor {
  const [, module = "", name = ""] = type.split(":");
  // Here and not above, so that importing the mix does not load the SDK.
  return require("@pulumi/aws")[module.split("/")[0]!][name];
}

function argumentOf(input: Input, made: ReadonlyMap<Declared, Made>): unknown {
  if (input instanceof Output) return made.get(input.of)?.[input.property];
  if (input instanceof Document) return pulumi.jsonStringify(argumentOf(input.content, made));
  if (Array.isArray(input)) return input.map((item) => argumentOf(item, made));
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([key, inner]) => [key, argumentOf(inner, made)]));
}
