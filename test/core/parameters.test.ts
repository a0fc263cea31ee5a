import { Resource } from "../../policies/core/graph";
import { isParameterBad, type Parameter, parameterFinding } from "../../policies/core/parameters";
import { applyChanges } from "../../policies/core/remediate";

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const TYPE = "aws:rds/parameterGroup:ParameterGroup";

const parameter: Parameter = {
  name: "rds.force_ssl",
  value: "1",
  isGood: (value) => value === "1" || value === "on",
  isGoodUnasked: false,
};
const group = (parameters: unknown) =>
  new Resource({ type: TYPE, name: "pg", urn: `urn:pulumi:dev::p::${TYPE}::pg`, props: { parameters } });
const forceSsl = (value: unknown) => ({ name: "rds.force_ssl", value });
const other = { name: "log_connections", value: "0" };

test.each<[unknown, string, string]>([
  [undefined, "true", "false"],
  [[], "true", "false"],
  [[other], "true", "false"],
  [[other, forceSsl("1")], "false", "false"],
  [[forceSsl(1)], "false", "false"],
  [[forceSsl("ON")], "false", "false"],
  [[{ name: "RDS.Force_SSL", value: "1" }], "false", "false"],
  [forceSsl("1"), "false", "false"],
  [[forceSsl("0")], "true", "true"],
  [[forceSsl("1"), forceSsl("0")], "true", "true"],
  [[forceSsl("")], "true", "true"],
  [[forceSsl(UNKNOWN)], "undecided", "undecided"],
  [[forceSsl("0"), UNKNOWN], "true", "true"],
  [[forceSsl("1"), UNKNOWN], "undecided", "undecided"],
  [[other, UNKNOWN], "undecided", "undecided"],
  [[{ name: UNKNOWN, value: "1" }], "undecided", "false"],
  [[{ name: UNKNOWN, value: "0" }], "undecided", "undecided"],
  [UNKNOWN, "undecided", "undecided"],
])("parameters %j are bad: %s, where the default will do: %s", (parameters, expected, withGoodDefault) => {
  expect(isParameterBad(group(parameters), parameter).state).toBe(expected);
  expect(isParameterBad(group(parameters), { ...parameter, isGoodUnasked: true }).state).toBe(withGoodDefault);
});

test.each<[string, unknown, unknown]>([
  ["is added where it is missing", [other], [other, forceSsl("1")]],
  ["is added where there is none", undefined, [forceSsl("1")]],
  ["is added to a single one", other, [other, forceSsl("1")]],
  ["is set where it is", [other, forceSsl("0")], [other, forceSsl("1")]],
  ["is set everywhere", [forceSsl("0"), other, forceSsl("1")], [forceSsl("1"), other, forceSsl("1")]],
  ["is set where it is the only one", forceSsl("0"), forceSsl("1")],
])("the parameter %s", (_, parameters, expected) => {
  const resource = group(parameters);
  const finding = parameterFinding(resource, parameter, "connections may be plain");
  const props = structuredClone(resource.record.props);
  applyChanges(props, finding.set!);
  expect(finding.violated.state).toBe("true");
  expect(props.parameters).toEqual(expected);
  expect(isParameterBad(group(props.parameters), parameter).state).toBe("false");
});

test("a change that waits for a reboot says so", () => {
  const rebooting = { ...parameter, applyMethod: "pending-reboot" } as const;
  expect(parameterFinding(group([]), rebooting, "connections may be plain").set).toEqual({
    "parameters[+]": { name: "rds.force_ssl", value: "1", applyMethod: "pending-reboot" },
  });
});

test("the finding says what to set, and shows no value that is there", () => {
  const { message, fix } = parameterFinding(group([forceSsl("secret")]), parameter, "connections may be plain");
  expect(message).toBe("parameters do not hold rds.force_ssl = 1: connections may be plain");
  expect(fix).toBe('Add { name: "rds.force_ssl", value: "1" } to parameters');
});
