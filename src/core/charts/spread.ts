/**
 * Moves labels on an axis apart: centres as near to where they want to be as their heights and the ends allow, order kept
 * (pool adjacent violators). Labels that together need more than there is start at `low`.
 */
export function spread(labels: readonly { centre: number; height: number }[], low: number, high: number): number[] {
  interface Cluster {
    members: number[]
    height: number
    top: number
  }
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.centre - labels[b]!.centre)
  const clusters: Cluster[] = []
  const settle = (cluster: Cluster) => {
    let offset = 0
    let sum = 0
    for (const i of cluster.members) {
      sum += labels[i]!.centre - labels[i]!.height / 2 - offset
      offset += labels[i]!.height
    }
    cluster.top = Math.max(low, Math.min(high - cluster.height, sum / cluster.members.length))
  }
  for (const i of order) {
    let cluster: Cluster = { members: [i], height: labels[i]!.height, top: 0 }
    settle(cluster)
    for (let before = clusters.at(-1); before && before.top + before.height > cluster.top; before = clusters.at(-1)) {
      clusters.pop()
      cluster = { members: [...before.members, ...cluster.members], height: before.height + cluster.height, top: 0 }
      settle(cluster)
    }
    clusters.push(cluster)
  }
  const centres: number[] = []
  for (const cluster of clusters) {
    let top = cluster.top
    for (const i of cluster.members) {
      centres[i] = top + labels[i]!.height / 2
      top += labels[i]!.height
    }
  }
  return centres
}
