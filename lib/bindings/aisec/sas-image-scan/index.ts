// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasImageScanConfig extends cdktf.TerraformMetaArguments {
  /**
  * Kinds of registries whose images are scanned: `acr`, `harbor`, `quay`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#registry_types SasImageScan#registry_types}
  */
  readonly registryTypes: string[];
  /**
  * Only images of these instances of Container Registry.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#instance_ids SasImageScan#instance_ids}
  */
  readonly instanceIds?: string[];
  /**
  * Only images in these regions.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#region_ids SasImageScan#region_ids}
  */
  readonly regionIds?: string[];
  /**
  * Only images of these repositories, by their ids.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#repo_ids SasImageScan#repo_ids}
  */
  readonly repoIds?: string[];
  /**
  * Only images of these repositories, by their names.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#repo_names SasImageScan#repo_names}
  */
  readonly repoNames?: string[];
  /**
  * Only images in these namespaces.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#repo_namespaces SasImageScan#repo_namespaces}
  */
  readonly repoNamespaces?: string[];
  /**
  * Only images with these tags.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#tags SasImageScan#tags}
  */
  readonly tags?: string[];
  /**
  * Only the images with these digests.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#digests SasImageScan#digests}
  */
  readonly digests?: string[];
  /**
  * Another value of any of these runs it again.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#triggers SasImageScan#triggers}
  */
  readonly triggers?: { [key: string]: string };
  /**
  * How long an apply waits for the end. Applying again waits for the same task.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#timeout_minutes SasImageScan#timeout_minutes}
  */
  readonly timeoutMinutes?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan aisec_sas_image_scan}
*/
export class SasImageScan extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_image_scan";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasImageScan resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasImageScan to import
  * @param importFromId The id of the existing SasImageScan that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasImageScan to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_image_scan", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_scan aisec_sas_image_scan} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasImageScanConfig
  */
  public constructor(scope: Construct, id: string, config: SasImageScanConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_image_scan',
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
    this._registryTypes = config.registryTypes;
    this._instanceIds = config.instanceIds;
    this._regionIds = config.regionIds;
    this._repoIds = config.repoIds;
    this._repoNames = config.repoNames;
    this._repoNamespaces = config.repoNamespaces;
    this._tags = config.tags;
    this._digests = config.digests;
    this._triggers = config.triggers;
    this._timeoutMinutes = config.timeoutMinutes;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // registry_types - computed: false, optional: false, required: true
  private _registryTypes?: string[]; 
  public get registryTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('registry_types'));
  }
  public set registryTypes(value: string[]) {
    this._registryTypes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get registryTypesInput() {
    return this._registryTypes;
  }

  // instance_ids - computed: false, optional: true, required: false
  private _instanceIds?: string[]; 
  public get instanceIds() {
    return cdktf.Fn.tolist(this.getListAttribute('instance_ids'));
  }
  public set instanceIds(value: string[]) {
    this._instanceIds = value;
  }
  public resetInstanceIds() {
    this._instanceIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceIdsInput() {
    return this._instanceIds;
  }

  // region_ids - computed: false, optional: true, required: false
  private _regionIds?: string[]; 
  public get regionIds() {
    return cdktf.Fn.tolist(this.getListAttribute('region_ids'));
  }
  public set regionIds(value: string[]) {
    this._regionIds = value;
  }
  public resetRegionIds() {
    this._regionIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionIdsInput() {
    return this._regionIds;
  }

  // repo_ids - computed: false, optional: true, required: false
  private _repoIds?: string[]; 
  public get repoIds() {
    return cdktf.Fn.tolist(this.getListAttribute('repo_ids'));
  }
  public set repoIds(value: string[]) {
    this._repoIds = value;
  }
  public resetRepoIds() {
    this._repoIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get repoIdsInput() {
    return this._repoIds;
  }

  // repo_names - computed: false, optional: true, required: false
  private _repoNames?: string[]; 
  public get repoNames() {
    return cdktf.Fn.tolist(this.getListAttribute('repo_names'));
  }
  public set repoNames(value: string[]) {
    this._repoNames = value;
  }
  public resetRepoNames() {
    this._repoNames = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get repoNamesInput() {
    return this._repoNames;
  }

  // repo_namespaces - computed: false, optional: true, required: false
  private _repoNamespaces?: string[]; 
  public get repoNamespaces() {
    return cdktf.Fn.tolist(this.getListAttribute('repo_namespaces'));
  }
  public set repoNamespaces(value: string[]) {
    this._repoNamespaces = value;
  }
  public resetRepoNamespaces() {
    this._repoNamespaces = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get repoNamespacesInput() {
    return this._repoNamespaces;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: string[]; 
  public get tags() {
    return cdktf.Fn.tolist(this.getListAttribute('tags'));
  }
  public set tags(value: string[]) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // digests - computed: false, optional: true, required: false
  private _digests?: string[]; 
  public get digests() {
    return cdktf.Fn.tolist(this.getListAttribute('digests'));
  }
  public set digests(value: string[]) {
    this._digests = value;
  }
  public resetDigests() {
    this._digests = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get digestsInput() {
    return this._digests;
  }

  // triggers - computed: false, optional: true, required: false
  private _triggers?: { [key: string]: string }; 
  public get triggers() {
    return this.getStringMapAttribute('triggers');
  }
  public set triggers(value: { [key: string]: string }) {
    this._triggers = value;
  }
  public resetTriggers() {
    this._triggers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get triggersInput() {
    return this._triggers;
  }

  // timeout_minutes - computed: true, optional: true, required: false
  private _timeoutMinutes?: number; 
  public get timeoutMinutes() {
    return this.getNumberAttribute('timeout_minutes');
  }
  public set timeoutMinutes(value: number) {
    this._timeoutMinutes = value;
  }
  public resetTimeoutMinutes() {
    this._timeoutMinutes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutMinutesInput() {
    return this._timeoutMinutes;
  }

  // finished_count - computed: true, optional: false, required: false
  public get finishedCount() {
    return this.getNumberAttribute('finished_count');
  }

  // total_count - computed: true, optional: false, required: false
  public get totalCount() {
    return this.getNumberAttribute('total_count');
  }

  // result - computed: true, optional: false, required: false
  public get result() {
    return this.getStringAttribute('result');
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
      registry_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._registryTypes),
      instance_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._instanceIds),
      region_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._regionIds),
      repo_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._repoIds),
      repo_names: cdktf.listMapper(cdktf.stringToTerraform, false)(this._repoNames),
      repo_namespaces: cdktf.listMapper(cdktf.stringToTerraform, false)(this._repoNamespaces),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      digests: cdktf.listMapper(cdktf.stringToTerraform, false)(this._digests),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
      timeout_minutes: cdktf.numberToTerraform(this._timeoutMinutes),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      registry_types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._registryTypes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      instance_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._instanceIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      region_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._regionIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      repo_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._repoIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      repo_names: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._repoNames),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      repo_namespaces: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._repoNamespaces),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      digests: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._digests),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      triggers: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._triggers),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      timeout_minutes: {
        value: cdktf.numberToHclTerraform(this._timeoutMinutes),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
