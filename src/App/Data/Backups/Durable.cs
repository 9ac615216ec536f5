namespace Wengang.App.Data.Backups;

/// <summary>Files that appear whole or not at all, also when the machine stops in between.</summary>
internal static class Durable
{
    /// <summary>Writes a file beside its place, flushes it to the disk and moves it there.</summary>
    public static T Write<T>(string path, Func<Stream, T> write)
    {
        var result = default(T)!;
        Replace(path, unfinished =>
        {
            using var file = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite);
            result = write(file);
        });
        return result;
    }

    /// <summary>Lets <paramref name="make"/> make a file under another name in the same folder, flushes it to the disk and moves it to its place.</summary>
    public static void Replace(string path, Action<string> make)
    {
        var unfinished = path + ".unfinished";
        Remove(unfinished);
        try
        {
            make(unfinished);
            using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
            {
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            Remove(unfinished);
            throw;
        }
    }

    /// <summary>Together with what SQLite lays beside a database.</summary>
    private static void Remove(string path)
    {
        foreach (var suffix in new[] { "", "-wal", "-shm", "-journal" })
        {
            File.Delete(path + suffix);
        }
    }
}
