using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Reading;
using Wengang.App.People.Editing;
using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>The persons of the register by identity number, within the actor's scope.</summary>
public sealed class PeopleBook
{
    private readonly Db db;
    private readonly Dictionary<UInt128, (long Id, string Region)> people = [];

    private readonly HashSet<long> leftRegister;
    private readonly Elsewhere elsewhere;

    /// <param name="db">The session.</param>
    /// <param name="elsewhere">Who is registered outside its scope.</param>
    public PeopleBook(Db db, Elsewhere? elsewhere = null)
    {
        this.db = db;
        this.elsewhere = elsewhere ?? Elsewhere.Nothing;
        var regions = new Dictionary<string, string>();
        people.EnsureCapacity(db.Set<Person>().Count());
        foreach (var p in db.Set<Person>().AsNoTracking().Select(p => new { p.Id, p.IdentityIndex, p.RegionCode }).AsEnumerable())
        {
            // One string per village instead of one per person.
            if (!regions.TryGetValue(p.RegionCode, out var region))
            {
                regions[p.RegionCode] = region = p.RegionCode;
            }

            people[Key(p.IdentityIndex)] = (p.Id, region);
        }

        // Whose registration was undone stays known by number only.
        leftRegister = !db.Set<UndoneImport>().Any() ? [] : [.. db.Set<Person>().Where(p => !db.Set<PersonRecord>().Any(r => r.PersonId == p.Id)).Select(p => p.Id)];
        // Whoever was merged into another, however often, is found under every number.
        var kept = MergedPeople.KeptFor(db, [.. db.Set<PersonMerge>().AsNoTracking().Select(m => m.GoneId)]);
        if (kept.Count > 0)
        {
            var regionOf = people.Values.ToDictionary(p => p.Id, p => p.Region);
            foreach (var (index, person) in people.Where(p => kept.ContainsKey(p.Value.Id)).ToList())
            {
                var id = kept[person.Id];
                people[index] = (id, regionOf.GetValueOrDefault(id, person.Region));
            }
        }
    }

    public (long Id, string Region)? Find(byte[] identityIndex) => people.TryGetValue(Key(identityIndex), out var person) ? person : null;

    /// <summary>The person of the row; not being in the register rejects it.</summary>
    public (long Id, string Region)? Read(RowReader row)
    {
        if (row.Identity() is not { } identity)
        {
            return null;
        }

        var index = db.Protector.Index(identity.Value);
        var person = Find(index);
        if (person is null && elsewhere.Person(index))
        {
            row.Reject("identity", "out_of_scope", "此人登记在别的乡镇，不在您的辖区内，这一行请交给那个乡镇或县里导入");
        }
        else if (person is null || leftRegister.Contains(person.Value.Id))
        {
            row.Reject("identity", "not_in_register", "人口信息里没有这个证件号码，请核对号码，或先把此人补入人口信息");
            return null;
        }

        return person;
    }

    internal void Put(byte[] identityIndex, long id, string region)
    {
        people[Key(identityIndex)] = (id, region);
        leftRegister.Remove(id);
    }

    /// <summary>The person has a record again.</summary>
    internal void Registered(long id) => leftRegister.Remove(id);

    private static UInt128 Key(byte[] index) => BinaryPrimitives.ReadUInt128BigEndian(index);
}
