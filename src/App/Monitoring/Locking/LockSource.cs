using Wengang.App.Data;
using Wengang.App.Monitoring.Periods;

namespace Wengang.App.Monitoring.Locking;

/// <summary>Conditions of one module, and how many things are open in each, counted together in few statements.</summary>
/// <param name="Conditions">The conditions.</param>
/// <param name="Count">How many are open in the session's regions, in the order of the conditions.</param>
public sealed record LockSource(IReadOnlyList<LockCondition> Conditions, Func<Db, MonitoringPeriod, IReadOnlyList<int>> Count);
