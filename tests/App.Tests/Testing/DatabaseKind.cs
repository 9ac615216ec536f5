namespace Wengang.App.Tests.Testing;

/// <summary>The two databases the product runs on; every database test runs on both.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
