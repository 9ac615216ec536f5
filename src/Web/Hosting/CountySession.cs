using System.Data.Common;
using System.Security.Cryptography;
using Wengang.App.Data;

namespace Wengang.Web.Hosting;

/// <summary>The database session of one request.</summary>
public sealed class CountySession : IDisposable
{
    private readonly Db? db;

    public CountySession(DatabaseCheck database)
    {
        try
        {
            db = database.Open();
        }
        catch (Exception e) when (e is InvalidOperationException or DbException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            Problem = e.Message;
        }
    }

    /// <summary>Why there is no session; null when there is one.</summary>
    public string? Problem { get; }

    public Db Db => db ?? throw new InvalidOperationException(Problem);

    public void Dispose() => db?.Dispose();
}
