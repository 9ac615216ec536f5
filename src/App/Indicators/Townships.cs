using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators.Caching;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators;

/// <summary>The townships among which figures are split, in the county's order.</summary>
internal sealed class Townships
{
    private const string CountyItself = "县本级";

    private readonly List<(string Prefix, string Code, string Name)> all;

    public Townships(Db db)
    {
        var scope = db.Actor.Scope;
        all = [.. db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.Township).OrderBy(d => d.SortOrder).ThenBy(d => d.Code)
            .AsEnumerable().Where(d => scope.Contains(d.Code) || scope.From.StartsWith(d.Code[..9], StringComparison.Ordinal))
            .Select(d => (d.Code[..9], d.Code, d.Name))];
    }

    /// <summary>The session's townships, read when they are not kept.</summary>
    public static Townships Of(Db db, FigureCache cache) => cache.Get(typeof(Townships), () => new Townships(db));

    /// <summary>Every township, then those prefixes among <paramref name="present"/> that are no township of the list.</summary>
    public IEnumerable<(string Prefix, string Code, string Name)> With(IEnumerable<string> present) =>
        all.Concat(present.Except(all.Select(t => t.Prefix)).Order(StringComparer.Ordinal)
            .Select(p => (p, p + "000", p.EndsWith("000", StringComparison.Ordinal) ? CountyItself : p + "000")));

    /// <summary>The name of one of the townships by its 9 digits.</summary>
    public string NameOf(string prefix) => all.First(t => t.Prefix == prefix).Name;

    /// <summary>The prefix of a township by its name or its 9 or 12 digits.</summary>
    /// <exception cref="ArgumentException">There is none; the message names those that exist.</exception>
    public string Find(string nameOrCode)
    {
        var name = RegionName.Match(nameOrCode, [.. all.Select(t => t.Name)]).Name;
        var found = all.Find(t => t.Name == name || t.Code == nameOrCode || t.Prefix == nameOrCode);
        return found.Prefix ?? throw new ArgumentException($"没有名为“{nameOrCode}”的乡镇。本县乡镇：{string.Join("、", all.Select(t => t.Name))}。");
    }
}
