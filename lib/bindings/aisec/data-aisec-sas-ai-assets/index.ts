// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_ai_assets
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAisecSasAiAssetsConfig extends cdktf.TerraformMetaArguments {
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_ai_assets aisec_sas_ai_assets}
*/
export class DataAisecSasAiAssets extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_ai_assets";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAisecSasAiAssets resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAisecSasAiAssets to import
  * @param importFromId The id of the existing DataAisecSasAiAssets that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_ai_assets#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAisecSasAiAssets to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_ai_assets", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_ai_assets aisec_sas_ai_assets} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAisecSasAiAssetsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataAisecSasAiAssetsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_ai_assets',
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
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // total - computed: true, optional: false, required: false
  public get total() {
    return this.getNumberAttribute('total');
  }

  // ecs - computed: true, optional: false, required: false
  public get ecs() {
    return this.getNumberAttribute('ecs');
  }

  // lingjun - computed: true, optional: false, required: false
  public get lingjun() {
    return this.getNumberAttribute('lingjun');
  }

  // pai_instances - computed: true, optional: false, required: false
  public get paiInstances() {
    return this.getNumberAttribute('pai_instances');
  }

  // pai_containers - computed: true, optional: false, required: false
  public get paiContainers() {
    return this.getNumberAttribute('pai_containers');
  }

  // pai_serverless - computed: true, optional: false, required: false
  public get paiServerless() {
    return this.getNumberAttribute('pai_serverless');
  }

  // images - computed: true, optional: false, required: false
  public get images() {
    return this.getNumberAttribute('images');
  }

  // snapshots - computed: true, optional: false, required: false
  public get snapshots() {
    return this.getNumberAttribute('snapshots');
  }

  // at_risk - computed: true, optional: false, required: false
  public get atRisk() {
    return this.getNumberAttribute('at_risk');
  }

  // posture_risks - computed: true, optional: false, required: false
  public get postureRisks() {
    return this.getNumberAttribute('posture_risks');
  }

  // vulnerable - computed: true, optional: false, required: false
  public get vulnerable() {
    return this.getNumberAttribute('vulnerable');
  }

  // exposed - computed: true, optional: false, required: false
  public get exposed() {
    return this.getNumberAttribute('exposed');
  }

  // plain_text_keys - computed: true, optional: false, required: false
  public get plainTextKeys() {
    return this.getNumberAttribute('plain_text_keys');
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
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
    };
    return attrs;
  }
}
