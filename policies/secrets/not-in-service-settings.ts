import { definePolicy } from "../core/policy";
import { SOURCES, secretsOfMap, secretsOfPairs, secretsOfTexts } from "./_shared";

const READERS = "everybody who may read the resource";

/** Where a type keeps free settings. */
interface Places {
  /** Maps, judged by name and value; paths may lead through one list, marked by []. */
  readonly maps?: readonly string[];
  /** Lists of names and values. */
  readonly pairs?: readonly string[];
  /** Documents and payloads, judged by the form of what is in them. */
  readonly texts?: readonly string[];
  /** Maps of payloads. */
  readonly payloads?: readonly string[];
}

const CONTENT: Places = { texts: ["content"] };
const PARAMETERS: Places = { maps: ["parameters"] };

const PLACES: Readonly<Record<string, Places>> = {
  "aws:apigateway/integration:Integration": { payloads: ["requestParameters", "requestTemplates"] },
  "aws:apigateway/stage:Stage": { maps: ["variables"] },
  "aws:apigatewayv2/integration:Integration": { payloads: ["requestParameters"] },
  "aws:apigatewayv2/stage:Stage": { maps: ["stageVariables"] },
  "aws:appconfig/hostedConfigurationVersion:HostedConfigurationVersion": CONTENT,
  "aws:bedrock/agentcoreAgentRuntime:AgentcoreAgentRuntime": { maps: ["environmentVariables"] },
  "aws:cloudformation/stack:Stack": { maps: ["parameters"], texts: ["templateBody"] },
  "aws:cloudformation/stackSet:StackSet": PARAMETERS,
  "aws:cloudfront/distribution:Distribution": { texts: ["origins.customHeaders.value"] },
  "aws:cloudfront/function:Function": { texts: ["code"] },
  "aws:cloudwatch/eventTarget:EventTarget": { texts: ["input"], payloads: ["httpTarget.headerParameters"] },
  "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate": { pairs: ["settings"] },
  "aws:elasticbeanstalk/environment:Environment": { pairs: ["settings"] },
  "aws:fis/experimentTemplate:ExperimentTemplate": { texts: ["actions.parameters.value"] },
  "aws:glue/job:Job": { maps: ["defaultArguments", "nonOverridableArguments"] },
  "aws:glue/trigger:Trigger": { maps: ["actions[].arguments"] },
  "aws:glue/workflow:Workflow": { maps: ["defaultRunProperties"] },
  "aws:iot/topicRule:TopicRule": { texts: ["https.httpHeaders.value"] },
  "aws:mwaa/environment:Environment": { maps: ["airflowConfigurationOptions"] },
  "aws:s3/bucketObject:BucketObject": CONTENT,
  "aws:s3/bucketObjectv2:BucketObjectv2": CONTENT,
  "aws:scheduler/schedule:Schedule": { texts: ["target.input"] },
  "aws:serverlessrepository/cloudFormationStack:CloudFormationStack": PARAMETERS,
  "aws:sfn/stateMachine:StateMachine": { texts: ["definition"] },
  "aws:ssm/association:Association": { payloads: ["parameters"] },
  "aws:ssm/document:Document": CONTENT,
  "aws:wafv2/webAcl:WebAcl": { texts: ["ruleJson"] },
};

export default definePolicy({
  id: "secrets-not-in-service-settings",
  title: "Stage variables, parameters, documents and other free settings hold no secrets",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: SOURCES,
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(PLACES),
  whenAbsent: "There are no such settings.",
  fix: "Pass the ARN of a secret, or a dynamic reference such as {{resolve:secretsmanager:…}} where the service resolves it, and read it at run time.",
  peers: {
    prowler: [
      "apigateway_restapi_no_secrets_in_stage_variables",
      "stepfunctions_statemachine_no_secrets_in_definition",
      "ssm_document_secrets",
      "glue_etl_jobs_no_secrets_in_arguments",
    ],
  },
  judge(resource) {
    const { maps = [], pairs = [], texts = [], payloads = [] } = PLACES[resource.type]!;
    return [
      ...maps.flatMap((path) => {
        const [list, map] = path.split("[].") as [string, string?];
        if (map === undefined) return secretsOfMap(resource, list, READERS);
        return resource.list(list).collect(
          (block) => secretsOfMap(block, map, READERS),
          () => [],
        );
      }),
      ...pairs.flatMap((path) => secretsOfPairs(resource.list(path), READERS)),
      ...texts.flatMap((path) => secretsOfTexts(resource.leaves(path), READERS)),
      ...payloads.flatMap((path) => secretsOfTexts(resource.block(path).everyText(), READERS)),
    ];
  },
});
