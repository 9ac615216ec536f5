using Microsoft.EntityFrameworkCore;
using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Filling;

/// <summary>Finds the people that rows name, by identity number, else by a name that is unique where it is said to be.</summary>
internal sealed class PeopleSearch(FigureQuery query)
{
    public IReadOnlyList<(FormLine Line, long? PersonId, string? Problem)> Find(IReadOnlyList<FormLine> lines)
    {
        var people = query.Db.Set<Person>().AsNoTracking()
            .LeftJoin(Register.Everyone(query), p => p.Id, r => r.PersonId, (p, r) => new Known(p.Id, p.IdentityIndex, r!.Name, r.RegionCode)).ToList();
        var byIdentity = people.ToDictionary(p => Convert.ToHexString(p.IdentityIndex));
        var byName = people.Where(p => p.Name is not null).ToLookup(p => PersonNameOf(p.Name!));
        var places = query.Db.Set<Division>().AsNoTracking().ToDictionary(d => d.Code, d => d.Name);
        return [.. lines.Select(l => Find(l, byIdentity, byName, places))];
    }

    private (FormLine Line, long? PersonId, string? Problem) Find(
        FormLine line, Dictionary<string, Known> byIdentity, ILookup<string, Known> byName, Dictionary<string, string> places)
    {
        if (line.Identity is { } written)
        {
            if (!IdentityNumber.TryParse(written, out var number, out _))
            {
                return (line, null, "证件号码不对，没有填");
            }

            if (!byIdentity.TryGetValue(Convert.ToHexString(query.Db.Protector.Index(number.Value)), out var person))
            {
                return (line, null, "人口信息里没有这个证件号码（或不在您的辖区），没有填");
            }

            return line.Name is null || person.Name is null || PersonNameOf(line.Name) == PersonNameOf(person.Name)
                ? (line, person.PersonId, null)
                : (line, null, "证件号码与人口信息里的姓名对不上，请核对，没有填");
        }

        var found = byName[PersonNameOf(line.Name!)].Where(p => Is(places, p.RegionCode, line.Township, 9) && Is(places, p.RegionCode, line.Village, 12)).ToList();
        return found.Count switch
        {
            1 => (line, found[0].PersonId, null),
            0 => (line, null, "人口信息里没有这个姓名（或不在您的辖区），没有填"),
            _ => (line, null, $"有 {found.Count} 人同名，请补上证件号码，没有填"),
        };
    }

    private static bool Is(Dictionary<string, string> places, string? region, string? written, int digits)
    {
        if (written is null || region is null || region.Length < digits)
        {
            return written is null;
        }

        return places.GetValueOrDefault(digits == 9 ? region[..9] + "000" : region) is { } name && RegionName.Match(written, [name]).Name is not null;
    }

    private static string PersonNameOf(string name) => TextCleaning.CleanCode(name).Replace('•', '·').Replace('.', '·');

    private sealed record Known(long PersonId, byte[] IdentityIndex, string? Name, string? RegionCode);
}
