using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.Browser.Tests.Setup;

/// <summary>Somebody of the sample county who works outside the province.</summary>
/// <param name="Id">Key of the person.</param>
/// <param name="Household">Key of the household.</param>
/// <param name="Start">Start of the spell.</param>
/// <param name="Identity">The whole number.</param>
public sealed record Registered(long Id, long Household, string Name, string Start, string Identity)
{
    public static Registered Of(CountySite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        using var db = CountyDatabase.At(site.Database).Open(Actor.Local("test"));
        var spell = db.Set<WorkSpell>().AsNoTracking().OrderBy(s => s.RegionCode).ThenBy(s => s.Id)
            .First(s => s.EndMonth == null && s.ValidTo == null && s.WorkRegion == WorkRegion.OtherProvince);
        var record = db.Set<PersonRecord>().AsNoTracking().First(r => r.PersonId == spell.PersonId && r.ValidTo == null);
        var person = db.Set<Person>().AsNoTracking().First(p => p.Id == spell.PersonId);
        return new Registered(person.Id, record.HouseholdId, record.Name, spell.StartMonth.ToString(), db.Protector.Open(person.IdentityCipher));
    }

    /// <summary>Every kind of page about the person.</summary>
    public IEnumerable<string> Pages =>
        new[] { "", "/spells", "/support", "/history", "/accesses", "/reveal", "/edit?field=phone", "/edit?field=type", $"/spells/edit?start={Start}&field=region", "/spells/add", "/leave", "/merge" }
            .Select(p => $"/people/{Id}{p}").Concat([$"/households/{Household}", $"/households/{Household}/move"]);
}
