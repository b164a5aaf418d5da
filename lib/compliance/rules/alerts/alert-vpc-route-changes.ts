import { alertRule } from './alert';

export const alertVpcRouteChanges = alertRule({
  id: 'alert-vpc-route-changes',
  subject: 'Changes of routes in a VPC',
  why: 'A route can lead traffic past the firewall.',
  templates: ['vpc_route_change'],
  events: ['CreateRouteEntry', 'DeleteRouteEntry', 'ModifyRouteEntry', 'AssociateRouteTable', 'UnassociateRouteTable'],
});
