using Npgsql;
using NpgsqlTypes;

namespace Wengang.App.Data.Writing;

/// <summary>Hands values to a binary COPY in the types of the columns.</summary>
internal sealed class PostgresCopy(NpgsqlBinaryImporter copy) : ValueSink
{
    public override void Null() => copy.WriteNull();

    public override void Text(string value) => copy.Write(value, NpgsqlDbType.Text);

    public override void Bytes(byte[] value) => copy.Write(value, NpgsqlDbType.Bytea);

    public override void Long(long value) => copy.Write(value, NpgsqlDbType.Bigint);

    public override void Int(int value) => copy.Write(value, NpgsqlDbType.Integer);

    public override void Flag(bool value) => copy.Write(value, NpgsqlDbType.Boolean);

    public override void Day(DateOnly value) => copy.Write(value, NpgsqlDbType.Date);

    public override void Instant(DateTime value) => copy.Write(value, NpgsqlDbType.TimestampTz);
}
