using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Wengang.App.Tests.Testing;

/// <summary>
/// Runs a theory once on SQLite and once on PostgreSQL: <c>[Theory, OnBothDatabases]</c> on a method whose only
/// parameter is a <see cref="DatabaseKind"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. Enum.GetValues<DatabaseKind>().Select(kind => new TheoryDataRow<DatabaseKind>(kind))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
