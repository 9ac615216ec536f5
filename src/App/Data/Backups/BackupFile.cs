using System.IO.Compression;
using System.Text.Json;

namespace Wengang.App.Data.Backups;

/// <summary>The file of a backup: a zip with one stream of rows for each table and a manifest.</summary>
internal sealed class BackupFile : IDisposable
{
    private const string ManifestName = "wengang-backup.json";

    private readonly ZipArchive zip;

    private BackupFile(ZipArchive zip, BackupManifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="InvalidOperationException">There is no such file, or it is not a backup that can be read.</exception>
    public static BackupFile Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new InvalidOperationException($"找不到备份文件 {path}。");
        }

        try
        {
            var zip = ZipFile.OpenRead(path);
            using var stream = (zip.GetEntry(ManifestName) ?? throw new InvalidDataException()).Open();
            var manifest = JsonSerializer.Deserialize<BackupManifest>(stream);
            return manifest?.Format == BackupManifest.CurrentFormat ? new BackupFile(zip, manifest) : throw new InvalidDataException();
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            throw new InvalidOperationException($"{path} 不是本系统的备份文件，或已损坏。", e);
        }
    }

    public static bool IsBackup(string path)
    {
        try
        {
            using var file = Open(path);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The rows of a table, one at a time.</summary>
    public IEnumerable<object?[]> Read(TableShape table)
    {
        var entry = zip.GetEntry(table.Name) ?? throw new InvalidOperationException($"备份文件里缺少 {table.Name} 表。");
        using var reader = new BinaryReader(new BufferedStream(entry.Open(), 1 << 16));
        while (reader.ReadBoolean())
        {
            var row = new object?[table.Columns.Count];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Value(reader);
            }

            yield return row;
        }
    }

    public void Dispose() => zip.Dispose();

    private static object? Value(BinaryReader reader) => reader.ReadByte() switch
    {
        0 => null,
        1 => reader.ReadString(),
        2 => reader.Read7BitEncodedInt64(),
        3 => reader.ReadBytes(reader.Read7BitEncodedInt()),
        _ => throw new InvalidOperationException("备份文件已损坏：有不认识的值。"),
    };

    /// <summary>Writes a backup into a stream.</summary>
    internal sealed class Writer(Stream file) : IDisposable
    {
        private readonly ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true);

        /// <summary>Writes a table; returns the number of rows.</summary>
        public long Write(TableShape table, IEnumerable<object?[]> rows)
        {
            using var writer = new BinaryWriter(new BufferedStream(zip.CreateEntry(table.Name, CompressionLevel.Fastest).Open(), 1 << 16));
            var count = 0L;
            foreach (var row in rows)
            {
                writer.Write(true);
                foreach (var value in row)
                {
                    Write(writer, value);
                }

                count++;
            }

            writer.Write(false);
            return count;
        }

        public void Write(BackupManifest manifest)
        {
            using var stream = zip.CreateEntry(ManifestName).Open();
            JsonSerializer.Serialize(stream, manifest);
        }

        public void Dispose() => zip.Dispose();

        private static void Write(BinaryWriter writer, object? value)
        {
            switch (value)
            {
                case null: writer.Write((byte)0); break;
                case string s: writer.Write((byte)1); writer.Write(s); break;
                case long n: writer.Write((byte)2); writer.Write7BitEncodedInt64(n); break;
                case byte[] b: writer.Write((byte)3); writer.Write7BitEncodedInt(b.Length); writer.Write(b); break;
                default: throw new NotSupportedException($"A value of type {value.GetType().Name} has no form in a backup.");
            }
        }
    }
}
