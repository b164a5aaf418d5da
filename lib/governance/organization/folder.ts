import type { Construct } from 'constructs';
import { ResourceManagerFolder } from '../../bindings/alicloud/resource-manager-folder';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { IFolder } from '../protection/targets';
import { OrganizationLimits } from './limits';

/** A folder, with what is below it. */
export interface FolderSettings {
  /** 1 to 24 letters, digits, `_`, `.` and `-`. A change renames the folder if it has an `id`, and makes another one if it has none. */
  readonly name: string;
  /** What tells the folder apart in the state, if it is renamed: its first name. @default - the name */
  readonly id?: string;
  /** Id (`fd-…`) of a folder that exists and is taken over by an import. @default - a new one is made */
  readonly folderId?: string;
  /** At most 20. @default - none */
  readonly tags?: { readonly [key: string]: string };
  /** Folders in it. @default - none */
  readonly folders?: readonly FolderSettings[];
}

const NAME = new RegExp(`^[\\p{L}\\p{N}_.-]{1,${OrganizationLimits.MAX_FOLDER_NAME_CHARACTERS}}$`, 'u');
const TYPE = 'alicloud_resource_manager_folder';

/** A folder that this app makes or has taken over, `alicloud_resource_manager_folder`. `ResourceDirectory.addFolder` makes it. */
export class Folder extends AlicloudConstruct implements IFolder {
  readonly targetName: string;
  readonly stateName: string;
  readonly tags?: { readonly [key: string]: string };
  private readonly resource: ResourceManagerFolder;
  private reference?: string;

  /** @internal */
  constructor(
    scope: Construct,
    id: string,
    readonly parent: IFolder,
    { name, id: first = name, folderId, tags }: FolderSettings,
  ) {
    super(scope, id);
    const problems = new Problems(this);
    const { MAX_FOLDER_NAME_CHARACTERS: most } = OrganizationLimits;
    checkText(problems, 'name', name, NAME, `1 to ${most} letters, digits, "_", "." and "-"`);
    checkText(problems, 'folderId', folderId, /^fd-\w+$/, 'the id of a folder, fd-…');
    const config = { folderName: name, parentFolderId: parent.targetId, tags };
    checkAgainstProvider(problems, TYPE, config, { folder_name: 'name' });
    problems.throwIfAny();
    this.targetName = parent.parent === undefined ? name : `${parent.targetName}/${name}`;
    this.stateName = parent.parent === undefined ? first : `${parent.stateName ?? parent.targetName}/${first}`;
    this.tags = tags;
    this.resource = new ResourceManagerFolder(this, 'Resource', config);
    if (folderId !== undefined) this.resource.importFrom(folderId);
  }

  get targetId(): string {
    return (this.reference ??= this.resource.id);
  }
}
