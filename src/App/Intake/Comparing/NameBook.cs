using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Intake.Comparing;

/// <summary>The names of the register by identity number.</summary>
internal sealed class NameBook
{
    private readonly Db db;
    private readonly Dictionary<UInt128, string> names = [];

    public NameBook(Db db)
    {
        this.db = db;
        var known = db.Set<PersonRecord>().AsNoTracking().Where(r => r.ValidTo == null)
            .Join(db.Set<Person>(), r => r.PersonId, p => p.Id, (r, p) => new { p.IdentityIndex, r.Name });
        foreach (var person in known.AsEnumerable())
        {
            names[BinaryPrimitives.ReadUInt128BigEndian(person.IdentityIndex)] = person.Name;
        }
    }

    /// <summary>The register's name of the person with this number, when the row writes another; else null.</summary>
    public string? Other(string? name, string? identity)
    {
        if (!PersonName.TryParse(name, out var written, out _) || !IdentityNumber.TryParse(identity, out var number, out _))
        {
            return null;
        }

        return names.TryGetValue(BinaryPrimitives.ReadUInt128BigEndian(db.Protector.Index(number.Value)), out var known) && known != written.Value ? known : null;
    }
}
