namespace Wengang.App.Tests.Testing;

/// <summary>An empty database of its own, gone when disposed.</summary>
public abstract class TestDatabase : IDisposable
{
    /// <summary>What the product takes: <c>sqlite:PATH</c> or <c>Host=…</c>.</summary>
    public abstract string Connection { get; }

    public static TestDatabase Create(DatabaseKind kind) => kind switch
    {
        DatabaseKind.Sqlite => new SqliteTestDatabase(),
        DatabaseKind.Postgres => new PostgresTestDatabase(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>
    /// A database with the same content, so that an import made once serves many tests. Nothing may be connected to
    /// this one meanwhile, except idle pooled connections.
    /// </summary>
    public abstract TestDatabase Copy();

    public void Dispose()
    {
        Remove();
        GC.SuppressFinalize(this);
    }

    protected abstract void Remove();
}
