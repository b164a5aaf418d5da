// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasAuditFeedConfig extends cdktf.TerraformMetaArguments {
  /**
  * The connection, `auth_id` of `aisec_sas_cloud_account`. Its modules have to include `TRIAL`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed#auth_id SasAuditFeed#auth_id}
  */
  readonly authId: number;
  /**
  * The cloud of the connection.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed#vendor SasAuditFeed#vendor}
  */
  readonly vendor: string;
  /**
  * Name of the SQS queue that tells of new log files; for AWS only.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed#sqs_queue_name SasAuditFeed#sqs_queue_name}
  */
  readonly sqsQueueName?: string;
  /**
  * Region of the queue; for AWS only.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed#sqs_region SasAuditFeed#sqs_region}
  */
  readonly sqsRegion?: string;
  /**
  * User of the Kafka topic; for Tencent only.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed#kafka_user_name SasAuditFeed#kafka_user_name}
  */
  readonly kafkaUserName?: string;
  /**
  * Servers of the Kafka topic, with ports; for Tencent only.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed#kafka_bootstrap_servers SasAuditFeed#kafka_bootstrap_servers}
  */
  readonly kafkaBootstrapServers?: string;
  /**
  * Topic that the logs go to; for Tencent only.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed#kafka_topic SasAuditFeed#kafka_topic}
  */
  readonly kafkaTopic?: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed aisec_sas_audit_feed}
*/
export class SasAuditFeed extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_audit_feed";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasAuditFeed resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasAuditFeed to import
  * @param importFromId The id of the existing SasAuditFeed that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasAuditFeed to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_audit_feed", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_audit_feed aisec_sas_audit_feed} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasAuditFeedConfig
  */
  public constructor(scope: Construct, id: string, config: SasAuditFeedConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_audit_feed',
      terraformGeneratorMetadata: {
        providerName: 'aisec',
        providerVersionConstraint: '>= 0.0.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._authId = config.authId;
    this._vendor = config.vendor;
    this._sqsQueueName = config.sqsQueueName;
    this._sqsRegion = config.sqsRegion;
    this._kafkaUserName = config.kafkaUserName;
    this._kafkaBootstrapServers = config.kafkaBootstrapServers;
    this._kafkaTopic = config.kafkaTopic;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // auth_id - computed: false, optional: false, required: true
  private _authId?: number; 
  public get authId() {
    return this.getNumberAttribute('auth_id');
  }
  public set authId(value: number) {
    this._authId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authIdInput() {
    return this._authId;
  }

  // vendor - computed: false, optional: false, required: true
  private _vendor?: string; 
  public get vendor() {
    return this.getStringAttribute('vendor');
  }
  public set vendor(value: string) {
    this._vendor = value;
  }
  // Temporarily expose input value. Use with caution.
  public get vendorInput() {
    return this._vendor;
  }

  // sqs_queue_name - computed: false, optional: true, required: false
  private _sqsQueueName?: string; 
  public get sqsQueueName() {
    return this.getStringAttribute('sqs_queue_name');
  }
  public set sqsQueueName(value: string) {
    this._sqsQueueName = value;
  }
  public resetSqsQueueName() {
    this._sqsQueueName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sqsQueueNameInput() {
    return this._sqsQueueName;
  }

  // sqs_region - computed: false, optional: true, required: false
  private _sqsRegion?: string; 
  public get sqsRegion() {
    return this.getStringAttribute('sqs_region');
  }
  public set sqsRegion(value: string) {
    this._sqsRegion = value;
  }
  public resetSqsRegion() {
    this._sqsRegion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sqsRegionInput() {
    return this._sqsRegion;
  }

  // kafka_user_name - computed: false, optional: true, required: false
  private _kafkaUserName?: string; 
  public get kafkaUserName() {
    return this.getStringAttribute('kafka_user_name');
  }
  public set kafkaUserName(value: string) {
    this._kafkaUserName = value;
  }
  public resetKafkaUserName() {
    this._kafkaUserName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kafkaUserNameInput() {
    return this._kafkaUserName;
  }

  // kafka_bootstrap_servers - computed: false, optional: true, required: false
  private _kafkaBootstrapServers?: string; 
  public get kafkaBootstrapServers() {
    return this.getStringAttribute('kafka_bootstrap_servers');
  }
  public set kafkaBootstrapServers(value: string) {
    this._kafkaBootstrapServers = value;
  }
  public resetKafkaBootstrapServers() {
    this._kafkaBootstrapServers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kafkaBootstrapServersInput() {
    return this._kafkaBootstrapServers;
  }

  // kafka_topic - computed: false, optional: true, required: false
  private _kafkaTopic?: string; 
  public get kafkaTopic() {
    return this.getStringAttribute('kafka_topic');
  }
  public set kafkaTopic(value: string) {
    this._kafkaTopic = value;
  }
  public resetKafkaTopic() {
    this._kafkaTopic = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kafkaTopicInput() {
    return this._kafkaTopic;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // message - computed: true, optional: false, required: false
  public get message() {
    return this.getStringAttribute('message');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      auth_id: cdktf.numberToTerraform(this._authId),
      vendor: cdktf.stringToTerraform(this._vendor),
      sqs_queue_name: cdktf.stringToTerraform(this._sqsQueueName),
      sqs_region: cdktf.stringToTerraform(this._sqsRegion),
      kafka_user_name: cdktf.stringToTerraform(this._kafkaUserName),
      kafka_bootstrap_servers: cdktf.stringToTerraform(this._kafkaBootstrapServers),
      kafka_topic: cdktf.stringToTerraform(this._kafkaTopic),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      auth_id: {
        value: cdktf.numberToHclTerraform(this._authId),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      vendor: {
        value: cdktf.stringToHclTerraform(this._vendor),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      sqs_queue_name: {
        value: cdktf.stringToHclTerraform(this._sqsQueueName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      sqs_region: {
        value: cdktf.stringToHclTerraform(this._sqsRegion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kafka_user_name: {
        value: cdktf.stringToHclTerraform(this._kafkaUserName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kafka_bootstrap_servers: {
        value: cdktf.stringToHclTerraform(this._kafkaBootstrapServers),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kafka_topic: {
        value: cdktf.stringToHclTerraform(this._kafkaTopic),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
