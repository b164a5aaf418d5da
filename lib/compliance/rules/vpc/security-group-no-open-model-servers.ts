import type { Rule } from '../../rule';
import { failOpenPorts } from '../kit';

export const securityGroupNoOpenModelServers: Rule = {
  id: 'security-group-no-open-model-servers',
  title: 'Ports of model servers and notebooks are not open to everybody',
  why: 'Most of them ask for no credential: anybody could run the model, or code.',
  fix: 'put a gateway with authentication in front, and limit cidr_ip to it',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_security_group_rule'],
  check: (resource, judge) => {
    return failOpenPorts(resource, judge, {
      Ollama: 11434,
      vLLM: 8000,
      'Triton gRPC': 8001,
      'Ray dashboard': 8265,
      Jupyter: 8888,
      Gradio: 7860,
      MLflow: 5000,
      TensorBoard: 6006,
    });
  },
};
