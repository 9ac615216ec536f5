using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.People;

namespace Wengang.App.Intake.Comparing;

/// <summary>
/// Whether somebody is registered in another township: the one thing an import of one township must know of the others, so that a
/// person is not registered twice. Numbers are compared by their blind index; nothing else is read.
/// </summary>
internal static class ElsewhereBook
{
    public static Elsewhere Of(Db db)
    {
        var scope = db.Actor.Scope;
        if (scope == Scope.Everything)
        {
            return Elsewhere.Nothing;
        }

        using var county = db.Beside(db.Actor with { Scope = Scope.Everything });
        var people = county.Set<Person>().AsNoTracking().Select(p => new { p.IdentityIndex, p.RegionCode }).AsEnumerable()
            .Where(p => !scope.Contains(p.RegionCode)).Select(p => BinaryPrimitives.ReadUInt128BigEndian(p.IdentityIndex)).ToHashSet();
        var households = county.Set<Household>().AsNoTracking().Select(h => new { h.Code, h.RegionCode }).AsEnumerable()
            .Where(h => !scope.Contains(h.RegionCode)).Select(h => h.Code).ToHashSet();
        return new Elsewhere(index => people.Contains(BinaryPrimitives.ReadUInt128BigEndian(index)), households.Contains);
    }
}
