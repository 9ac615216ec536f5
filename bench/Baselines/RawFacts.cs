using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Wengang.Bench.Measuring;

namespace Wengang.Bench.Baselines;

/// <summary>The columns that policies judge, read row by row in the types of the driver: in no order, joined to nobody, kept nowhere.</summary>
internal static class RawFacts
{
    private const string Known = "retracted_at is null and valid_from <= '2023-06-30'";

    private static readonly string[] Statements =
    [
        $"""
         select r.id, r.person_id, r.region_code, r.name, p.birth, p.sex, r.labour, r.household_type, r.monitor_category, r.school_status, r.observed_on
         from person_record r join person p on p.id = r.person_id where {Known} and (valid_to is null or valid_to > '2023-06-30')
         """,
        $"select id, person_id, start_month, end_month, valid_from, valid_to, work_region, province, city, employer, observed_on from work_spell where {Known}",
        $"select id, person_id, category, identified_in, risk_eliminated, eliminated_in, observed_on from monitor_episode where {Known}",
        $"select id, identity_index, post_type, start_on, end_on, observed_on from post_appointment where {Known}",
    ];

    /// <summary>Rows read.</summary>
    public static int Read(string connection)
    {
        using var db = Session.Open(connection);
        db.Database.OpenConnection();
        return Statements.Sum(statement => Rows(db.Database.GetDbConnection(), statement));
    }

    private static int Rows(DbConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var types = Enumerable.Range(0, reader.FieldCount).Select(reader.GetFieldType).ToArray();
        var rows = 0;
        for (; reader.Read(); rows++)
        {
            for (var i = 0; i < types.Length; i++)
            {
                Value(reader, i, types[i]);
            }
        }

        return rows;
    }

    private static void Value(DbDataReader reader, int place, Type type)
    {
        if (reader.IsDBNull(place))
        {
            return;
        }

        if (type == typeof(string))
        {
            reader.GetString(place);
        }
        else if (type == typeof(DateOnly) || type == typeof(DateTime))
        {
            reader.GetFieldValue<DateOnly>(place);
        }
        else if (type == typeof(byte[]))
        {
            reader.GetFieldValue<byte[]>(place);
        }
        else if (type == typeof(bool))
        {
            reader.GetBoolean(place);
        }
        else
        {
            reader.GetInt64(place);
        }
    }
}
