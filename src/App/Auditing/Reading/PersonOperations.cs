using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.App.Auditing.Reading;

/// <summary>
/// Which operations wrote, changed, retracted or showed something of one resident. The tables are asked by the columns the model has, so that
/// none is forgotten: the person's key, or the blind index of the identity number where a ledger knows no key.
/// </summary>
public static class PersonOperations
{
    private const string Person = "person";
    private const string PersonKey = "PersonId";
    private const string IdentityKey = "IdentityIndex";
    private static readonly string[] MergeKeys = ["KeptId", "GoneId"];

    /// <summary>Keys of the operations, in no order; of somebody who never was there, none. What shows lists of many people is not among them.</summary>
    /// <param name="db">A session that sees the whole county.</param>
    /// <param name="person">The key of the person (人员编号).</param>
    /// <exception cref="UnauthorizedAccessException">The actor may not read the record, or not all of it.</exception>
    public static IReadOnlyList<long> Of(Db db, long person)
    {
        Require(db);
        var id = person.ToString(CultureInfo.InvariantCulture);
        return [.. db.Database.SqlQueryRaw<long>(string.Join("\nunion ", db.Model.GetEntityTypes().SelectMany(t => Parts(t, id))))];
    }

    /// <summary>The key of the person with this identity number; null when the register has none.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor may not read the record, or not all of it.</exception>
    public static long? Find(Db db, string identity)
    {
        Require(db);
        var statement = $"select id as \"Value\" from {Person} where identity_index = {{0}}";
        return db.Database.SqlQueryRaw<long>(statement, db.Protector.Index(identity)).AsEnumerable().Select(p => (long?)p).FirstOrDefault();
    }

    private static void Require(Db db)
    {
        db.Actor.Require(Permission.ReadAudit);
        if (db.Actor.Scope != Scope.Everything)
        {
            throw new UnauthorizedAccessException("按人查操作记录需要全县范围。");
        }
    }

    private static IEnumerable<string> Parts(IEntityType type, string id)
    {
        var table = type.GetTableName()!;
        if (Condition(type, id) is not { } condition)
        {
            return [];
        }

        var changed = $"select operation_id from change where entity = '{table}' and key in (select cast(id as text) from {table} where {condition})";
        return typeof(Recorded).IsAssignableFrom(type.ClrType)
            ? [$"select operation_id as \"Value\" from {table} where {condition}", .. Retracted(type, table, condition), .. table == Person ? [changed] : Array.Empty<string>()]
            : [changed];
    }

    private static IEnumerable<string> Retracted(IEntityType type, string table, string condition) =>
        typeof(Fact).IsAssignableFrom(type.ClrType) ? [$"select retracted_by from {table} where {condition} and retracted_by is not null"] : [];

    private static string? Condition(IEntityType type, string id)
    {
        if (type.GetTableName() == Person)
        {
            return $"id = {id}";
        }

        if (type.FindProperty(PersonKey) is { } person)
        {
            return $"{person.GetColumnName()} = {id}";
        }

        if (type.FindProperty(IdentityKey) is { } identity)
        {
            return $"{identity.GetColumnName()} = (select identity_index from {Person} where id = {id})";
        }

        var keys = MergeKeys.Select(type.FindProperty).OfType<IProperty>().Select(p => $"{p.GetColumnName()} = {id}").ToList();
        return keys.Count == 0 ? null : $"({string.Join(" or ", keys)})";
    }
}
