using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
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

    /// <summary>Of the started site.</summary>
    public IServiceProvider Services => site!.Services;

    public int Port => new Uri(Address).Port;

    /// <summary>Begins with the files of another site, which is not running.</summary>
    public CountySite CopyOf(CountySite other)
    {
        ArgumentNullException.ThrowIfNull(other);
        SqliteConnection.ClearAllPools();
        foreach (var file in other.folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(other.folder.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }

        return this;
    }

    /// <summary>Runs a verb of the command line on this database.</summary>
    public string Command(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run([.. words, "--db", Database], output, error);
        return code is 0 or 2 ? output.ToString() : throw new InvalidOperationException($"wengang {words[0]}: {code}: {error}");
    }

    /// <summary>Makes an account that can sign in with the password of the sample accounts; the database must be there.</summary>
    public CountySite WithAccount(string user = SampleSite.County, Role role = Role.RuralRevitalisation, string regionCode = "369902000000")
    {
        using var db = CountyDatabase.At(Database).Open(Actor.Local("test"));
        using var operation = db.Begin(OperationKind.AccountChange, "test", OperationSource.Command);
        var hash = new PasswordHasher<Account>().HashPassword(null!, SampleAccounts.Password);
        var account = new Account { Id = Ids.Next(), UserName = user, DisplayName = user, PasswordHash = hash, PasswordChangedAt = operation.At, SecurityStamp = "test" };
        db.Add(account);
        db.Add(new AccountPost { Id = Ids.Next(), AccountId = account.Id, Role = role, RegionCode = regionCode, GrantedAt = operation.At });
        operation.Complete();
        return this;
    }

    /// <param name="port">0: any that is free.</param>
    public async Task<CountySite> StartAsync(int port = 0)
    {
        site = Site.Build(CountyDatabase.At(Database), new SiteOptions(IPAddress.Loopback, port));
        await site.StartAsync();
        Address = Site.AddressOf(site);
        return this;
    }

    /// <summary>Nobody listens any more, until it is started again.</summary>
    public async Task StopAsync()
    {
        if (site is not null)
        {
            await site.StopAsync();
            await site.DisposeAsync();
            site = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();

        SqliteConnection.ClearAllPools();
        database?.Dispose();
        folder.Delete(recursive: true);
    }
}
