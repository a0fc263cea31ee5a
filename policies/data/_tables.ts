import type { Fact } from "../core/fact";
import { type Settings, versionEnds } from "../core/settings";
import type { Truth } from "../core/truth";
import { isPastSupport, type VersionTable } from "../core/versions";
import activemq from "./activemq.json";
import airflow from "./airflow.json";
import auroraMysql from "./aurora-mysql.json";
import auroraPostgresql from "./aurora-postgresql.json";
import docdb from "./docdb.json";
import eks from "./eks.json";
import elasticsearch from "./elasticsearch.json";
import emr from "./emr.json";
import fargate from "./fargate.json";
import glue from "./glue.json";
import kafka from "./kafka.json";
import lambda from "./lambda.json";
import mariadb from "./mariadb.json";
import memcached from "./memcached.json";
import memorydb from "./memorydb.json";
import mysql from "./mysql.json";
import neptune from "./neptune.json";
import opensearch from "./opensearch.json";
import oracle from "./oracle.json";
import postgres from "./postgres.json";
import rabbitmq from "./rabbitmq.json";
import redis from "./redis.json";
import sqlserver from "./sqlserver.json";
import synthetics from "./synthetics.json";
import valkey from "./valkey.json";

/** The tables of versions, by the name of their file, which is also the name of the product in the settings. */
export const tables = {
  activemq,
  airflow,
  "aurora-mysql": auroraMysql,
  "aurora-postgresql": auroraPostgresql,
  docdb,
  eks,
  elasticsearch,
  emr,
  fargate,
  glue,
  kafka,
  lambda,
  mariadb,
  memcached,
  memorydb,
  mysql,
  neptune,
  opensearch,
  oracle,
  postgres,
  rabbitmq,
  redis,
  sqlserver,
  synthetics,
  valkey,
} as const satisfies Readonly<Record<string, VersionTable>>;

export type Product = keyof typeof tables;

export const supportEnds = versionEnds("versions.ends", Object.keys(tables), {
  fallback: [],
  description: `Last days of support, each as "product version day" such as "eks 1.33 2026-07-29". They go before the pack's own (policies/data) and answer for versions that those do not know. Products: ${Object.keys(tables).join(", ")}.`,
});

/** Whether the last day of support of a version is over. A policy that asks lists `supportEnds` among its settings. */
export const isEnded = (product: Product, version: Fact<string>, settings: Settings): Truth =>
  isPastSupport(version, product, tables[product], settings.get(supportEnds), settings);
