using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Regions;

namespace Wengang.App.Intake.Undoing;

/// <summary>Sets rows that are not facts (a person's region, a division's name) back to what the trace of an operation says was before.</summary>
internal static class RegisterRestore
{
    private static readonly Type[] Restored = [typeof(Person), typeof(Household), typeof(Division), typeof(DivisionAlias)];

    public static void Run(Db db, long undoing)
    {
        var changes = db.Set<Change>().AsNoTracking().Where(c => c.OperationId == undoing).OrderByDescending(c => c.Id).ToList();
        foreach (var type in Restored)
        {
            var table = db.Model.FindEntityType(type)!.GetTableName();
            foreach (var change in changes.Where(c => c.Entity == table))
            {
                Restore(db, type, change);
            }
        }
    }

    private static void Restore(Db db, Type type, Change change)
    {
        var key = db.Model.FindEntityType(type)!.FindPrimaryKey()!.Properties[0];
        object id = key.ClrType == typeof(long) ? long.Parse(change.Key, CultureInfo.InvariantCulture) : change.Key;
        if (db.Find(type, id) is not { } row)
        {
            return;
        }

        if (change.Before is null)
        {
            db.Remove(row);
            return;
        }

        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(change.Before)!)
        {
            var property = db.Entry(row).Property(name);
            property.CurrentValue = value.Deserialize(property.Metadata.ClrType);
        }
    }
}
