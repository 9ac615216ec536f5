using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

/// <summary>Every page, handler and endpoint, as every role from a foreign township or county: nothing of the home township may come back.</summary>
public sealed partial class ScopeTests(SampleSite site, ITestOutputHelper output)
{
    private const string HomePrefix = "369901100";

    [Fact]
    public async Task A_foreign_post_gets_nothing_of_the_home_township()
    {
        var home = HomeTownship.Read(site.Site);
        var requests = SiteRequests.All(site.Site.Services, home).ToList();
        var tried = 0;
        var leaks = new List<string>();
        foreach (var role in Roles.All)
        {
            var client = await ForeignAsync(role);
            List<string> secrets = role == Role.AuditAdministrator ? [.. home.Secrets] : [.. home.Secrets, HomeTownship.Dropped];
            foreach (var request in requests)
            {
                using var answer = await request.SendAsync(client);
                var body = role == Role.AuditAdministrator ? Shown().Replace(await TextAsync(answer), "") : await TextAsync(answer);
                tried++;
                leaks.AddRange(secrets.Where(s => body.Contains(s, StringComparison.Ordinal)).Take(1).Select(s => $"{role} {request}: {Around(body, s)}"));
                if ((int)answer.StatusCode >= 500)
                {
                    leaks.Add($"{role} {request}: {answer.StatusCode}");
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{requests.Count} requests × {Roles.All.Count} roles = {tried} combinations tried, {leaks.Count} leaks."));
        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Take(20)));
        Assert.True(tried > 200, $"only {tried} combinations");
    }

    /// <summary>The twin: whoever belongs there does get the names, so the look-out above would see a leak.</summary>
    [Fact]
    public async Task The_home_township_itself_is_found_by_the_same_requests()
    {
        var home = HomeTownship.Read(site.Site);
        var client = await site.AsAsync("jingban");
        var found = 0;
        foreach (var request in SiteRequests.All(site.Site.Services, home))
        {
            using var answer = await request.SendAsync(client);
            var body = await TextAsync(answer);
            found += home.Secrets.Any(s => body.Contains(s, StringComparison.Ordinal)) ? 1 : 0;
        }

        Assert.True(found >= 3, $"{found} answers held a name of the home township");
    }

    private static string Around(string body, string secret)
    {
        var at = body.IndexOf(secret, StringComparison.Ordinal);
        return body[Math.Max(0, at - 80)..Math.Min(body.Length, at + secret.Length + 40)];
    }

    /// <summary>The trail says to whoever audits it whose whole number was looked at, wherever that was.</summary>
    [GeneratedRegex("查看完整[^：<]*：[^（<]*（人员编号")]
    private static partial Regex Shown();

    private async Task<HttpClient> ForeignAsync(Role role)
    {
        var user = "foreign-" + role.ToString().ToLowerInvariant();
        var region = Roles.ReachOf(role) switch
        {
            RoleReach.Village => ForeignVillage(),
            RoleReach.Township => ForeignVillage()[..9] + "000",
            RoleReach.County => "369999000000",
            _ => "",
        };
        site.Site.WithAccount(user, role, region);
        return await site.AsAsync(user);
    }

    private string ForeignVillage()
    {
        using var db = CountyDatabase.At(site.Site.Database).Open(Actor.Local("test"));
        return db.Set<Person>().Select(p => p.RegionCode).Where(r => string.Compare(r, HomePrefix + ":") > 0).OrderByDescending(r => r).First();
    }

    /// <summary>The text of a page, or of the parts of a workbook or document.</summary>
    private static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder();
        using var package = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in package.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}
