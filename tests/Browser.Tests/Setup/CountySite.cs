using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Wengang.App.Data;
using Wengang.App.Tests.Testing;
using Wengang.Web.Commands;
using Wengang.Web.Hosting;

namespace Wengang.Browser.Tests.Setup;

/// <summary>A database of its own and the site on it, both gone when disposed.</summary>
/// <param name="database">An empty database; null for a file that does not exist yet.</param>
public sealed class CountySite(TestDatabase? database = null) : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wengang-site-");
    private WebApplication? site;

    public string Database => database?.Connection ?? "sqlite:" + Path.Combine(folder.FullName, "county.db");

    public string Folder => folder.FullName;

    public string Address { get; private set; } = "";

    public int Port => new Uri(Address).Port;

    /// <summary>Runs a verb of the command line on this database.</summary>
    public string Command(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run([.. words, "--db", Database], output, error);
        return code is 0 or 2 ? output.ToString() : throw new InvalidOperationException($"wengang {words[0]}: {code}: {error}");
    }

    public async Task<CountySite> StartAsync()
    {
        site = Site.Build(CountyDatabase.At(Database), IPAddress.Loopback, 0);
        await site.StartAsync();
        Address = Site.AddressOf(site);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (site is not null)
        {
            await site.StopAsync();
            await site.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        database?.Dispose();
        folder.Delete(recursive: true);
    }
}
