using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Regions;

namespace Wengang.Web.Ui;

/// <summary>Whose data a session shows, for headings and file names.</summary>
public static class Place
{
    private const int TownshipDigits = 9;

    /// <summary>The name of the actor's township; <paramref name="county"/> when the post reaches farther.</summary>
    public static string Of(Db db, string county) =>
        PrefixOf(db.Actor.Scope) is { } prefix
            ? db.Set<Division>().AsNoTracking().Where(d => d.Code == prefix + "000").Select(d => d.Name).FirstOrDefault() ?? county
            : county;

    private static string? PrefixOf(Scope scope) => scope.From.Length >= TownshipDigits ? scope.From[..TownshipDigits] : null;
}
