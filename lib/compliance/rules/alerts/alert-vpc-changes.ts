import { alertRule } from './alert';

export const alertVpcChanges = alertRule({
  id: 'alert-vpc-changes',
  subject: 'Changes of a VPC',
  why: 'A network that is joined to another one opens what was closed.',
  templates: ['vpc_conf_change'],
  events: [
    'CreateVpc',
    'DeleteVpc',
    'ModifyVpcAttribute',
    'DisableVpcClassicLink',
    'EnableVpcClassicLink',
    'DeletionVpcPeerConnection',
  ],
});
