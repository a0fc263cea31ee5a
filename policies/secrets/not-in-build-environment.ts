import type { Block, Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, type Finding, orUndecided, violationIf } from "../core/policy";
import { isSecretPair, isSecretValue } from "../core/secrets";
import { and, or, Truth } from "../core/truth";
import { SOURCES, secretsOfMap, secretsOfPairs, secretsOfTexts } from "./_shared";

const READERS = "everybody who may read the project or its builds";
const BY_REFERENCE = ["PARAMETER_STORE", "SECRETS_MANAGER"];
const CREDENTIALS = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
// Under env.variables of a build specification: what stands in env.secrets-manager and env.parameter-store is a reference.
const CREDENTIALS_IN_SPEC =
  /^\s+["']?AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)["']?\s*:\s*["']?[A-Za-z0-9+/]{16,}["']?\s*$/m;

/** Buildspecs hold what their form gives away, and access keys. One that is not known yet is no literal. */
function onSpec(spec: Fact<string>): Finding[] {
  const holdsKey = spec.fold({
    known: (text) => Truth.of(CREDENTIALS_IN_SPEC.test(text)),
    absent: () => Truth.false,
    gap: () => Truth.false,
  });
  return [
    violationIf(or(holdsKey, isSecretValue(spec)), `${spec.path} holds a secret in clear text for ${READERS}`, {
      detail: spec.path,
      fix: "Name the secret under env.secrets-manager or env.parameter-store of the specification.",
    }),
  ];
}

/** Variables of CodeBuild. AWS's own keys are secrets whatever they hold, also while it is not known. */
const onBuildVariable = (variable: Block): Truth => {
  const value = variable.text("value");
  const isAccessKey = and(variable.text("name").isOneOf(CREDENTIALS), value.isSet);
  const isPlain = variable.text("type").isOneOf(BY_REFERENCE).not;
  return and(isPlain, or(isAccessKey, isSecretPair(variable.text("name"), value)));
};

const onVariable = (variable: Block): Finding => {
  const { path } = variable.text("value");
  return violationIf(onBuildVariable(variable), `${path} holds a secret in clear text for ${READERS}`, {
    detail: path,
  });
};

function onProject(project: Resource): Finding[] {
  const variables = project.list("environment.environmentVariables");
  const hidden = orUndecided(`a variable of ${variables.path} holds a secret in clear text for ${READERS}`);
  return [...variables.collect(onVariable, hidden), ...onSpec(project.text("source.buildspec"))];
}

function onAction(action: Block): Finding[] {
  const token = action.text("configuration.OAuthToken");
  const variables = action.block("configuration").json("EnvironmentVariables").list("");
  const others = secretsOfMap(action, "configuration", READERS).filter(
    ({ detail }) => detail !== token.path && detail !== variables.path,
  );
  return [
    violationIf(token.isSet, `${token.path} holds a token of GitHub in clear text for ${READERS}`, {
      detail: token.path,
      fix: "Use a connection: provider CodeStarSourceConnection with ConnectionArn.",
    }),
    ...variables.collect(onVariable, () => []),
    ...others,
  ];
}

const onPipeline = (pipeline: Resource): Finding[] => [
  ...pipeline
    .list("stages")
    .flatMap((stage) => stage.list("actions"))
    .collect(onAction, orUndecided(`an action of the pipeline holds a secret in clear text for ${READERS}`)),
  ...secretsOfPairs(pipeline.list("variables"), READERS, { name: "name", value: "defaultValue" }),
];

const JUDGED: Readonly<Record<string, (resource: Resource) => Finding[]>> = {
  "aws:codebuild/project:Project": onProject,
  "aws:codepipeline/pipeline:Pipeline": onPipeline,
  "aws:amplify/app:App": (app) => [
    ...secretsOfMap(app, "environmentVariables", READERS),
    ...secretsOfTexts([app.text("buildSpec")], READERS),
  ],
  "aws:amplify/branch:Branch": (branch) => secretsOfMap(branch, "environmentVariables", READERS),
};

export default definePolicy({
  id: "secrets-not-in-build-environment",
  title: "Builds and pipelines get secrets by reference",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: SOURCES,
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(JUDGED),
  whenAbsent: "There are no variables.",
  fix: 'Set the variable\'s type to "SECRETS_MANAGER" or "PARAMETER_STORE" and its value to the reference; in Amplify, read the secret in the build.',
  peers: {
    "cdk-nag": ["CodeBuildProjectEnvVarAwsCred"],
    config: ["codebuild-project-envvar-awscred-check"],
    guard: ["codebuild_project_envvar_awscred_check"],
    prowler: ["codebuild_project_no_secrets_in_variables", "amplify_app_no_secrets_in_environment"],
    steampipe: ["codebuild_project_plaintext_env_variables_no_sensitive_aws_values"],
  },
  judge: (resource) => JUDGED[resource.type]!(resource),
});
